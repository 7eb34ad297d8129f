import * as vscode from 'vscode';
import type { Service } from '../service.ts';

/** Opens the example that ships with the extension, as a new file that may be changed and thrown away. */
export async function openExample(service: Service): Promise<void> {
  const file = vscode.Uri.joinPath(service.context.extensionUri, 'walkthrough', 'example.gongkai.md');
  const content = new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
  await vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ language: 'gongkai', content }));
}
