import { afterEach, describe, expect, it } from 'vitest';
import type { Diagnostic, WorkspaceDiagnosticReport } from 'vscode-languageserver/node';
import type { InlayHint, TextEdit } from 'vscode-languageserver-types';
import { Client, type Setup } from './support/client.ts';
import { clean, Folder, faulty } from './support/folder.ts';

const full: Setup = { transport: 'process', kind: 'full', language: 'zh' };
const configName = 'gongkai.config.json';

let folder: Folder;
let client: Client;
afterEach(async () => {
  await client.stop();
  folder.remove();
});

async function start(
  files: Readonly<Record<string, string>>,
  settings: Readonly<Record<string, unknown>> = {},
  setup: Setup = full,
): Promise<void> {
  folder = new Folder({ '2024.gongkai.md': faulty, ...files });
  client = await Client.start(setup, { folder, settings, reports: 1 });
}

const open = () => client.open(faulty, { uri: folder.uriOf('2024.gongkai.md') });
const severityOf = (found: readonly Diagnostic[], code: string): number | undefined =>
  found.find((each) => each.code === code)?.severity;

/** Tells the server of a file that has changed; settles when it has asked for everything to be asked again. */
async function changed(uri: string, type: 1 | 2 | 3 = 2): Promise<void> {
  const refreshes = () => client.notified.filter(({ method }) => method === 'workspace/diagnostic/refresh').length;
  const before = refreshes();
  client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri, type }] });
  await client.until(() => (refreshes() > before ? true : undefined));
}

describe('settings', () => {
  it('set rules’ severities, turn features off and on, and the width of a Chinese character', async () => {
    await start(
      {},
      { rules: { P05: 'info', R01: 'off' }, features: { hover: false, inlayHints: true }, format: { widthRatio: 1 } },
    );
    const doc = open();
    const found = await client.diagnostics(doc);
    expect(severityOf(found, 'P05')).toBe(3);
    expect(severityOf(found, 'R01')).toBeUndefined();
    expect(await client.request('textDocument/hover', { ...doc.id, position: doc.at('申请39件', 3) })).toBeNull();
    const hints = await client.request<InlayHint[]>('textDocument/inlayHint', { ...doc.id, range: doc.whole });
    expect(hints.length).toBeGreaterThan(3);
    const edits = await client.request<TextEdit[]>('textDocument/formatting', { ...doc.id, options: {} });
    const line = doc
      .applied(edits)
      .split('\n')
      .find((each) => each.includes('| 规章 '));
    // As wide as 行政规范性文件, seven characters, and as long.
    expect(line).toMatch(/^\| 规章 {5} \|/);
  });

  it('are asked for again when they change, the language included', async () => {
    await start({}, { rules: { P05: 'off' } });
    const doc = open();
    expect(severityOf(await client.diagnostics(doc), 'P05')).toBeUndefined();
    client.settings = { language: 'en' };
    const refreshes = () => client.notified.filter(({ method }) => method === 'workspace/diagnostic/refresh').length;
    const before = refreshes();
    client.notify('workspace/didChangeConfiguration', { settings: null });
    await client.until(() => (refreshes() > before ? true : undefined));
    const found = await client.diagnostics(doc);
    expect(found.find(({ code }) => code === 'P05')?.message).toContain('The text says 39');
  });

  it('come with the notification from clients that cannot be asked', async () => {
    await start({}, {}, { ...full, kind: 'minimal' });
    const doc = open();
    expect(severityOf(await client.diagnostics(doc), 'P05')).toBe(1);
    client.notify('workspace/didChangeConfiguration', {
      settings: { gongkai: { rules: { P05: 'info' }, language: 'en' } },
    });
    await client.until(() =>
      client.published.find(({ uri, diagnostics }) => uri === doc.uri && severityOf(diagnostics, 'P05') === 3),
    );
  });

  it('of a wrong kind are as if they were not set', async () => {
    await start(
      {},
      { rules: { P05: 'loud', R01: 7 }, features: 'all', deadlines: { department: 'soon' }, format: null },
    );
    const found = await client.diagnostics(open());
    expect(severityOf(found, 'P05')).toBe(1);
    expect(severityOf(found, 'R01')).toBe(1);
  });

  it('hold for their folder', async () => {
    const other = new Folder({ '2024.gongkai.md': faulty.replaceAll('自然资源局', '林业草原局') });
    await start({});
    client.settingsOf = (uri) => (uri === other.uri ? { language: 'zh', rules: { P05: 'off' } } : { language: 'zh' });
    client.notify('workspace/didChangeWorkspaceFolders', {
      event: { added: [{ uri: `${other.uri}/`, name: 'other' }], removed: [] },
    });
    await client.knows(2);
    const inOther = client.open(other.read(other.uriOf('2024.gongkai.md')) ?? '', {
      uri: other.uriOf('2024.gongkai.md'),
    });
    expect(severityOf(await client.diagnostics(open()), 'P05')).toBe(1);
    expect(severityOf(await client.diagnostics(inOther), 'P05')).toBeUndefined();
    other.remove();
  });

  it('allow earlier deadlines by kind of body', async () => {
    await start({}, { deadlines: { department: '01-10' } });
    const found = await client.diagnostics(open());
    expect(found.find(({ code }) => code === 'A03')?.message).toContain('2025-01-10');
  });
});

