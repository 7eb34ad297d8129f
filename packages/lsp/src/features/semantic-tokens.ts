import type { Span } from '@gongkai/core';
import type { Range, SemanticTokens } from 'vscode-languageserver-types';
import { citedPlaces } from '../model/citations.ts';
import type { ReportView } from '../service/view.ts';

type TokenType = 0 | 1 | 2 | 3 | 4;

function tokens(view: ReportView): { span: Span; type: TokenType }[] {
  const { bound, claims } = view.analysis;
  const found: { span: Span; type: TokenType }[] = [];
  const add = (span: Span, type: TokenType): void => void (span[1] > span[0] && found.push({ span, type }));
  for (const { rows } of bound.tables) {
    for (const row of rows) {
      add(row.labelSpan, 0);
      if (row.unit) add(row.unit.span, 2);
    }
  }
  for (const cell of bound.cells.values()) if (cell.value !== null) add(cell.span, 1);
  for (const claim of claims) add(claim.span, 3);
  for (const cited of citedPlaces(view)) add(cited.span, 4);
  return found.sort((a, b) => a.span[0] - b.span[0] || a.type - b.type);
}

/** Indicators, values, units, claims and articles, coded as the protocol wants it; in the range, or in all. */
export function semanticTokens(view: ReportView, range?: Range): SemanticTokens {
  if (!view.isReport) return { data: [] };
  const from = range ? view.offset(range.start) : 0;
  const to = range ? view.offset(range.end) : view.text.length;
  const data: number[] = [];
  let line = 0;
  let character = 0;
  let last = 0;
  for (const { span, type } of tokens(view)) {
    if (span[1] <= from || span[0] >= to || span[0] < last) continue;
    last = span[1];
    // A token stands in one line: a label broken over lines is several.
    for (const piece of lines(view.text, span)) {
      const start = view.position(piece[0]);
      data.push(
        start.line - line,
        start.line === line ? start.character - character : start.character,
        piece[1] - piece[0],
        type,
        0,
      );
      line = start.line;
      character = start.character;
    }
  }
  return { data };
}

function lines(text: string, [from, to]: Span): Span[] {
  const pieces: Span[] = [];
  let start = from;
  for (const part of text.slice(from, to).split(/(\r\n|\r|\n)/u)) {
    if (part !== '' && !/^[\r\n]/u.test(part)) pieces.push([start, start + part.length]);
    start += part.length;
  }
  return pieces;
}
