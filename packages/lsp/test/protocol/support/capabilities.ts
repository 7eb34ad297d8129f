import type { ClientCapabilities } from 'vscode-languageserver/node';

/** What clients say of themselves: everything; what an old editor knows; nothing. */
export const clients = {
  full: {
    workspace: {
      applyEdit: true,
      configuration: true,
      workspaceFolders: true,
      workspaceEdit: { documentChanges: true },
      didChangeConfiguration: { dynamicRegistration: true },
      didChangeWatchedFiles: { dynamicRegistration: true },
      diagnostics: { refreshSupport: true },
      codeLens: { refreshSupport: true },
      inlayHint: { refreshSupport: true },
      semanticTokens: { refreshSupport: true },
    },
    textDocument: {
      diagnostic: { relatedDocumentSupport: true },
      publishDiagnostics: { relatedInformation: true, versionSupport: true, codeDescriptionSupport: true },
      hover: { contentFormat: ['markdown', 'plaintext'] },
      completion: { completionItem: { snippetSupport: true, documentationFormat: ['markdown', 'plaintext'] } },
      codeAction: {
        dataSupport: true,
        isPreferredSupport: true,
        codeActionLiteralSupport: { codeActionKind: { valueSet: ['', 'quickfix', 'refactor', 'source'] } },
      },
      documentSymbol: { hierarchicalDocumentSymbolSupport: true },
      foldingRange: { lineFoldingOnly: true },
      rename: { prepareSupport: true },
    },
  },
  // Near to what Neovim 0.7 declares: findings are pushed, no snippets, no nested outline.
  minimal: {
    workspace: { applyEdit: true, workspaceEdit: {} },
    textDocument: {
      publishDiagnostics: { relatedInformation: true },
      hover: { contentFormat: ['plaintext'] },
      completion: { completionItem: { snippetSupport: false } },
      codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['', 'quickfix', 'refactor'] } } },
    },
  },
  empty: {},
} as const satisfies Record<string, ClientCapabilities>;

export type ClientKind = keyof typeof clients;
