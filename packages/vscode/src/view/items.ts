import * as vscode from 'vscode';
import type { AgencyEntry, DueEntry, ReportEntry } from '../../../lsp/src/protocol.ts';

/** A body, one of its reports, or a year without one. */
export type Node =
  | { readonly kind: 'agency'; readonly entry: AgencyEntry }
  | { readonly kind: 'report'; readonly entry: ReportEntry }
  | { readonly kind: 'due'; readonly entry: DueEntry };

type Counts = ReportEntry['counts'];

function counted({ error, warning, info }: Counts): string {
  if (error + warning + info === 0) return vscode.l10n.t('no findings');
  return vscode.l10n.t('errors {0}, warnings {1}, notes {2}', error, warning, info);
}

function sum(entries: readonly ReportEntry[]): Counts {
  const total = { error: 0, warning: 0, info: 0 };
  for (const { counts } of entries) {
    total.error += counts.error;
    total.warning += counts.warning;
    total.info += counts.info;
  }
  return total;
}

export function agencyItem(entry: AgencyEntry): vscode.TreeItem {
  const label = entry.agency === '' ? vscode.l10n.t('(no body named)') : entry.agency;
  const item = new vscode.TreeItem(label, vscode.TreeItemCollapsibleState.Expanded);
  item.id = `agency:${entry.agency}`;
  item.description = counted(sum(entry.reports));
  item.contextValue = 'agency';
  return item;
}

export function reportItem(entry: ReportEntry): vscode.TreeItem {
  const uri = vscode.Uri.parse(entry.uri);
  const item = new vscode.TreeItem(
    entry.year === undefined ? vscode.l10n.t('(no year)') : String(entry.year),
    vscode.TreeItemCollapsibleState.None,
  );
  item.id = `report:${entry.uri}`;
  item.resourceUri = uri;
  item.description = counted(entry.counts);
  item.tooltip = vscode.workspace.asRelativePath(uri);
  item.iconPath = icon(entry.counts);
  item.command = { command: 'vscode.open', title: '', arguments: [uri] };
  item.contextValue = 'report';
  return item;
}

export function dueItem(entry: DueEntry): vscode.TreeItem {
  const item = new vscode.TreeItem(String(entry.year), vscode.TreeItemCollapsibleState.None);
  item.description = entry.passed
    ? vscode.l10n.t('missing (due {0})', entry.deadline)
    : vscode.l10n.t('due by {0}', entry.deadline);
  item.iconPath = entry.passed
    ? new vscode.ThemeIcon('circle-slash', new vscode.ThemeColor('list.warningForeground'))
    : new vscode.ThemeIcon('calendar');
  item.contextValue = 'due';
  return item;
}

function icon({ error, warning, info }: Counts): vscode.ThemeIcon {
  if (error > 0) return new vscode.ThemeIcon('error', new vscode.ThemeColor('list.errorForeground'));
  if (warning > 0) return new vscode.ThemeIcon('warning', new vscode.ThemeColor('list.warningForeground'));
  return new vscode.ThemeIcon(info > 0 ? 'info' : 'pass');
}
