import type { ClientCapabilities, InitializeParams } from 'vscode-languageserver';
import type { InitializationOptions } from '../protocol.ts';

/** What the client at the other end can do; nothing is taken for granted. */
export interface Client {
  readonly pullsDiagnostics: boolean;
  readonly refreshesDiagnostics: boolean;
  readonly refreshes: { readonly codeLens: boolean; readonly inlayHints: boolean; readonly semanticTokens: boolean };
  readonly configuration: boolean;
  readonly registersConfiguration: boolean;
  readonly registersWatchers: boolean;
  readonly workspaceFolders: boolean;
  readonly nestedSymbols: boolean;
  readonly codeActionLiterals: boolean;
  readonly relatedInformation: boolean;
  readonly codeDescription: boolean;
  readonly diagnosticData: boolean;
  /** Where Markdown was not declared, plain text is sent. */
  readonly markdown: { readonly hover: boolean; readonly documentation: boolean };
  readonly snippets: boolean;
  /** Edits may say which version of a document they were made for. */
  readonly versionedEdits: boolean;
  readonly foldingLimit: number;
  readonly custom: boolean;
  readonly files: boolean;
}

/** Reads the capabilities a client has declared; a client that declares nothing is a client too. */
export function readClient(params: InitializeParams, options: InitializationOptions): Client {
  const { textDocument, workspace } = (params.capabilities ?? {}) as ClientCapabilities;
  const completionItem = textDocument?.completion?.completionItem;
  const pulls = textDocument?.diagnostic !== undefined;
  const diagnostics = pulls ? textDocument?.diagnostic : textDocument?.publishDiagnostics;
  return {
    pullsDiagnostics: pulls,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    refreshes: {
      codeLens: workspace?.codeLens?.refreshSupport === true,
      inlayHints: workspace?.inlayHint?.refreshSupport === true,
      semanticTokens: workspace?.semanticTokens?.refreshSupport === true,
    },
    configuration: workspace?.configuration === true,
    registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    registersWatchers: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    workspaceFolders: workspace?.workspaceFolders === true,
    nestedSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    codeActionLiterals: textDocument?.codeAction?.codeActionLiteralSupport !== undefined,
    relatedInformation: diagnostics?.relatedInformation === true || pulls,
    codeDescription: diagnostics?.codeDescriptionSupport === true || pulls,
    diagnosticData: diagnostics?.dataSupport === true || pulls,
    markdown: {
      hover: textDocument?.hover?.contentFormat?.includes('markdown') === true,
      documentation: completionItem?.documentationFormat?.includes('markdown') === true,
    },
    snippets: completionItem?.snippetSupport === true,
    versionedEdits: workspace?.workspaceEdit?.documentChanges === true,
    foldingLimit: textDocument?.foldingRange?.rangeLimit ?? 5000,
    custom: options.custom === true,
    files: options.files === true,
  };
}
