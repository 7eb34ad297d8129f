import * as vscode from 'vscode';
import type { CodeAction } from 'vscode-languageserver-types';
import { type InsertableParams, methods } from '../../../lsp/src/protocol.ts';
import { activeReport, ask, type Service } from '../service.ts';

/** Offers what the form asks for and the report does not have: sections, tables, rows. */
export async function insertMissing(service: Service): Promise<void> {
  const editor = activeReport(service);
  if (!editor) return;
  const params: InsertableParams = { textDocument: { uri: editor.document.uri.toString() } };
  const actions = (await ask<CodeAction[]>(service, methods.insertable, params)) ?? [];
  if (actions.length === 0) {
    void vscode.window.showInformationMessage(vscode.l10n.t('The report has every section and table of its form.'));
    return;
  }
  const picked = await vscode.window.showQuickPick(
    actions.map((action) => ({ label: action.title, action })),
    { placeHolder: vscode.l10n.t('What is to be inserted?'), matchOnDescription: true },
  );
  if (!picked?.action.edit) return;
  const edit = await service.client.protocol2CodeConverter.asWorkspaceEdit(picked.action.edit);
  if (edit) await vscode.workspace.applyEdit(edit);
}
