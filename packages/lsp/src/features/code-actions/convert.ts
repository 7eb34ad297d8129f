import { type BoundTable, editions, indicator, markdownTable, type Span } from '@gongkai/core';
import { type CodeAction, CodeActionKind } from 'vscode-languageserver-types';
import { isMarkdownTable, pipeTables } from '../../model/pipe-rows.ts';
import { type ReportView, touches } from '../../service/view.ts';
import { textEdit } from '../diagnostics.ts';

const title = { zh: '改写成 Markdown 表格', en: 'Rewrite as a Markdown table' };

/** True where every number of the table would be in what is written, so that nothing is lost. */
function isWhole(view: ReportView, table: BoundTable): boolean {
  if (
    table.unplaced.length > 0 ||
    table.localRows.length > 0 ||
    table.headingRows.some(({ cell }) => cell !== undefined)
  )
    return false;
  return [...view.analysis.bound.cells.values()].some(({ row }) => row.table === table);
}

/** A table that lies as lines of text or as rows without a delimiter, written as a table that Markdown knows. */
export function convertTable(view: ReportView, range: Span): CodeAction[] {
  const { bound, document } = view.analysis;
  if (document.format === 'html') return [];
  return bound.tables.flatMap((table) => {
    if (!touches(table.span, range) || !isWhole(view, table)) return [];
    const inside = pipeTables(view).filter(({ span }) => touches(span, table.span));
    if (inside.length > 0 && inside.every(isMarkdownTable)) return [];
    const text = markdownTable(table.spec, {
      cell: (key) => bound.cells.get(key)?.text,
      unit: (id) =>
        table.rows.find(({ ids }) => ids.includes(id))?.unit?.value ??
        indicator(id, editions[table.edition].id)?.unit ??
        '',
      own: [],
    });
    const [from] = view.lineSpan(table.span[0]);
    const [, to] = view.lineSpan(table.span[1]);
    const before = view.text.slice(0, from);
    const space = before.slice(before.trimEnd().length);
    const isApart = space.length === before.length || (space.endsWith('\n') && space.indexOf('\n') < space.length - 1);
    const gap = isApart ? '' : '\n';
    const edit = textEdit(view, { span: [from, to], newText: `${gap}${text}\n` });
    return [
      {
        title: view.say(title),
        kind: `${CodeActionKind.RefactorRewrite}.gongkai`,
        edit: { changes: { [view.uri]: [edit] } },
      },
    ];
  });
}
