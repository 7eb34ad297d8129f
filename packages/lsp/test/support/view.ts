import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Position, Range, TextEdit } from 'vscode-languageserver-types';
import { type Context, defaultContext, ReportView } from '../../src/index.ts';

/** Where the cursor is in a text of a test. */
export const cursor = '‸';

export interface Opened {
  readonly view: ReportView;
  readonly document: TextDocument;
  /** Where the cursor mark was. */
  readonly position: Position;
}

/** Opens a text; the cursor mark is taken out of it. */
export function open(text: string, context: Partial<Context> & { readonly languageId?: string } = {}): Opened {
  const at = text.indexOf(cursor);
  const plain = at < 0 ? text : text.slice(0, at) + text.slice(at + cursor.length);
  const { languageId = 'gongkai', ...rest } = context;
  const document = TextDocument.create('file:///folder/a.gongkai.md', languageId, 1, plain);
  const view = new ReportView(document, { ...defaultContext, today: '2025-01-15', ...rest });
  return { view, document, position: document.positionAt(Math.max(0, at)) };
}

/** Puts the cursor mark into a text: `into` inside the n-th place where `needle` stands. */
export function cursorAt(text: string, needle: string, into = 0, nth = 0): string {
  let at = text.indexOf(needle);
  for (let i = 0; i < nth; i++) at = text.indexOf(needle, at + 1);
  if (at < 0) throw new Error(`not in the text: ${needle}`);
  return text.slice(0, at + into) + cursor + text.slice(at + into);
}

/** The text that a range covers. */
export const textAt = ({ document }: Opened, range: Range): string => document.getText(range);

/** The document with edits applied; it throws where they overlap. */
export const apply = ({ document }: Opened, edits: TextEdit[]): string => TextDocument.applyEdits(document, edits);

/** The whole line a position is in. */
export const lineAt = ({ document }: Opened, line: number): string =>
  document.getText({ start: { line, character: 0 }, end: { line: line + 1, character: 0 } }).trimEnd();
