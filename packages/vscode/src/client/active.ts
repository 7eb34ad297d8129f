import * as vscode from 'vscode';
import type { Attachment } from './attachment.ts';

/** Keeps the context keys that decide which commands are offered. */
export function watchActive(attachment: Attachment): vscode.Disposable {
  const update = () => {
    const document = vscode.window.activeTextEditor?.document;
    const state = document ? attachment.state(document) : 'other';
    const set = (name: string, value: boolean) => vscode.commands.executeCommand('setContext', name, value);
    void set('gongkai.isReport', state === 'own' || state === 'recognised');
    void set('gongkai.canToggle', state !== 'other' && state !== 'not-a-report');
  };
  update();
  return vscode.Disposable.from(
    vscode.window.onDidChangeActiveTextEditor(update),
    attachment.onDidChange(update),
    vscode.workspace.onDidOpenTextDocument(update),
  );
}
