import type {
  CodeAction,
  CompletionItem,
  Diagnostic,
  Hover,
  MarkupContent,
  WorkspaceEdit,
} from 'vscode-languageserver-types';
import { plainText } from '../model/markdown.ts';
import type { ReportView } from '../service/view.ts';
import type { Client } from './client.ts';

// Answers as the client at the other end understands them: what it has not declared is left out or said more plainly.

/** A diagnostic without what the client has not said it understands. */
export function diagnosticFor(diagnostic: Diagnostic, client: Client): Diagnostic {
  if (client.relatedInformation && client.codeDescription && client.diagnosticData) return diagnostic;
  const { relatedInformation, codeDescription, data, ...rest } = diagnostic;
  return {
    ...rest,
    ...(client.relatedInformation && relatedInformation ? { relatedInformation } : {}),
    ...(client.codeDescription && codeDescription ? { codeDescription } : {}),
    ...(client.diagnosticData && data !== undefined ? { data } : {}),
  };
}

const isMarkup = (value: unknown): value is MarkupContent =>
  typeof value === 'object' && value !== null && 'kind' in value && 'value' in value;

const plain = ({ value }: MarkupContent): MarkupContent => ({ kind: 'plaintext', value: plainText(value) });

export function hoverFor(hover: Hover | null, client: Client): Hover | null {
  if (!hover || client.markdown.hover || !isMarkup(hover.contents)) return hover;
  return { ...hover, contents: plain(hover.contents) };
}

export function itemFor(item: CompletionItem, client: Client): CompletionItem {
  const { documentation } = item;
  if (client.markdown.documentation || !isMarkup(documentation)) return item;
  return { ...item, documentation: plain(documentation) };
}

/** An edit of the view's document, stamped with the version it was made for where the client can tell it. */
export function editFor<Edit extends WorkspaceEdit | null>(edit: Edit, view: ReportView, client: Client): Edit {
  if (!edit?.changes || !client.versionedEdits) return edit;
  const documentChanges = Object.entries(edit.changes).map(([uri, edits]) => ({
    textDocument: { uri, version: uri === view.uri ? view.version : null },
    edits,
  }));
  const { changes: _, ...rest } = edit;
  return { ...rest, documentChanges } as Edit;
}

export const actionFor = (action: CodeAction, view: ReportView, client: Client): CodeAction =>
  action.edit ? { ...action, edit: editFor(action.edit, view, client) } : action;
