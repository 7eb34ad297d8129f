import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CancellationTokenSource, type Diagnostic, StreamMessageReader } from 'vscode-languageserver/node';
import type { Hover } from 'vscode-languageserver-types';
import { Client, type Setup } from './support/client.ts';
import { clean, faulty } from './support/folder.ts';
import { built } from './support/transport.ts';

const setup: Setup = { transport: 'process', kind: 'full', language: 'zh' };
const zero = { line: 0, character: 0 };
const nowhere = { textDocument: { uri: 'file:///nowhere/a.md' }, position: zero, range: { start: zero, end: zero } };
const options = { tabSize: 2, insertSpaces: true };

/** Every request on a document, with the neutral answer. */
const neutral: readonly (readonly [method: string, params: object, answer: unknown])[] = [
  ['textDocument/diagnostic', {}, { kind: 'full', items: [] }],
  ['textDocument/hover', {}, null],
  ['textDocument/completion', {}, { isIncomplete: false, items: [] }],
  ['textDocument/codeAction', { context: { diagnostics: [] } }, []],
  ['textDocument/codeLens', {}, []],
  ['textDocument/inlayHint', {}, []],
  ['textDocument/documentSymbol', {}, []],
  ['textDocument/foldingRange', {}, []],
  ['textDocument/selectionRange', { positions: [zero] }, null],
  ['textDocument/documentHighlight', {}, []],
  ['textDocument/definition', {}, []],
  ['textDocument/references', { context: { includeDeclaration: true } }, []],
  ['textDocument/documentLink', {}, []],
  ['textDocument/semanticTokens/full', {}, { data: [] }],
  ['textDocument/semanticTokens/range', {}, { data: [] }],
  ['textDocument/linkedEditingRange', {}, null],
  ['textDocument/prepareRename', {}, null],
  ['textDocument/rename', { newName: '清源县水务局' }, null],
  ['textDocument/formatting', { options }, []],
  ['textDocument/rangeFormatting', { options }, []],
  ['textDocument/onTypeFormatting', { options, ch: '|' }, []],
  ['gongkai/preview', {}, null],
  ['gongkai/figures', {}, null],
  ['gongkai/explain', {}, null],
  ['gongkai/insertable', {}, []],
  ['gongkai/paste', { text: '1\t2' }, null],
];

/** That the server still does its work. */
async function works(client: Client): Promise<void> {
  const doc = client.open(clean);
  const hover = await client.request<Hover | null>('textDocument/hover', {
    ...doc.id,
    position: doc.cell('一、本年新收', -1).start,
  });
  expect(JSON.stringify(hover?.contents)).toContain('38 + 2 = 37 + 3');
}

