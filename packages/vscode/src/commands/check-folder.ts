import * as vscode from 'vscode';
import { methods, type ReportsResult } from '../../../lsp/src/protocol.ts';
import { ask, type Service } from '../service.ts';

/** Reads the workspace's reports again, shows the problems and says how many there are. */
export async function checkFolder(service: Service, _folder?: vscode.Uri): Promise<void> {
  if (!vscode.workspace.workspaceFolders?.length) {
    void vscode.window.showInformationMessage(vscode.l10n.t('Open a folder first.'));
    return;
  }
  const title = vscode.l10n.t('Checking the reports of this folder');
  const result = await vscode.window.withProgress({ location: vscode.ProgressLocation.Notification, title }, () =>
    ask<ReportsResult>(service, methods.reports, { refresh: true }),
  );
  if (!result) return;
  const reports = result.agencies.flatMap((agency) => agency.reports);
  await vscode.commands.executeCommand('setContext', 'gongkai.hasReports', reports.length > 0);
  if (reports.length === 0) {
    void vscode.window.showInformationMessage(vscode.l10n.t('There is no report in this folder.'));
    return;
  }
  const sum = (severity: 'error' | 'warning' | 'info') =>
    reports.reduce((total, report) => total + report.counts[severity], 0);
  await vscode.commands.executeCommand('workbench.panel.markers.view.focus');
  void vscode.window.showInformationMessage(
    vscode.l10n.t(
      '{0} reports: errors {1}, warnings {2}, notes {3}',
      reports.length,
      sum('error'),
      sum('warning'),
      sum('info'),
    ),
  );
}
