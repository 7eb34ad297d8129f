import { ProseMemo } from '@gongkai/core';
import type {
  CodeAction,
  CodeLens,
  CompletionItem,
  CompletionList,
  Diagnostic,
  DocumentHighlight,
  DocumentLink,
  DocumentSymbol,
  FoldingRange,
  Hover,
  InlayHint,
  Location,
  Position,
  Range,
  SelectionRange,
  SemanticTokens,
  TextEdit,
  WorkspaceEdit,
} from 'vscode-languageserver-types';
import { codeActions } from '../features/code-actions/code-actions.ts';
import { codeLenses } from '../features/code-lens.ts';
import { type CompletionOptions, completion, resolveCompletion } from '../features/completion/completion.ts';
import { definition } from '../features/definition.ts';
import { diagnostics } from '../features/diagnostics.ts';
import { folding } from '../features/folding.ts';
import { formatOnType, formatting } from '../features/formatting.ts';
import { highlights } from '../features/highlights.ts';
import { hover } from '../features/hover.ts';
import { inlayHints } from '../features/inlay-hints.ts';
import { insertables } from '../features/insertable.ts';
import { type LinkedEditingRanges, linkedEditing } from '../features/linked-editing.ts';
import { links } from '../features/links.ts';
import { type Clipboard, paste } from '../features/paste.ts';
import { references } from '../features/references.ts';
import { prepareRename, rename } from '../features/rename.ts';
import { selectionRanges } from '../features/selection.ts';
import { semanticTokens } from '../features/semantic-tokens.ts';
import { documentSymbols } from '../features/symbols.ts';
import { type Context, type Document, defaultContext, ReportView, type Token } from './view.ts';

/**
 * Everything an editor can ask about a report, in memory: no connection, no file, no clock. Positions and results are
 * those of the Language Server Protocol. A method never throws because of what a text says; where it has nothing to
 * say it answers with nothing.
 */
export interface LanguageService {
  /** The view of a document's present version; made once a version and context, and kept while the document lives. */
  view(document: Document, context?: Context): ReportView;
  diagnostics(view: ReportView): Diagnostic[];
  hover(view: ReportView, position: Position): Hover | null;
  completion(view: ReportView, position: Position, token?: Token, options?: CompletionOptions): Promise<CompletionList>;
  resolveCompletion(language: 'zh' | 'en', item: CompletionItem): CompletionItem;
  /** @param only kinds of actions wanted; all but `source.fixAll` where absent */
  codeActions(view: ReportView, range: Range, only?: readonly string[]): CodeAction[];
  /** What is missing and can be inserted: sections, tables, rows. */
  insertables(view: ReportView): CodeAction[];
  codeLenses(view: ReportView, revealCommand?: string): CodeLens[];
  inlayHints(view: ReportView, range: Range): InlayHint[];
  documentSymbols(view: ReportView): DocumentSymbol[];
  folding(view: ReportView, limit?: number): FoldingRange[];
  selectionRanges(view: ReportView, positions: readonly Position[]): SelectionRange[];
  highlights(view: ReportView, position: Position): DocumentHighlight[];
  definition(view: ReportView, position: Position): Location[];
  references(view: ReportView, position: Position, includeDeclaration?: boolean): Location[];
  links(view: ReportView): DocumentLink[];
  semanticTokens(view: ReportView, range?: Range): SemanticTokens;
  linkedEditing(view: ReportView, position: Position): LinkedEditingRanges | null;
  prepareRename(view: ReportView, position: Position): { range: Range; placeholder: string } | null;
  rename(view: ReportView, position: Position, newName: string): WorkspaceEdit | null;
  formatting(view: ReportView, range?: Range): TextEdit[];
  formatOnType(view: ReportView, position: Position, typed: string): TextEdit[];
  /** What a paste of rows becomes in the table at a place; null where it is pasted as ever. */
  paste(view: ReportView, range: Range, clipboard: Clipboard): TextEdit[] | null;
}

/** A language service. It keeps one analysis a document, for as long as the document itself is kept. */
export function createLanguageService(): LanguageService {
  const views = new WeakMap<Document, { readonly view: ReportView; readonly memo: ProseMemo }>();
  return {
    view(document, context = defaultContext) {
      const known = views.get(document);
      if (known?.view.version === document.version && sameContext(known.view.context, context)) return known.view;
      const memo = known?.memo ?? new ProseMemo();
      const view = new ReportView(document, context, memo);
      views.set(document, { view, memo });
      return view;
    },
    diagnostics,
    hover,
    completion,
    resolveCompletion,
    codeActions,
    insertables: (view) => insertables(view).map(({ action }) => action),
    codeLenses,
    inlayHints,
    documentSymbols,
    folding,
    selectionRanges,
    highlights,
    definition,
    references,
    links,
    semanticTokens,
    linkedEditing,
    prepareRename,
    rename,
    formatting,
    formatOnType,
    paste,
  };
}

function sameContext(a: Context, b: Context): boolean {
  return a === b || (a.stamp !== undefined && a.stamp === b.stamp);
}
