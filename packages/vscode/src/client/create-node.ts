import { type ChildProcess, fork } from 'node:child_process';
import * as vscode from 'vscode';
import { IPCMessageReader, IPCMessageWriter } from 'vscode-jsonrpc/node';
import { Client } from './base.ts';
import type { CreateClient } from './client.ts';

/** A server that was told to go and is still there after so long is ended. */
const grace = 2000;

/** The server as a process of its own, so that a long analysis never holds up the extension host. */
export const createNodeClient: CreateClient = (context, options) => {
  const module = vscode.Uri.joinPath(context.extensionUri, 'dist', 'server', 'node.cjs').fsPath;
  let last: ChildProcess | undefined;
  return new Client(options, async () => {
    const previous = last;
    if (previous?.exitCode === null) setTimeout(() => previous.kill(), grace).unref();
    // `--node-ipc` is how the server's library is told; by the process id it notices that we are gone.
    const server = fork(module, ['--node-ipc', `--clientProcessId=${process.pid}`], { silent: true, execArgv: [] });
    last = server;
    server.stderr?.on('data', (data) => options.outputChannel?.append(String(data)));
    await new Promise<void>((resolve, reject) => {
      server.once('spawn', resolve);
      server.once('error', reject);
    });
    return { reader: new IPCMessageReader(server), writer: new IPCMessageWriter(server) };
  });
};
