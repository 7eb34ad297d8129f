import type { Order } from '../corpus/order.ts';
import { csvRow } from './csv.ts';
import { type Format, interruptedMessage } from './format.ts';
import type { CellValue } from './pack.ts';
import type { Table } from './tables.ts';

/** Which columns are written: the one that folders are named by is left out of the files in them. */
export const columnPlaces = (table: Table, { partition }: Pick<Order, 'partition'>): number[] =>
  table.columns.flatMap(({ name }, i) => (name === partition ? [] : [i]));

/** A table as CSV that spreadsheets open; with a byte order mark, without which they misread Chinese. */
export function csvFormat(table: Table): Format {
  const row = (values: readonly CellValue[], order: Order): string =>
    csvRow(columnPlaces(table, order).map((place) => values[place]));
  return {
    head: (order) =>
      `\ufeff${row(
        table.columns.map(({ name }) => name),
        order,
      )}`,
    between: '',
    report: (reported, order) =>
      table
        .rows(reported, order.language)
        .map((values) => row(values, order))
        .join(''),
    failed: ({ file, message }, order) => row(table.failed(file, message, 'unreadable'), order),
    foot: (summary, order) =>
      summary.interrupted ? row(table.failed(null, interruptedMessage(summary), 'interrupted'), order) : '',
  };
}
