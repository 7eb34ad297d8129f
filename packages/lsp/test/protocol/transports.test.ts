import { fork, spawn, spawnSync } from 'node:child_process';
import { createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import {
  createMessageConnection,
  type InitializeResult,
  IPCMessageReader,
  IPCMessageWriter,
  type MessageConnection,
  SocketMessageReader,
  SocketMessageWriter,
} from 'vscode-languageserver/node';
import { built } from './support/transport.ts';

async function initialize(connection: MessageConnection): Promise<string | undefined> {
  connection.listen();
  const result = await connection.sendRequest<InitializeResult>('initialize', {
    processId: null,
    rootUri: null,
    capabilities: {},
  });
  await connection.sendRequest('shutdown');
  connection.dispose();
  return result.serverInfo?.name;
}

/** The server calls the address it is given; what comes in there is the connection to it. */
async function called(
  address: number | string,
  argument: (at: number | string) => string,
): Promise<string | undefined> {
  const server = createServer();
  const socket = new Promise<Socket>((resolve) => server.once('connection', resolve));
  await new Promise<void>((resolve) => server.listen(address, resolve));
  const at = server.address();
  const child = spawn(process.execPath, [built.node, argument(typeof at === 'object' && at ? at.port : address)]);
  try {
    const end = await socket;
    return await initialize(createMessageConnection(new SocketMessageReader(end), new SocketMessageWriter(end)));
  } finally {
    child.kill();
    server.close();
  }
}

it('answers over a socket', async () => {
  expect(await called(0, (port) => `--socket=${port}`)).toBe('gongkai-lsp');
});

it('answers over a pipe', async () => {
  const name =
    process.platform === 'win32'
      ? `\\\\.\\pipe\\gongkai-${process.pid}`
      : join(tmpdir(), `gongkai-${process.pid}.sock`);
  expect(await called(name, (path) => `--pipe=${path}`)).toBe('gongkai-lsp');
});

it('answers over node-ipc', async () => {
  const child = fork(built.node, ['--node-ipc'], { execArgv: [] });
  expect(await initialize(createMessageConnection(new IPCMessageReader(child), new IPCMessageWriter(child)))).toBe(
    'gongkai-lsp',
  );
  child.kill();
});

it('says how it is started where it is not told, and exits with 2', () => {
  const { status, stderr, stdout } = spawnSync(process.execPath, [built.node], { encoding: 'utf8' });
  expect(status).toBe(2);
  expect(stderr).toContain('--stdio');
  expect(stderr.split('\n').filter((line) => line !== '')).toHaveLength(1);
  expect(stdout).toBe('');
});
