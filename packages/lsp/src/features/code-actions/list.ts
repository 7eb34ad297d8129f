import {
  factsOfEdition,
  indicator,
  labelKey,
  markdownTable,
  pipeTable,
  readCell,
  type Span,
  type TableSpec,
} from '@gongkai/core';
import { type CodeAction, CodeActionKind } from 'vscode-languageserver-types';
import { formOf } from '../../model/form-text.ts';
import { tableAt } from '../../model/place.ts';
import type { ReportView } from '../../service/view.ts';
import { textEdit } from '../diagnostics.ts';

const title = { zh: '把列表改写成表格', en: 'Rewrite the list as a table' };

interface Item {
  readonly label: string;
  readonly number: string;
  readonly unit: string;
}

const line =
  /^[ \t]{0,8}(?:[-*+•]|\d{1,3}[.．、)）])[ \t]{0,8}([^:：|\n]{1,80})[:：][ \t]{0,8}([-−\d.,，０-９]{1,24})[ \t]?(\p{Script=Han}{0,4})[。；;，,]?[ \t]*$/u;

function itemOf(text: string): Item | undefined {
  const [, label = '', number = '', unit = ''] = line.exec(text) ?? [];
  return label !== '' && readCell(number, 'money', '件').state === 'number'
    ? { label: label.trim(), number, unit }
    : undefined;
}

/** The lines around an offset that are items of one list, with the place of all of them. */
function listAt(view: ReportView, offset: number): { span: Span; items: Item[] } | undefined {
  const own = view.lineSpan(offset);
  const read = ([from, to]: Span): Item | undefined => itemOf(view.text.slice(from, to));
  const first = read(own);
  if (!first || tableAt(view, offset)) return undefined;
  const items = [first];
  let [start, end] = own;
  while (start > 0) {
    const before = view.lineSpan(start - (view.text.startsWith('\r\n', start - 2) ? 2 : 1));
    const item = read(before);
    if (!item) break;
    items.unshift(item);
    [start] = before;
  }
  while (end < view.text.length) {
    const after = view.lineSpan(end + (view.text.startsWith('\r\n', end) ? 2 : 1));
    const item = read(after);
    if (!item || after[0] <= end) break;
    items.push(item);
    [, end] = after;
  }
  return items.length > 1 ? { span: [start, end], items } : undefined;
}

/** The table of the form that has a row for every item, filled in; a cell that the list does not name stays blank. */
function tableOfForm(view: ReportView, items: readonly Item[]): string | undefined {
  const form = formOf(view);
  const facts = factsOfEdition(form.id);
  const keys = (spec: TableSpec): Map<string, string> =>
    new Map(
      facts.flatMap(({ id, key, table, applicant, optional }) => {
        const known = table === spec.id && !applicant && !optional ? indicator(id, form.id) : undefined;
        return known ? [known.label, ...(known.aliases ?? [])].map((label) => [labelKey(label), key] as const) : [];
      }),
    );
  for (const spec of form.tables) {
    const names = keys(spec);
    const values = new Map(items.map(({ label, number }) => [names.get(labelKey(label)), number]));
    // Two items for one row would lose one of them.
    if (values.has(undefined) || values.size !== items.length) continue;
    return markdownTable(spec, {
      cell: (key) => values.get(key) ?? '',
      unit: (id) => indicator(id, form.id)?.unit ?? '',
      own: [],
    });
  }
  return undefined;
}

function plainTable(items: readonly Item[]): string {
  const units = items.some(({ unit }) => unit !== '');
  const rows = items.map(({ label, number, unit }) => (units ? [label, unit, number] : [label, number]));
  return pipeTable([units ? ['项目', '单位', '数量'] : ['项目', '数量'], ...rows], units ? 2 : 1);
}

/** A list of figures (`- 行政许可：12件`) as a table: that of the form where it has a row for each, else one of its own. */
export function convertList(view: ReportView, range: Span): CodeAction[] {
  if (view.analysis.document.format === 'html') return [];
  const list = listAt(view, range[0]);
  if (!list) return [];
  const table = tableOfForm(view, list.items) ?? plainTable(list.items);
  const gap = (text: string): string => (text === '' || /\n[ \t]*\r?\n$/u.test(text) ? '' : '\n');
  const before = gap(view.text.slice(0, list.span[0]));
  const newText = `${before}${table.trimEnd()}${/^\r?\n[ \t]*(\r?\n|$)|^$/u.test(view.text.slice(list.span[1])) ? '' : '\n'}`;
  const edit = textEdit(view, { span: list.span, newText });
  const kind = `${CodeActionKind.RefactorRewrite}.gongkai`;
  return [{ title: view.say(title), kind, edit: { changes: { [view.uri]: [edit] } } }];
}
