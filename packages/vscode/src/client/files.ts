import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type FindFilesParams, methods, type ReadFileParams } from '../../../lsp/src/protocol.ts';
import { decode } from '../../../lsp/src/server/decode.ts';
import { findFiles } from './find-files.ts';

/** Larger files are no report of one body. */
const largest = 4_000_000;

/**
 * Reads the workspace's files for the server through the editor's own file systems, so that virtual workspaces work as
 * folders on the disk do.
 */
export function serveFiles(client: BaseLanguageClient): vscode.Disposable {
  return vscode.Disposable.from(
    client.onRequest(methods.findFiles, ({ folder, limit }: FindFilesParams) =>
      findFiles(vscode.Uri.parse(folder), limit),
    ),
    client.onRequest(methods.readFile, async ({ uri }: ReadFileParams): Promise<string | null> => {
      const file = vscode.Uri.parse(uri);
      try {
        const { size } = await vscode.workspace.fs.stat(file);
        return size > largest ? null : decode(await vscode.workspace.fs.readFile(file));
      } catch {
        // Deleted meanwhile, or not ours to read: the server takes it for absent.
        return null;
      }
    }),
  );
}
