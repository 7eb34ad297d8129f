import type { BodyRow, FilingCell, PageData } from '../src/dashboard/types.ts';
import { type Column, h, sortableTable } from './dom.ts';

/** Who has filed, who is late, who is missing: a row a body, a column a year. */
export function filingTable(
  { filing, words }: PageData,
  show: (filter: { readonly body: string; readonly year: number }) => void,
): HTMLElement {
  const rank: Readonly<Record<string, number>> = { missing: 0, late: 1, open: 2, filed: 3, none: 4 };
  const lacks = (row: BodyRow): number => row.cells.filter(({ status }) => status === 'missing').length;
  const columns: Column<BodyRow>[] = [
    {
      head: words.body ?? '',
      value: ({ name }) => name,
      cell: ({ name, listed }) =>
        h('span', {}, name, filing.list && !listed && h('small', { class: 'tag' }, words.unlisted)),
    },
    ...filing.years.map(
      (year, i): Column<BodyRow> => ({
        head: String(year),
        value: ({ cells }) => rank[cells[i]?.status ?? 'none'] ?? 4,
        cell: (row) => cellOf(row, row.cells[i], year),
        class: 'year',
      }),
    ),
  ];
  if (filing.list && filing.years.length > 1)
    columns.push({
      head: words.missing ?? '',
      value: lacks,
      cell: (row) => String(lacks(row) || ''),
      class: 'number',
      first: 'descending',
    });

  function cellOf(row: BodyRow, cell: FilingCell | undefined, year: number): Node {
    const status = cell?.status ?? 'none';
    if (!cell || status === 'none') return h('span', { class: 'status none' }, '–');
    const date = cell.date ?? (cell.deadline && `${words.deadline} ${cell.deadline}`);
    const label = [h('span', {}, words[status]), date !== undefined && h('small', {}, date)] as const;
    if (cell.reports.length === 0) return h('span', { class: `status ${status}` }, ...label);
    return h(
      'button',
      { type: 'button', class: `status ${status}`, onclick: () => show({ body: row.name, year }) },
      ...label,
    );
  }

  const table = sortableTable('filing-table', columns, filing.bodies, (row, line) => {
    line.dataset.status = row.cells.map(({ status }) => status).join(' ');
  });
  return h('div', { class: 'scroll' }, table);
}