describe('whatever comes in', () => {
  let client: Client;
  beforeAll(async () => {
    client = await Client.start(setup);
  });
  afterAll(() => client.stop());

  it.each(neutral)('%s on an unknown document is answered with nothing', async (method, params, answer) => {
    expect(await client.request(method, { ...nowhere, ...params })).toEqual(answer);
  });

  it.each(neutral)('%s on a closed document is answered with nothing', async (method, params, answer) => {
    const doc = client.open(faulty, { uri: `untitled:/closed-${method}.md` });
    doc.close();
    expect(await client.request(method, { ...nowhere, ...doc.id, ...params })).toEqual(answer);
  });

  it.each(neutral)('%s on a text that is no report is answered with nothing', async (method, params, answer) => {
    const doc = client.open('# 购物清单\n\n- 苹果三斤\n', {
      uri: `untitled:/other-${method}.md`,
      languageId: 'markdown',
    });
    const found = await client.request(method, { ...nowhere, ...doc.id, ...params });
    if (method === 'textDocument/diagnostic') expect(found).toMatchObject(answer as object);
    else expect(found).toEqual(answer);
  });

  it('a handler that throws is logged with its name and answers with nothing', async () => {
    const doc = client.open(clean);
    for (const [method, , answer] of neutral.filter(([name]) => /hover|completion|definition|rename$/.test(name))) {
      const before = client.logged.length;
      expect(await client.request(method, doc.id)).toEqual(answer);
      expect(client.logged.slice(before).some((line) => line.startsWith(`${method}: TypeError`))).toBe(true);
    }
    await works(client);
  });

  it('requests without parameters, of unknown methods, and notifications of unknown documents do no harm', async () => {
    await expect(client.request('textDocument/hover', null)).rejects.toMatchObject({ code: -32602 });
    await expect(client.request('gongkai/nothing', {})).rejects.toMatchObject({ code: -32601 });
    client.notify('textDocument/didChange', {
      textDocument: { uri: 'file:///x', version: 4 },
      contentChanges: [{ text: 'a' }],
    });
    client.notify('textDocument/didChange', { textDocument: null });
    client.notify('textDocument/didOpen', {});
    client.notify('textDocument/didClose', { textDocument: { uri: 'file:///x' } });
    client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: 'file:///gone.md', type: 3 }] });
    client.notify('workspace/didChangeConfiguration', { settings: null });
    client.notify('gongkai/nothing', { a: 1 });
    await works(client);
  });

  it('bytes that are no message do no harm', async () => {
    client.transport.write?.('Content-Length: 9\r\n\r\n{"broken"');
    client.transport.write?.('Content-Length: 2\r\n\r\n[]');
    client.transport.write?.('Content-Length: 4\r\n\r\nnull');
    client.transport.write?.('Content-Length: 15\r\n\r\n{"jsonrpc":"2"}');
    await works(client);
  });
});

describe('a document of 10 MB', () => {
  it.each([
    ['zh', '没有检查'],
    ['en', 'not checked'],
  ] as const)('gets a notice in %s, and the others go on', async (language, words) => {
    const client = await Client.start({ ...setup, language });
    const line = '本单位按照要求做好政府信息主动公开工作。\n';
    const big = client.open(clean + line.repeat(Math.ceil(10_000_000 / Buffer.byteLength(line))));
    const found = await client.diagnostics(big);
    expect(found.map(({ message, range }) => [message, range])).toEqual([
      [expect.stringContaining(words), { start: zero, end: zero }],
    ]);
    expect(await client.request('textDocument/documentSymbol', big.id)).toEqual([]);
    expect(client.notified.some(({ params }) => (params as { tooLarge?: boolean }).tooLarge === true)).toBe(true);
    await works(client);
    await client.stop();
  });
});

describe('findings belong to a version', () => {
  it('a result id stands for a text and its surroundings, and for nothing else', async () => {
    const client = await Client.start(setup);
    const doc = client.open(faulty);
    interface Report {
      readonly kind: string;
      readonly resultId: string;
      readonly items?: readonly Diagnostic[];
    }
    const pull = (previousResultId?: string) =>
      client.request<Report>('textDocument/diagnostic', {
        ...doc.id,
        ...(previousResultId ? { previousResultId } : {}),
      });
    const first = await pull();
    expect(first.items?.length).toBeGreaterThan(1);
    expect(await pull(first.resultId)).toEqual({ kind: 'unchanged', resultId: first.resultId });
    doc.change({ range: doc.range('39件'), text: '38件' });
    const second = await pull(first.resultId);
    expect(second.kind).toBe('full');
    expect(second.items?.some(({ code }) => code === 'P05')).toBe(false);
    // Opened anew, versions begin at 1 again: the old id must not pass for this text's.
    doc.close();
    client.notify('textDocument/didOpen', {
      textDocument: { uri: doc.uri, languageId: 'gongkai', version: 1, text: doc.text },
    });
    expect((await pull(first.resultId)).kind).toBe('full');
    await client.stop();
  });

  it('a client that is sent them gets none for a document that it has closed, but one empty list', async () => {
    const client = await Client.start({ ...setup, kind: 'minimal' });
    const doc = client.open(faulty);
    doc.close();
    const other = client.open(faulty);
    expect((await client.diagnostics(other)).length).toBeGreaterThan(1);
    expect(client.published.filter(({ uri }) => uri === doc.uri).map(({ diagnostics }) => diagnostics)).toEqual([[]]);
    await client.stop();
  });
});

