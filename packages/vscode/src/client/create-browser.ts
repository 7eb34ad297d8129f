import * as vscode from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { type CreateClient, clientId } from './client.ts';

/**
 * The server as a worker. A worker's address must be of the page's own origin, which the extension's is not
 * everywhere: its file is read and started from a Blob.
 */
export const createBrowserClient: CreateClient = (context, options) => {
  const start = async (): Promise<Worker> => {
    const file = vscode.Uri.joinPath(context.extensionUri, 'dist', 'server', 'browser.js');
    const bytes = await vscode.workspace.fs.readFile(file);
    const url = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: 'text/javascript' }));
    const worker = new Worker(url);
    URL.revokeObjectURL(url);
    return worker;
  };
  return new LanguageClient(clientId, 'Gongkai', start, options);
};
