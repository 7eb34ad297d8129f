import { LSPClient, type LSPClientExtension, LSPPlugin } from '@codemirror/lsp-client';
import type { EditorView } from '@codemirror/view';
import type { DiagnosticData } from '@gongkai/lsp';
import DOMPurify from 'dompurify';
import type { DocumentDiagnosticReport } from 'vscode-languageserver-protocol';
import type { CodeAction, Diagnostic as Found, Range, TextEdit } from 'vscode-languageserver-types';
import { type ExplainResult, methods, type StatusParams } from '../../lsp/src/protocol.ts';
import { fixAllKind } from '../../lsp/src/service/constants.ts';
import { startServer } from './server.ts';
import type { Language } from './words.ts';

/** A finding with its place in the editor's present text. */
export interface Finding extends Omit<Found, 'data' | 'message'> {
  readonly message: string;
  readonly from: number;
  readonly to: number;
  readonly data: DiagnosticData | undefined;
}

export interface Listener {
  /** Findings of the text as the server has it. */
  found(view: EditorView, findings: readonly Finding[]): void;
  status(status: StatusParams): void;
  /** The server died. */
  stopped(): void;
}

/** Only what a message or a hover is made of; no image, no address outside of this page. */
export function clean(html: string): string {
  return DOMPurify.sanitize(html, {
    ALLOWED_TAGS: ['p', 'br', 'hr', 'strong', 'em', 'code', 'pre', 'ul', 'ol', 'li', 'a', 'blockquote', 'table'].concat(
      ['thead', 'tbody', 'tr', 'th', 'td', 'h1', 'h2', 'h3', 'h4', 'span'],
    ),
    ALLOWED_ATTR: ['href'],
    ALLOWED_URI_REGEXP: /^#rule\//,
  });
}

/** Where findings have moved to since the server saw the text. */
function placed(view: EditorView, found: readonly Found[]): Finding[] {
  const plugin = LSPPlugin.get(view);
  if (!plugin) return [];
  const at = (range: Range, end: 'start' | 'end'): number =>
    plugin.unsyncedChanges.mapPos(plugin.fromPosition(range[end], plugin.syncedDoc));
  return found.map((one) => ({
    ...one,
    from: at(one.range, 'start'),
    to: at(one.range, 'end'),
    message: typeof one.message === 'string' ? one.message : one.message.value,
    data: one.data as DiagnosticData | undefined,
  }));
}

/** A client of the server in the worker; what the server says is handed to the listener. */
export class Service {
  readonly client: LSPClient;

  constructor(
    language: Language,
    private readonly listener: Listener,
  ) {
    const extension: LSPClientExtension = {
      clientCapabilities: {
        textDocument: {
          codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix', 'source.fixAll'] } } },
        },
      },
      notificationHandlers: {
        [methods.status]: (_, status: StatusParams) => {
          listener.status(status);
          return true;
        },
        [methods.reportsChanged]: () => true,
      },
    };
    this.client = new LSPClient({
      sanitizeHTML: clean,
      extensions: [extension],
      timeout: 30_000,
      initializationOptions: { custom: true, rulesBase: '#rule/', settings: { language } },
    }).connect(startServer(() => listener.stopped()));
  }

  /** Sends what has changed and asks for the findings; an answer that a later change has overtaken is dropped. */
  async refresh(view: EditorView): Promise<void> {
    this.client.sync();
    const plugin = LSPPlugin.get(view);
    if (!plugin) return;
    const { syncedDoc, uri } = plugin;
    const report = await this.client.request<unknown, DocumentDiagnosticReport>('textDocument/diagnostic', {
      textDocument: { uri },
    });
    if (report.kind !== 'full' || LSPPlugin.get(view)?.syncedDoc !== syncedDoc) return;
    this.listener.found(view, placed(view, report.items));
  }

  /** Has the server speak another language from now on. */
  speak(language: Language): void {
    this.client.notification('workspace/didChangeConfiguration', { settings: { gongkai: { language } } });
  }

  /** Every fix of the text that is certain, applied. */
  async fixAll(view: EditorView): Promise<void> {
    this.client.sync();
    const plugin = LSPPlugin.get(view);
    if (!plugin) return;
    const range = { start: plugin.toPosition(0), end: plugin.toPosition(view.state.doc.length) };
    const actions = await this.client.request<unknown, CodeAction[] | null>('textDocument/codeAction', {
      textDocument: { uri: plugin.uri },
      range,
      context: { diagnostics: [], only: [fixAllKind] },
    });
    for (const { edit } of actions ?? []) apply(view, edit?.changes?.[plugin.uri] ?? []);
  }

  /** The page on a rule, an indicator or an article, as Markdown; undefined where there is none. */
  async explain(subject: string): Promise<string | undefined> {
    const page = await this.client.request<unknown, ExplainResult | null>(methods.explain, { subject });
    return page?.markdown;
  }
}

/** Applies edits of the server as one step that can be undone; false where the text has moved on since. */
export function apply(view: EditorView, edits: readonly TextEdit[]): boolean {
  const plugin = LSPPlugin.get(view);
  if (!plugin?.unsyncedChanges.empty) return false;
  const changes = edits.map(({ range, newText }) => ({
    from: plugin.fromPosition(range.start),
    to: plugin.fromPosition(range.end),
    insert: newText,
  }));
  view.dispatch({ changes, userEvent: 'input.fix', scrollIntoView: true });
  return true;
}