describe('cancellation', () => {
  it('ends requests that wait, and only those', async () => {
    const client = await Client.start(setup);
    const doc = client.open(faulty);
    const source = new CancellationTokenSource();
    const kept = client.request<Hover | null>('textDocument/hover', { ...doc.id, position: doc.at('申请39件', 3) });
    const dropped = Array.from({ length: 50 }, () => client.request('textDocument/diagnostic', doc.id, source.token));
    source.cancel();
    const ends = await Promise.allSettled(dropped);
    const cancelled = ends.filter((end) => end.status === 'rejected' && end.reason.code === -32800);
    expect(cancelled.length).toBeGreaterThan(40);
    expect(ends.every((end) => end.status === 'fulfilled' || end.reason.code === -32800)).toBe(true);
    expect((await kept)?.range).toBeDefined();
    await client.stop();
  });
});

describe('its end', () => {
  it('is in good order after shutdown, and is told apart from one that is not', async () => {
    const good = await Client.start(setup);
    expect(await good.request('shutdown', undefined)).toBeNull();
    good.notify('exit', undefined);
    expect(await good.transport.ended).toBe(0);
    const bad = await Client.start(setup);
    bad.notify('exit', undefined);
    expect(await bad.transport.ended).toBe(1);
  });
  const message = (content: object): string => {
    const json = JSON.stringify({ jsonrpc: '2.0', ...content });
    return `Content-Length: ${Buffer.byteLength(json)}\r\n\r\n${json}`;
  };
  const session = [
    { id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities: {} } },
    { method: 'initialized', params: {} },
    {
      method: 'textDocument/didOpen',
      params: { textDocument: { uri: 'untitled:a.md', languageId: 'gongkai', version: 1, text: clean } },
    },
    { id: 2, method: 'textDocument/documentSymbol', params: { textDocument: { uri: 'untitled:a.md' } } },
    { id: 3, method: 'shutdown' },
  ];

  // The protocol: “Clients should also wait with sending the `exit` notification until they have received a response
  // from the `shutdown` request.” What comes before may come in one write.
  it('waits for who waits: all up to shutdown in one write is answered, in any pieces that it comes', async () => {
    const child = spawn(process.execPath, [built.node, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
    const ended = once(child, 'exit');
    const answers = new Map<unknown, unknown>();
    const shutDown = new Promise<void>((resolve) => {
      const reader = new StreamMessageReader(child.stdout);
      reader.listen((each) => {
        const { id, result } = each as { readonly id?: unknown; readonly result?: unknown };
        if (id !== undefined && result !== undefined) answers.set(id, result);
        if (id === 3) resolve();
      });
    });
    child.stdin.write(session.map(message).join(''));
    await shutDown;
    expect([...answers.keys()].sort()).toEqual([1, 2, 3]);
    expect(answers.get(1)).toHaveProperty('capabilities.hoverProvider');
    expect(JSON.stringify(answers.get(2))).toContain('总体情况');
    child.stdin.write(message({ method: 'exit' }));
    expect(await ended).toEqual([0, null]);
  });

  it('does not wait for who does not: with exit in the same write it ends, and hangs on nothing', async () => {
    const child = spawn(process.execPath, [built.node, '--stdio'], { stdio: ['pipe', 'ignore', 'inherit'] });
    const ended = once(child, 'exit');
    child.stdin.write([...session, { method: 'exit' }].map(message).join(''));
    expect((await ended)[1]).toBeNull();
  });
});
