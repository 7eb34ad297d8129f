import * as vscode from 'vscode';
import type {
  BaseLanguageClient,
  LanguageClientOptions,
  Middleware,
  ProvideDiagnosticSignature,
} from 'vscode-languageclient';
import { CloseAction, ErrorAction, RevealOutputChannelOn } from 'vscode-languageclient';
import type { InitializationOptions } from '../../../lsp/src/protocol.ts';
import type { Attachment } from './attachment.ts';
import type { Client } from './base.ts';

/** Makes the client for the host at hand: a process on the desktop, a worker in the browser. */
export type CreateClient = (context: vscode.ExtensionContext, options: LanguageClientOptions) => Client;

/** Virtual file systems too: nothing here asks for the scheme `file`. */
const documentSelector = [{ language: 'gongkai' }, { language: 'markdown' }, { language: 'plaintext' }];

/** Lets through only what concerns documents that are reports; the server never hears of the rest. */
function middleware(attachment: Attachment): Middleware {
  return {
    didOpen: (document, next) => (attachment.has(document) ? next(document) : Promise.resolve()),
    didChange: (event, next) => (attachment.has(event.document) ? next(event) : Promise.resolve()),
    didSave: (document, next) => (attachment.has(document) ? next(document) : Promise.resolve()),
    provideDiagnostics: async (document, previous, token, next: ProvideDiagnosticSignature) => {
      const known =
        document instanceof vscode.Uri
          ? vscode.workspace.textDocuments.find((each) => each.uri.toString() === document.toString())
          : document;
      if (known && !attachment.has(known)) return { kind: 'full', items: [] } as never;
      return next(document, previous, token);
    },
  };
}

/** Options of the client, the same in both hosts. */
export function clientOptions(attachment: Attachment, output: vscode.LogOutputChannel): LanguageClientOptions {
  const initializationOptions: InitializationOptions = { locale: vscode.env.language, custom: true, files: true };
  let crashes = 0;
  return {
    documentSelector,
    initializationOptions,
    outputChannel: output,
    traceOutputChannel: output,
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    diagnosticCollectionName: 'gongkai',
    markdown: { isTrusted: { enabledCommands: ['gongkai.showRule', 'gongkai.reveal'] }, supportHtml: false },
    middleware: middleware(attachment),
    diagnosticPullOptions: { onChange: true, onSave: true, onTabs: true },
    errorHandler: {
      error: () => ({ action: ErrorAction.Continue }),
      // Started again four times, then left alone: the status item and the log say so, the command starts it anew.
      closed: () => {
        crashes += 1;
        if (crashes <= 4) return { action: CloseAction.Restart };
        return {
          action: CloseAction.DoNotRestart,
          message: vscode.l10n.t('The Gongkai language server stopped five times and will not be started again.'),
        };
      },
    },
  };
}

/** Opens or closes at the server what the attachment has taken up or let go. */
export function follow(client: BaseLanguageClient, attachment: Attachment): vscode.Disposable {
  return attachment.onDidChange((document) => {
    if (!client.isRunning()) return;
    const method = attachment.has(document) ? 'textDocument/didOpen' : 'textDocument/didClose';
    const feature = client.getFeature(method as 'textDocument/didOpen');
    feature
      .getProvider(document)
      ?.send(document)
      .catch((error: unknown) => client.error(`${method} failed`, error));
    const diagnostics = client.getFeature('textDocument/diagnostic');
    diagnostics.getProvider(document)?.onDidChangeDiagnosticsEmitter.fire();
  });
}
