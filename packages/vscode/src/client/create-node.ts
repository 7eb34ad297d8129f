import * as vscode from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { type CreateClient, clientId } from './client.ts';

/** The server as a process of its own, so that a long analysis never holds up the extension host. */
export const createNodeClient: CreateClient = (context, options) => {
  const module = vscode.Uri.joinPath(context.extensionUri, 'dist', 'server', 'node.cjs').fsPath;
  const run = { module, transport: TransportKind.ipc };
  const debug = { ...run, options: { execArgv: ['--nolazy', '--inspect=6011'] } };
  return new LanguageClient(clientId, 'Gongkai', { run, debug }, options);
};
