import * as vscode from 'vscode';
import { reportFile, skippedFolder } from '../../../lsp/src/protocol.ts';
import { isOwnFileSystem } from '../file-systems.ts';

/** The names of `reportFile` and `skippedFolder`, as the editor's search wants them: it knows no braces within braces. */
const reports = '**/{*.md,*.txt,*.html,*.htm,gongkai.config.json}';
const skipped = '**/{.*,node_modules,dist,out,build,coverage}/**';

/** So deep that no cabinet of reports is lost, and a file system that contains itself comes to an end. */
const deepest = 12;

/**
 * Files of a folder that may be reports, or hold settings for those beside and below them, by name only.
 *
 * @returns addresses in order, at most `limit`; folders that can't be read are left out.
 */
export async function findFiles(folder: vscode.Uri, limit: number): Promise<string[]> {
  // In any other file system the editor's search finds nothing, or waits for ever.
  const found = isOwnFileSystem(folder.scheme)
    ? await vscode.workspace.findFiles(new vscode.RelativePattern(folder, reports), skipped, limit)
    : await walk(folder, limit);
  return found.map(String).sort();
}

async function walk(root: vscode.Uri, limit: number): Promise<vscode.Uri[]> {
  const found: vscode.Uri[] = [];
  let level = [root];
  for (let depth = 0; depth < deepest && level.length > 0; depth++) {
    const below: vscode.Uri[] = [];
    for (const folder of level) {
      for (const [name, type] of await entries(folder)) {
        const uri = vscode.Uri.joinPath(folder, name);
        if (type === vscode.FileType.Directory && !skippedFolder.test(name)) below.push(uri);
        if (type === vscode.FileType.File && reportFile.test(name)) found.push(uri);
        if (found.length >= limit) return found;
      }
    }
    level = below;
  }
  return found;
}

const entries = async (folder: vscode.Uri): Promise<[string, vscode.FileType][]> => {
  try {
    return await vscode.workspace.fs.readDirectory(folder);
  } catch {
    return [];
  }
};