describe(configName, () => {
  it('wins over the user’s settings, is watched, and forgotten when it is gone', async () => {
    await start({ [configName]: '{ "rules": { "P05": "warning" } }' }, { rules: { P05: 'off', R01: 'info' } });
    const doc = open();
    const first = await client.diagnostics(doc);
    expect([severityOf(first, 'P05'), severityOf(first, 'R01')]).toEqual([2, 3]);
    await changed(folder.write(configName, '{ "rules": { "P05": "info" } }'));
    expect(severityOf(await client.diagnostics(doc), 'P05')).toBe(3);
    await changed(folder.delete(configName), 3);
    expect(severityOf(await client.diagnostics(doc), 'P05')).toBeUndefined();
    const watched = client.notified.find(
      ({ method, params }) =>
        method === 'client/registerCapability' && JSON.stringify(params).includes('didChangeWatchedFiles'),
    );
    expect(JSON.stringify(watched?.params)).toContain(configName);
  });

  it('is judged itself: what is wrong in it stands at its place', async () => {
    const text = '{\n  "rules": { "P05": "loud", "Z99": "off" }\n}\n';
    await start({ [configName]: text });
    const config = client.open(text, { uri: folder.uriOf(configName), languageId: 'json' });
    const [severity, ...others] = await client.diagnostics(config);
    expect(others).toEqual([]);
    expect(config.slice(severity?.range)).toBe('"loud"');
    expect(severity?.message).toMatch(/^(?:只能是|must be one of) off, error, warning, info$/u);
    // A file that is wrong is as if it were not there.
    expect(severityOf(await client.diagnostics(open()), 'P05')).toBe(1);
    const { items } = await client.request<WorkspaceDiagnosticReport>('workspace/diagnostic', {
      previousResultIds: [],
    });
    expect(items.find(({ uri }) => uri === config.uri)).toMatchObject({ kind: 'full', items: [{ severity: 1 }] });
    await changed(folder.write(configName, '{ "rules": { "Z99": "off", "P05": "off" } }'));
    const [unknown] = await client.diagnostics(client.open('', { uri: config.uri }));
    expect(unknown?.message).toContain('Z99');
    expect(unknown?.severity).toBe(2);
    expect(severityOf(await client.diagnostics(open()), 'P05')).toBeUndefined();
  });

  it('is judged for clients that are sent findings, and cleared when it is mended', async () => {
    await start({ [configName]: '{ "rulez": {} }' }, {}, { ...full, kind: 'minimal' });
    const uri = folder.uriOf(configName);
    const sent = (count: number) =>
      client.until(() => client.published.find((each) => each.uri === uri && each.diagnostics.length === count));
    expect((await sent(1)).diagnostics[0]).toMatchObject({
      severity: 1,
      range: { start: { line: 0, character: 2 }, end: { line: 0, character: 9 } },
    });
    folder.write(configName, '{ "rules": {} }');
    client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri, type: 2 }] });
    expect((await sent(0)).diagnostics).toEqual([]);
  });
});

describe('the folder', () => {
  it('is kept in step with files that are written and deleted', async () => {
    await start({});
    const doc = open();
    expect(severityOf(await client.diagnostics(doc), 'X01')).toBeUndefined();
    await changed(folder.write('2023.gongkai.md', clean), 1);
    expect(severityOf(await client.diagnostics(doc), 'X01')).toBe(1);
    await changed(
      folder.write(
        '2023.gongkai.md',
        clean.replace(/(四、结转下年度.*)\b3 \|$/mu, '$12 |').replace(/(四、结转下年度继续办理 *\| +)3/u, '$12'),
      ),
    );
    expect(severityOf(await client.diagnostics(doc), 'X01')).toBeUndefined();
    await changed(folder.delete('2023.gongkai.md'), 3);
    expect(severityOf(await client.diagnostics(doc), 'X01')).toBeUndefined();
  });
});
