import * as vscode from 'vscode';
import { activeReport, type Service } from '../service.ts';

const kind = vscode.CodeActionKind.SourceFixAll.append('gongkai');

/** Applies every fix that is certain, the same that `source.fixAll.gongkai` applies on save. */
export async function fixAll(service: Service): Promise<void> {
  const editor = activeReport(service);
  if (!editor) return;
  const { document } = editor;
  await service.ready();
  const whole = new vscode.Range(0, 0, document.lineCount, 0);
  const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    whole,
    kind.value,
    50,
  );
  const edit = actions.find((action) => action.edit !== undefined && action.kind && kind.contains(action.kind))?.edit;
  if (!edit || !(await vscode.workspace.applyEdit(edit))) {
    vscode.window.setStatusBarMessage(vscode.l10n.t('Nothing here has a fix that is certain.'), 5000);
  }
}
