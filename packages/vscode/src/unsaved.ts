import * as vscode from 'vscode';
import { isOwnFileSystem } from './file-systems.ts';

/**
 * Opens a report that is saved nowhere yet. It is named where it may be saved; in a virtual file system, where the
 * editor would save such a name to the disk, it gets its name when it is saved.
 */
export async function openUnsaved(target: vscode.Uri | undefined, text: string): Promise<void> {
  if (target && isOwnFileSystem(target.scheme)) {
    const named = await vscode.workspace.openTextDocument(target.with({ scheme: 'untitled' }));
    const edit = new vscode.WorkspaceEdit();
    edit.replace(named.uri, new vscode.Range(0, 0, named.lineCount, 0), text);
    await vscode.workspace.applyEdit(edit);
    await show(await vscode.languages.setTextDocumentLanguage(named, 'gongkai'));
  } else await show(await vscode.workspace.openTextDocument({ language: 'gongkai', content: text }));
}

async function show(document: vscode.TextDocument): Promise<void> {
  const editor = await vscode.window.showTextDocument(document);
  editor.selection = new vscode.Selection(0, 0, 0, 0);
}
