/** The floor: a server on the same library that keeps documents in step and answers everything with nothing. */
import { createConnection, TextDocumentSyncKind, TextDocuments } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';

const connection = createConnection();
const documents = new TextDocuments(TextDocument);

connection.onInitialize(() => ({
  capabilities: {
    textDocumentSync: TextDocumentSyncKind.Incremental,
    diagnosticProvider: { interFileDependencies: false, workspaceDiagnostics: false },
    hoverProvider: true,
    completionProvider: {},
    documentSymbolProvider: true,
  },
}));
connection.languages.diagnostics.on(() => ({ kind: 'full', items: [] }));
connection.onHover(() => null);
connection.onCompletion(() => []);
connection.onDocumentSymbol(() => []);
documents.listen(connection);
connection.listen();
