import type { Order } from '../corpus/order.ts';
import type { Format } from './format.ts';
import { csvFormat } from './table-csv.ts';
import { factsTable, findingsTable, type Table } from './tables.ts';

type Load = () => Promise<Format>;

/** Formats are loaded when asked for: SARIF brings a library along. Parquet is not text and has a writer of its own. */
const loaders: Readonly<Record<Order['output'], Readonly<Record<string, Load>>>> = {
  check: {
    pretty: async () => (await import('./pretty.ts')).pretty,
    json: async () => (await import('./json.ts')).checkJson,
    ndjson: async () => (await import('./json.ts')).checkNdjson,
    github: async () => (await import('./github.ts')).github,
    sarif: async () => (await import('./sarif.ts')).sarif,
    html: async () => (await import('./dashboard.ts')).dashboard,
    sheet: async () => (await import('./sheet.ts')).sheet,
    docx: async () => (await import('./sheet-docx.ts')).sheetJson,
    csv: async () => csvFormat(findingsTable),
  },
  facts: {
    json: async () => (await import('./facts.ts')).factsJson,
    ndjson: async () => (await import('./facts.ts')).factsNdjson,
    csv: async () => csvFormat(factsTable),
  },
};

/** The format an order names; undefined for Parquet. */
export const loadFormat = async ({ output, format, single }: Order): Promise<Format | undefined> =>
  loaders[output][single && format === 'html' ? 'sheet' : format]?.();

/** The table that an order is about. */
export const tableOf = ({ output }: Pick<Order, 'output'>): Table => (output === 'facts' ? factsTable : findingsTable);
