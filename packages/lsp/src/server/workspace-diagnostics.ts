import {
  type CancellationToken,
  DocumentDiagnosticReportKind,
  type WorkspaceDiagnosticParams,
  type WorkspaceDiagnosticReport,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import type { Session } from './session.ts';
import { diagnosticFor } from './shape.ts';

/**
 * Findings of all reports of the folder that are not open, and what is wrong with its configuration. What has not
 * changed since the client last asked is said so; files that are gone are cleared.
 */
export async function workspaceDiagnostics(
  session: Session,
  params: WorkspaceDiagnosticParams,
  token: CancellationToken,
  pause: () => Promise<void>,
): Promise<WorkspaceDiagnosticReport> {
  const before = new Map(params.previousResultIds.map(({ uri, value }) => [uri, value]));
  const items: WorkspaceDocumentDiagnosticReport[] = [];
  const report = async (
    uri: string,
    resultId: string,
    compute: () => readonly Parameters<typeof diagnosticFor>[0][],
  ) => {
    const last = before.get(uri);
    before.delete(uri);
    if (last === resultId) {
      items.push({ kind: DocumentDiagnosticReportKind.Unchanged, uri, version: null, resultId });
      return;
    }
    const found = compute().map((each) => diagnosticFor(each, session.client));
    items.push({ kind: DocumentDiagnosticReportKind.Full, uri, version: null, resultId, items: found });
    await pause();
  };
  for (const file of [...session.index.reports()]) {
    if (token.isCancellationRequested) break;
    if (session.documents.get(file.uri)) {
      before.delete(file.uri);
      continue;
    }
    if (!session.settingsOf(file.uri).workspaceDiagnostics) continue;
    await report(file.uri, `f${file.version}.${session.stamp}`, () => session.service.diagnostics(session.view(file)));
  }
  for (const { uri, items: problems } of session.configurations.diagnostics()) {
    await report(uri, `c${session.configurations.generation}`, () => problems);
  }
  if (!token.isCancellationRequested) {
    for (const uri of before.keys()) {
      if (!session.documents.get(uri))
        items.push({ kind: DocumentDiagnosticReportKind.Full, uri, version: null, items: [] });
    }
  }
  return { items };
}
