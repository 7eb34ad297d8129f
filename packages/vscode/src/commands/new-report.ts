import * as vscode from 'vscode';
import {
  methods,
  type NewReportParams,
  type NewReportResult,
  type ReportEntry,
  type ReportsResult,
} from '../../../lsp/src/protocol.ts';
import { ask, type Service } from '../service.ts';
import { openUnsaved } from '../unsaved.ts';

/** Asks year and body, carries over from last year's file where the folder has it, and opens the new report unsaved. */
export async function newReport(service: Service): Promise<void> {
  const year = await askYear();
  if (year === undefined) return;
  const known = (await ask<ReportsResult>(service, methods.reports, {}))?.agencies ?? [];
  const agency = await askAgency(known.map((each) => each.agency).filter((name) => name !== ''));
  if (agency === undefined) return;
  const before = known.find((each) => each.agency === agency)?.reports.find((report) => report.year === year - 1);
  const carry = before ? await askCarry(before) : false;
  if (carry === undefined) return;
  const params: NewReportParams = { agency, year, ...(before && carry ? { previous: { uri: before.uri } } : {}) };
  const result = await ask<NewReportResult>(service, methods.newReport, params);
  if (!result) {
    void vscode.window.showErrorMessage(
      vscode.l10n.t('The report could not be made; see the output channel “Gongkai”.'),
    );
    return;
  }
  const folder = vscode.workspace.workspaceFolders?.[0];
  await openUnsaved(folder && vscode.Uri.joinPath(folder.uri, result.fileName), result.text);
  if (result.carried.length > 0) void vscode.window.showInformationMessage(result.carried.join(' '));
}

/** The year before the current one is the one due: reports are published by 31 January of the year that follows. */
async function askYear(): Promise<number | undefined> {
  const due = new Date().getFullYear() - 1;
  const answer = await vscode.window.showInputBox({
    title: vscode.l10n.t('New report'),
    prompt: vscode.l10n.t('Year that the report is about'),
    value: String(due),
    validateInput: (text) =>
      /^(19|20)\d\d$/.test(text.trim()) && Number(text) >= 2008 && Number(text) <= due + 1
        ? undefined
        : vscode.l10n.t('A year from {0} to {1}', 2008, due + 1),
  });
  return answer === undefined ? undefined : Number(answer.trim());
}

async function askAgency(known: readonly string[]): Promise<string | undefined> {
  const title = vscode.l10n.t('New report');
  const type = () =>
    vscode.window.showInputBox({
      title,
      prompt: vscode.l10n.t('Full name of the body that reports'),
      placeHolder: '清源县人民政府',
      validateInput: (text) => (text.trim() === '' ? vscode.l10n.t('A name is needed.') : undefined),
    });
  if (known.length === 0) return (await type())?.trim();
  const other = vscode.l10n.t('Another body …');
  const picked = await vscode.window.showQuickPick([...known, other], {
    title,
    placeHolder: vscode.l10n.t('Which body reports?'),
  });
  return picked === other ? (await type())?.trim() : picked;
}

async function askCarry(before: ReportEntry): Promise<boolean | undefined> {
  const yes = vscode.l10n.t('Carry over from the report of {0}', before.year ?? '');
  const no = vscode.l10n.t('Start with zeros');
  const picked = await vscode.window.showQuickPick(
    [{ label: yes, detail: vscode.workspace.asRelativePath(vscode.Uri.parse(before.uri)) }, { label: no }],
    { title: vscode.l10n.t('New report') },
  );
  return picked === undefined ? undefined : picked.label === yes;
}
