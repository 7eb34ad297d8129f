import { setTimeout as pace } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { CancellationTokenSource, type Diagnostic } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { createLanguageService, type DiagnosticData, defaultContext, ReportView } from '../../src/index.ts';
import { Client, type Setup } from './support/client.ts';
import { faulty } from './support/folder.ts';
import { randomEdits } from './support/random-edits.ts';

const setups: readonly Setup[] = (['process', 'worker'] as const).map((transport) => ({
  transport,
  kind: 'full',
  language: 'zh',
}));

const edits = 200;
/** Milliseconds between two keys. */
const pause = 5;

describe.each(setups)('a burst of 200 edits at 5 ms to a server as a $transport', (setup) => {
  it('is answered for the last version; what was cancelled ends', async () => {
    const client = await Client.start(setup);
    const doc = client.open(faulty);
    const shown: { readonly asked: number; readonly present: number; readonly items: readonly Diagnostic[] }[] = [];
    const ends: Promise<number | undefined>[] = [];
    let source = new CancellationTokenSource();
    for (let i = 0; i < edits; i++) {
      // As editors do: what was asked for an older text is called off with the next key, and not shown if it comes.
      source.cancel();
      source = new CancellationTokenSource();
      const { token } = source;
      const at = doc.at('新收政府信息公开申请', '新收政府信息公开申请'.length);
      doc.change({
        range: { start: at, end: { ...at, character: at.character + (i % 2) } },
        text: i % 2 === 0 ? '1' : '',
      });
      const asked = doc.version;
      ends.push(
        client.request<{ items: Diagnostic[] }>('textDocument/diagnostic', doc.id, token).then(
          ({ items }) => {
            if (!token.isCancellationRequested) shown.push({ asked, present: doc.version, items });
            return undefined;
          },
          ({ code }: { code: number }) => code,
        ),
      );
      await pace(pause);
    }
    const codes = await Promise.all(ends);
    expect(codes.every((code) => code === undefined || code === -32800)).toBe(true);
    expect(shown.at(-1)?.asked).toBe(doc.version);
    expect(shown.at(-1)?.items.map(({ code }) => code)).toContain('P05');
    for (const { present, items } of shown) {
      expect(new Set(items.map(({ data }) => (data as DiagnosticData).version))).toEqual(new Set([present]));
    }
    await client.stop();
  });

  it('is told to a client that cannot ask: the last version last, and none out of order', async () => {
    const client = await Client.start({ ...setup, kind: 'minimal' });
    const doc = client.open(faulty);
    for (let i = 0; i < edits; i++) {
      doc.change({ range: doc.range('全年主动公开'), text: '全年主动公开' });
      await pace(pause);
    }
    const last = await client.diagnostics(doc);
    expect(last.map(({ code }) => code)).toContain('P05');
    const versions = client.published.filter(({ uri }) => uri === doc.uri).map(({ version }) => version ?? 0);
    expect(versions).toEqual([...versions].sort((a, b) => a - b));
    expect(versions.at(-1)).toBe(edits + 1);
    await client.stop();
  });
});

describe('random edits by incremental sync', () => {
  const bare = ({ code, range, message, severity, tags }: Diagnostic) => ({ code, range, message, severity, tags });

  it('leave the service with the text and findings of a fresh analysis, 2 000 times', () => {
    const service = createLanguageService();
    const context = { ...defaultContext, today: '2025-02-15' };
    let document = TextDocument.create('untitled:/typed.md', 'gongkai', 1, faulty);
    let text = faulty;
    let worst = 0;
    for (const { from, to, inserted } of randomEdits(faulty, 2000, 20_250_215, () => text.length)) {
      const range = { start: document.positionAt(from), end: document.positionAt(to) };
      // A place between the two halves of a line break is none that an editor could name.
      const [start, end] = [document.offsetAt(range.start), document.offsetAt(range.end)];
      document = TextDocument.update(document, [{ range, text: inserted }], document.version + 1);
      text = text.slice(0, start) + inserted + text.slice(end);
      expect(document.getText()).toBe(text);
      const fresh = TextDocument.create('untitled:/typed.md', 'gongkai', document.version, text);
      const found = service.diagnostics(service.view(document, context));
      // Compared as text: thousands of deep comparisons take longer than the analyses.
      expect(JSON.stringify(found)).toBe(JSON.stringify(service.diagnostics(new ReportView(fresh, context))));
      worst = Math.max(worst, found.length);
    }
    expect(worst).toBeGreaterThan(10);
  }, 300_000);

  it('leave the built server with the findings of a fresh analysis', async () => {
    const client = await Client.start({ transport: 'process', kind: 'full', language: 'zh' });
    const doc = client.open(faulty);
    const service = createLanguageService();
    for (const { from, to, inserted } of randomEdits(faulty, 200, 7, () => doc.text.length)) {
      doc.change({ range: { start: doc.positionAt(from), end: doc.positionAt(to) }, text: inserted });
      const fresh = TextDocument.create(doc.uri, 'gongkai', doc.version, doc.text);
      const context = { ...defaultContext, config: { rules: {}, deadlines: {} }, today: '2025-02-15' };
      const expected = service.diagnostics(service.view(fresh, context)).map(bare);
      expect((await client.diagnostics(doc)).map(bare)).toEqual(expected);
    }
    await client.stop();
  });
});
