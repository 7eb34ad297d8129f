import { type InitializeResult, type ServerCapabilities, TextDocumentSyncKind } from 'vscode-languageserver';
import { completionTriggers, fixAllKind, semanticTokensLegend } from '../service/constants.ts';

declare const __VERSION__: string | undefined;

/** What the server offers, to every client the same: a client that can't use something does not ask for it. */
const capabilities: ServerCapabilities = {
  textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
  diagnosticProvider: { identifier: 'gongkai', interFileDependencies: true, workspaceDiagnostics: true },
  hoverProvider: true,
  completionProvider: { resolveProvider: true, triggerCharacters: completionTriggers },
  codeActionProvider: {
    codeActionKinds: ['quickfix', 'refactor.rewrite.gongkai', 'refactor.insert.gongkai', fixAllKind],
  },
  codeLensProvider: { resolveProvider: false },
  inlayHintProvider: { resolveProvider: false },
  documentSymbolProvider: { label: 'Gongkai' },
  foldingRangeProvider: true,
  selectionRangeProvider: true,
  documentHighlightProvider: true,
  definitionProvider: true,
  referencesProvider: true,
  documentLinkProvider: { resolveProvider: false },
  workspaceSymbolProvider: true,
  semanticTokensProvider: { legend: semanticTokensLegend, full: true, range: true },
  linkedEditingRangeProvider: true,
  renameProvider: { prepareProvider: true },
  documentFormattingProvider: true,
  documentRangeFormattingProvider: true,
  documentOnTypeFormattingProvider: { firstTriggerCharacter: '|', moreTriggerCharacter: ['\n'] },
  workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
};

/** The answer to `initialize`. */
export const initializeResult: InitializeResult = {
  capabilities,
  serverInfo: { name: 'gongkai-lsp', ...(typeof __VERSION__ === 'string' ? { version: __VERSION__ } : {}) },
};
