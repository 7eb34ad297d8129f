import { reportHtml } from '@gongkai/core';
import {
  type CancellationToken,
  CodeLensRefreshRequest,
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  DocumentDiagnosticReportKind,
  FileChangeType,
  type InitializeParams,
  type SymbolInformation,
  TextDocuments,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { DocumentSymbol } from 'vscode-languageserver-types';
import { workspaceSymbols } from '../features/workspace-symbols.ts';
import {
  clientCommands,
  type ExplainParams,
  type ExplainResult,
  type FiguresParams,
  type InsertableParams,
  methods,
  type NewReportParams,
  type PasteParams,
  type PreviewParams,
  type ReportsParams,
  type StatusParams,
} from '../protocol.ts';
import { explainPlace } from '../requests/explain-place.ts';
import { figures } from '../requests/figures.ts';
import { makeReport } from '../requests/new-report.ts';
import { page, ruleEntries } from '../requests/pages.ts';
import type { FeatureName } from '../service/settings.ts';
import type { ReportView } from '../service/view.ts';
import { configName, folderOfConfig } from '../workspace/configurations.ts';
import type { Environment } from './environment.ts';
import { guarded } from './guard.ts';
import { Publisher } from './publisher.ts';
import { countFindings, ReportsView } from './reports.ts';
import { folderOf, Session } from './session.ts';
import { actionFor, diagnosticFor, editFor, hoverFor, itemFor } from './shape.ts';
import { workspaceDiagnostics } from './workspace-diagnostics.ts';

/** A document's figures are compared with others' so long after its last key. */
const settle = 1000;
/** `gongkai/reportsChanged` comes at most so often. */
const announce = 500;

interface At {
  readonly textDocument: { readonly uri: string };
}

/**
 * Registers everything the server does on a connection that is being initialised. Nothing is computed here.
 *
 * @param params what the client said of itself
 */
export function startServer(connection: Connection, environment: Environment, params: InitializeParams): void {
  const documents = new TextDocuments(TextDocument);
  const settling = new Map<string, ReturnType<typeof setTimeout>>();
  /** How often a document was opened: versions begin anew each time, result ids must not. */
  const openings = new Map<string, number>();
  let announcing: ReturnType<typeof setTimeout> | undefined;
  const pause = (): Promise<void> => environment.pause();

  const log = (error: unknown): void =>
    connection.console.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
  const fold = <Result>(
    method: string,
    neutral: Result,
    token: CancellationToken,
    work: () => Result | Promise<Result>,
  ) => guarded(connection, method, neutral, token, pause, work);

  /** A handler on an open document whose feature is on; the neutral value otherwise. */
  const on = <Params extends At, Result>(
    method: string,
    feature: FeatureName | undefined,
    neutral: Result,
    work: (view: ReportView, params: Params, token: CancellationToken) => Result | Promise<Result>,
  ) => {
    return (params: Params, token: CancellationToken) =>
      fold(method, neutral, token, () => {
        const view = session.open(params.textDocument.uri);
        if (!view || (feature && !view.settings.features[feature])) return neutral;
        return work(view, params, token);
      });
  };

  const status = (view: ReportView): void => {
    if (!session.client.custom) return;
    const { analysis } = view;
    const agency = analysis.bound.metadata.agency?.value;
    const params: StatusParams = {
      uri: view.uri,
      version: view.version,
      isReport: view.isReport,
      counts: countFindings(analysis.findings),
      edition: analysis.form.id,
      ...(agency === undefined ? {} : { agency }),
      ...(analysis.year === undefined ? {} : { year: analysis.year }),
      ...(view.tooLarge ? { tooLarge: true } : {}),
    };
    void connection.sendNotification(methods.status, params);
  };

  /** Findings may be others now without the text having changed. */
  const refresh = (): void => {
    if (session.client.pullsDiagnostics) {
      if (session.client.refreshesDiagnostics) connection.languages.diagnostics.refresh().catch(log);
    } else {
      for (const { uri } of documents.all()) publisher.later(uri);
      publisher.configurations();
    }
    if (session.client.refreshes.codeLens) connection.sendRequest(CodeLensRefreshRequest.type).catch(log);
    if (session.client.refreshes.inlayHints) connection.languages.inlayHint.refresh().catch(log);
  };

  const indexChanged = (): void => {
    refresh();
    if (!session.client.custom || announcing) return;
    announcing = setTimeout(() => {
      announcing = undefined;
      void connection.sendNotification(methods.reportsChanged);
    }, announce);
  };

  const session = new Session(connection, documents, environment, params, indexChanged);
  const reports = new ReportsView(session);
  const publisher = new Publisher(session, (uri) => {
    const view = session.open(uri);
    if (view) status(view);
  });

  connection.onInitialized(async () => {
    try {
      if (session.client.registersConfiguration) {
        await connection.client.register(DidChangeConfigurationNotification.type, { section: 'gongkai' });
      }
      if (session.client.registersWatchers) {
        const watchers = ['**/*.{md,txt,html,htm}', `**/${configName}`].map((globPattern) => ({ globPattern }));
        await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
      }
      if (session.client.workspaceFolders) {
        connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
          const gone = removed.map(folderOf);
          const come = added.map(folderOf);
          session.folders = [...session.folders.filter(({ uri }) => !gone.some((one) => one.uri === uri)), ...come];
          for (const { uri } of gone) session.index.removeFolder(uri);
          session
            .loadSettings()
            .then(() => Promise.all(come.map(({ uri }) => open(uri))))
            .then(refresh, log);
        });
      }
      await session.loadSettings();
      await Promise.all(session.folders.map(({ uri }) => open(uri)));
      refresh();
    } catch (error) {
      log(error);
    }
  });

  const open = async (folder: string): Promise<void> => {
    await session.configurations.load(folder);
    session.index.addFolder(folder);
  };

  connection.onDidChangeConfiguration(({ settings }) => {
    session.loadSettings(settings).then(refresh, log);
  });

  connection.onDidChangeWatchedFiles(({ changes }) => {
    for (const { uri, type } of changes) {
      const folder = folderOfConfig(uri);
      if (folder !== undefined) session.configurations.load(folder).then(refresh, log);
      else if (!documents.get(uri)) session.index.fileChanged(uri, type === FileChangeType.Deleted);
    }
  });

  documents.onDidOpen(({ document: { uri } }) => {
    openings.set(uri, (openings.get(uri) ?? 0) + 1);
  });

  documents.onDidChangeContent(({ document }) => {
    const { uri } = document;
    if (!session.client.pullsDiagnostics && folderOfConfig(uri) === undefined) publisher.later(uri);
    clearTimeout(settling.get(uri));
    settling.set(
      uri,
      setTimeout(() => {
        settling.delete(uri);
        const now = documents.get(uri);
        const folder = folderOfConfig(uri);
        if (now && folder !== undefined) {
          session.configurations.take(folder, now.getText());
          refresh();
        } else if (now) session.index.update(uri, now.getText());
      }, settle),
    );
  });

  documents.onDidClose(({ document: { uri } }) => {
    clearTimeout(settling.get(uri));
    settling.delete(uri);
    if (!session.client.pullsDiagnostics && folderOfConfig(uri) === undefined) publisher.clear(uri);
    const folder = folderOfConfig(uri);
    if (folder === undefined) session.index.fileChanged(uri, false);
    else session.configurations.load(folder).then(refresh, log);
  });

  connection.languages.diagnostics.on((params, token) =>
    fold('textDocument/diagnostic', { kind: DocumentDiagnosticReportKind.Full, items: [] }, token, () => {
      const { uri } = params.textDocument;
      const folder = folderOfConfig(uri);
      if (folder !== undefined) {
        return { kind: DocumentDiagnosticReportKind.Full, items: [...session.configurations.diagnosticsOf(folder)] };
      }
      const view = session.known(uri);
      if (!view) return { kind: DocumentDiagnosticReportKind.Full, items: [] };
      const resultId = `${openings.get(uri) ?? 0}.${view.version}.${view.context.stamp}`;
      if (params.previousResultId === resultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
      const items = session.service.diagnostics(view).map((each) => diagnosticFor(each, session.client));
      status(view);
      return { kind: DocumentDiagnosticReportKind.Full, resultId, items };
    }),
  );

  connection.languages.diagnostics.onWorkspace((params, token) =>
    fold('workspace/diagnostic', { items: [] }, token, () => workspaceDiagnostics(session, params, token, pause)),
  );

  connection.onHover(
    on('textDocument/hover', 'hover', null, (view, { position }) =>
      hoverFor(session.service.hover(view, position), session.client),
    ),
  );

  connection.onCompletion(
    on('textDocument/completion', 'completion', { isIncomplete: false, items: [] }, (view, { position }, token) =>
      session.service.completion(view, position, token, { snippets: session.client.snippets }),
    ),
  );

  connection.onCompletionResolve((item, token) =>
    fold('completionItem/resolve', item, token, () =>
      itemFor(session.service.resolveCompletion(session.language, item), session.client),
    ),
  );

  connection.onCodeAction(
    on('textDocument/codeAction', 'codeActions', [], (view, { range, context }) =>
      // Without literals an action could only be a command, which such a client would have to bring.
      session.client.codeActionLiterals
        ? session.service.codeActions(view, range, context?.only).map((each) => actionFor(each, view, session.client))
        : [],
    ),
  );

  connection.onCodeLens(
    on('textDocument/codeLens', 'codeLens', [], (view) =>
      session.service.codeLenses(view, session.client.custom ? clientCommands.reveal : undefined),
    ),
  );

  connection.languages.inlayHint.on(
    on('textDocument/inlayHint', 'inlayHints', [], (view, { range }) => session.service.inlayHints(view, range)),
  );

  connection.onDocumentSymbol(
    on<At, DocumentSymbol[] | SymbolInformation[]>('textDocument/documentSymbol', 'documentSymbols', [], (view) => {
      const symbols = session.service.documentSymbols(view);
      return session.client.nestedSymbols ? symbols : flat(symbols, view.uri);
    }),
  );

  connection.onFoldingRanges(
    on('textDocument/foldingRange', 'folding', [], (view) =>
      session.service.folding(view, session.client.foldingLimit),
    ),
  );

  connection.onSelectionRanges(
    on('textDocument/selectionRange', undefined, null, (view, { positions }) =>
      view.isReport ? session.service.selectionRanges(view, positions) : null,
    ),
  );

  connection.onDocumentHighlight(
    on('textDocument/documentHighlight', 'highlights', [], (view, { position }) =>
      session.service.highlights(view, position),
    ),
  );

  connection.onDefinition(
    on('textDocument/definition', 'navigation', [], (view, { position }) => session.service.definition(view, position)),
  );

  connection.onReferences(
    on('textDocument/references', 'navigation', [], (view, { position, context }) =>
      session.service.references(view, position, context?.includeDeclaration),
    ),
  );

  connection.onDocumentLinks(on('textDocument/documentLink', 'links', [], (view) => session.service.links(view)));

  connection.onWorkspaceSymbol(({ query }, token) =>
    fold('workspace/symbol', [], token, () => workspaceSymbols(session.index.reports(), query)),
  );

  connection.languages.semanticTokens.on(
    on('textDocument/semanticTokens/full', 'semanticTokens', { data: [] }, (view) =>
      session.service.semanticTokens(view),
    ),
  );

  connection.languages.semanticTokens.onRange(
    on('textDocument/semanticTokens/range', 'semanticTokens', { data: [] }, (view, { range }) =>
      session.service.semanticTokens(view, range),
    ),
  );

  connection.languages.onLinkedEditingRange(
    on('textDocument/linkedEditingRange', 'linkedEditing', null, (view, { position }) =>
      session.service.linkedEditing(view, position),
    ),
  );

  connection.onPrepareRename(
    on('textDocument/prepareRename', 'rename', null, (view, { position }) =>
      session.service.prepareRename(view, position),
    ),
  );

  connection.onRenameRequest(
    on('textDocument/rename', 'rename', null, (view, { position, newName }) =>
      editFor(session.service.rename(view, position, newName), view, session.client),
    ),
  );

  connection.onDocumentFormatting(
    on('textDocument/formatting', 'formatting', [], (view) => session.service.formatting(view)),
  );

  connection.onDocumentRangeFormatting(
    on('textDocument/rangeFormatting', 'formatting', [], (view, { range }) => session.service.formatting(view, range)),
  );

  connection.onDocumentOnTypeFormatting(
    on('textDocument/onTypeFormatting', 'formatting', [], (view, { position, ch }) =>
      session.service.formatOnType(view, position, ch),
    ),
  );

  connection.onRequest(methods.preview, (params: PreviewParams, token: CancellationToken) =>
    fold(methods.preview, null, token, () => {
      const view = session.known(params.textDocument.uri);
      if (!view?.isReport) return null;
      return { version: view.version, html: reportHtml(view.analysis, { language: view.context.language }) };
    }),
  );

  connection.onRequest(methods.figures, (params: FiguresParams, token: CancellationToken) =>
    fold(methods.figures, null, token, () => {
      const view = session.known(params.textDocument.uri);
      return view?.isReport ? figures(view.analysis, view.previous?.analysis, view.version) : null;
    }),
  );

  connection.onRequest(methods.reports, (params: ReportsParams | null, token: CancellationToken) =>
    fold(methods.reports, { agencies: [], scanning: false }, token, () => {
      if (params?.refresh) session.index.refresh();
      return reports.list(pause, token);
    }),
  );

  connection.onRequest(methods.newReport, (params: NewReportParams, token: CancellationToken) =>
    fold(methods.newReport, null, token, () => {
      const before = params.previous && session.known(params.previous.uri);
      return makeReport(params, before?.analysis, session.language) ?? null;
    }),
  );

  connection.onRequest(methods.explain, (params: ExplainParams, token: CancellationToken) =>
    fold<ExplainResult | null>(methods.explain, null, token, () => {
      if (params.subject !== undefined) return page(params.subject, session.language) ?? null;
      const view = params.textDocument && session.open(params.textDocument.uri);
      return (view && params.position && explainPlace(view, params.position)) ?? null;
    }),
  );

  connection.onRequest(methods.rules, (token: CancellationToken) =>
    fold(methods.rules, [], token, () => ruleEntries(session.language)),
  );

  connection.onRequest(
    methods.insertable,
    on<InsertableParams, unknown[]>(methods.insertable, 'codeActions', [], (view) =>
      session.service.insertables(view).map((each) => actionFor(each, view, session.client)),
    ),
  );

  connection.onRequest(
    methods.paste,
    on<PasteParams, unknown>(methods.paste, 'paste', null, (view, { range, text, html }) => {
      const clipboard = { ...(text === undefined ? {} : { text }), ...(html === undefined ? {} : { html }) };
      const edits = session.service.paste(view, range, clipboard);
      return edits && { version: view.version, edits };
    }),
  );

  connection.onShutdown(() => {
    publisher.dispose();
    clearTimeout(announcing);
    for (const timer of settling.values()) clearTimeout(timer);
  });

  documents.listen(connection);
}

/** The outline for clients that know no nested one. */
function flat(symbols: readonly DocumentSymbol[], uri: string, containerName?: string): SymbolInformation[] {
  return symbols.flatMap(({ name, kind, range, children = [] }) => [
    { name, kind, location: { uri, range }, ...(containerName === undefined ? {} : { containerName }) },
    ...flat(children, uri, name),
  ]);
}
