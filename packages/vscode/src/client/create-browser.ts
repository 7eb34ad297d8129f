import * as vscode from 'vscode';
import { BrowserMessageReader, BrowserMessageWriter } from 'vscode-jsonrpc/browser';
import { Client } from './base.ts';
import type { CreateClient } from './client.ts';
import { workerScript } from './worker-script.ts';

/**
 * The server as a worker, of the same files that the desktop runs. A worker's address must be of the page's own origin,
 * which the extension's is not everywhere: the files are read and started from a Blob.
 */
export const createBrowserClient: CreateClient = (context, options) =>
  new Client(options, async () => {
    const read = async (name: string) =>
      new Uint8Array(
        await vscode.workspace.fs.readFile(vscode.Uri.joinPath(context.extensionUri, 'dist', 'server', name)),
      );
    const names = JSON.parse(new TextDecoder().decode(await read('browser.json'))) as string[];
    const files = await Promise.all(names.map(async (name) => ({ name, bytes: await read(name) })));
    const url = URL.createObjectURL(new Blob(workerScript(files, 'browser.cjs'), { type: 'text/javascript' }));
    const worker = new Worker(url);
    // The host's own worker script fetches ours a little later: the address must live until the first answer.
    worker.addEventListener('message', () => URL.revokeObjectURL(url), { once: true });
    return {
      reader: new BrowserMessageReader(worker),
      writer: new BrowserMessageWriter(worker),
      end: () => worker.terminate(),
    };
  });
