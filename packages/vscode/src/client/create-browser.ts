import * as vscode from 'vscode';
import { BrowserMessageReader, BrowserMessageWriter } from 'vscode-jsonrpc/browser';
import { Client } from './base.ts';
import type { CreateClient } from './client.ts';

/**
 * The server as a worker. A worker's address must be of the page's own origin, which the extension's is not
 * everywhere: its file is read and started from a Blob.
 */
export const createBrowserClient: CreateClient = (context, options) =>
  new Client(options, async () => {
    const read = async (name: string) =>
      new Uint8Array(
        await vscode.workspace.fs.readFile(vscode.Uri.joinPath(context.extensionUri, 'dist', 'server', name)),
      );
    const [pinyin, server] = await Promise.all([read('pinyin.cjs'), read('browser.js')]);
    // The same file that the desktop's server loads late; a worker cannot, so it stands in front of the script.
    const parts = ['(function(module){', pinyin, '\n;self.pinyinPro=module.exports})({exports:{}});\n', server];
    const url = URL.createObjectURL(new Blob(parts, { type: 'text/javascript' }));
    const worker = new Worker(url);
    // The host's own worker script fetches ours a little later: the address must live until the first answer.
    worker.addEventListener('message', () => URL.revokeObjectURL(url), { once: true });
    return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
  });
