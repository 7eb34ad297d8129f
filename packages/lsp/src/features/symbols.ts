import type { BoundTable, Span } from '@gongkai/core';
import { type DocumentSymbol, SymbolKind } from 'vscode-languageserver-types';
import { type ReportView, touches } from '../service/view.ts';

const counts = {
  zh: (holds: number, broken: number) => `${holds} 式成立${broken > 0 ? `，${broken} 式不成立` : ''}`,
  en: (holds: number, broken: number) => `${holds} equations hold${broken > 0 ? `, ${broken} broken` : ''}`,
};

function tableSymbol(view: ReportView, table: BoundTable): DocumentSymbol {
  const own = view.analysis.equations.filter(({ left, right }) =>
    [...left, ...right].some(({ cell }) => cell?.row.table === table),
  );
  const of = (verdict: string): number => own.filter((result) => result.verdict === verdict).length;
  const range = view.range(table.span);
  return {
    name: table.spec.caption,
    detail: own.length > 0 ? counts[view.context.language](of('holds'), of('broken')) : '',
    kind: SymbolKind.Struct,
    range,
    selectionRange: { start: range.start, end: range.start },
  };
}

/** A child of the innermost symbol that holds it. */
function place(into: DocumentSymbol[], symbol: DocumentSymbol, view: ReportView, span: Span): void {
  const parent = into.findLast(({ range }) =>
    touches([view.offset(range.start), view.offset(range.end)], [span[0], span[0]]),
  );
  if (parent) {
    parent.children ??= [];
    place(parent.children, symbol, view, span);
  } else into.push(symbol);
}

/** The outline: headings in their order and depth, each table in its section. Tens of entries, never hundreds. */
export function documentSymbols(view: ReportView): DocumentSymbol[] {
  if (view.isMarkdown || !view.isReport) return [];
  const { bound } = view.analysis;
  const top: DocumentSymbol[] = [];
  const open: { level: number; symbol: DocumentSymbol; from: number }[] = [];
  const close = (level: number, end: number): void => {
    while (open.length > 0 && (open.at(-1)?.level ?? -1) >= level) {
      const closed = open.pop();
      if (closed) closed.symbol.range = view.range([closed.from, end]);
    }
  };
  for (const heading of bound.headings) {
    close(heading.level, heading.span[0]);
    const selectionRange = view.range(heading.span);
    const symbol: DocumentSymbol = {
      name:
        view.text
          .slice(heading.span[0], heading.span[1])
          .replace(/^[#\s]+/u, '')
          .trim()
          .slice(0, 120) || '—',
      kind: heading.level === 0 ? SymbolKind.File : SymbolKind.Module,
      range: selectionRange,
      selectionRange,
      children: [],
    };
    (open.at(-1)?.symbol.children ?? top).push(symbol);
    open.push({ level: heading.level, symbol, from: heading.span[0] });
  }
  close(-1, view.text.length);
  for (const table of bound.tables) place(top, tableSymbol(view, table), view, table.span);
  return top;
}
