import { fork } from 'node:child_process';
import * as vscode from 'vscode';
import { IPCMessageReader, IPCMessageWriter } from 'vscode-jsonrpc/node';
import { Client } from './base.ts';
import type { CreateClient } from './client.ts';

/** The server as a process of its own, so that a long analysis never holds up the extension host. */
export const createNodeClient: CreateClient = (context, options) => {
  const module = vscode.Uri.joinPath(context.extensionUri, 'dist', 'server', 'node.cjs').fsPath;
  return new Client(options, async () => {
    // `--node-ipc` is how the server's library is told; by the process id it notices that we are gone.
    const server = fork(module, ['--node-ipc', `--clientProcessId=${process.pid}`], { silent: true, execArgv: [] });
    server.stderr?.on('data', (data) => options.outputChannel?.append(String(data)));
    await new Promise<void>((resolve, reject) => {
      server.once('spawn', resolve);
      server.once('error', reject);
    });
    return { reader: new IPCMessageReader(server), writer: new IPCMessageWriter(server), end: () => server.kill() };
  });
};
