import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type FindFilesParams, methods, type ReadFileParams } from '../../../lsp/src/protocol.ts';
import { decode } from '../../../lsp/src/server/decode.ts';

/** Names of files that may be reports, and folders in which nobody keeps them. */
const reports = '**/*.{md,txt,html,htm}';
const skipped = '**/{.*,node_modules,dist,out,build,coverage}/**';

/** Larger files are no report of one body. */
const largest = 4_000_000;

/**
 * Reads the workspace's files for the server through the editor's own file systems, so that virtual workspaces work as
 * folders on the disk do.
 */
export function serveFiles(client: BaseLanguageClient): vscode.Disposable {
  return vscode.Disposable.from(
    client.onRequest(methods.findFiles, async ({ folder, limit }: FindFilesParams): Promise<string[]> => {
      const pattern = new vscode.RelativePattern(vscode.Uri.parse(folder), reports);
      const found = await vscode.workspace.findFiles(pattern, skipped, limit);
      return found.map(String).sort();
    }),
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
