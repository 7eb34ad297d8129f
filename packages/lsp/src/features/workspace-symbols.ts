import { SymbolKind, type WorkspaceSymbol } from 'vscode-languageserver-types';
import type { OtherReport } from '../service/view.ts';

const most = 200;

/** Reports of the folder by body and year whose name contains every word of the query. */
export function workspaceSymbols(reports: Iterable<OtherReport>, query: string): WorkspaceSymbol[] {
  const words = query
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  const found: WorkspaceSymbol[] = [];
  for (const report of reports) {
    const name = `${report.agency ?? '—'} ${report.year ?? ''}`.trim();
    if (!words.every((word) => name.toLowerCase().includes(word))) continue;
    const { title, agency } = report.analysis.bound.metadata;
    const span = title?.span ?? agency?.span ?? [0, 0];
    found.push({ name, kind: SymbolKind.File, location: { uri: report.uri, range: report.range(span) } });
    if (found.length >= most) break;
  }
  return found.sort((a, b) => a.name.localeCompare(b.name, 'zh'));
}
