import { editions } from '../editions/index.ts';
import { factsOfEdition } from '../facts.ts';
import type { EditionId, IndicatorSpec } from '../types.ts';
import { catalogueVersion } from './data.ts';

type Column = (one: IndicatorSpec, edition: EditionId, table: string) => string;

const columns: Readonly<Record<string, Column>> = {
  edition: (_, edition) => edition,
  table: (_, __, table) => table,
  id: ({ id }) => id,
  label: ({ label }) => label,
  label_en: ({ en }) => en,
  aliases: ({ aliases }) => (aliases ?? []).join('|'),
  unit: ({ unit }) => unit,
  kind: ({ kind }) => kind,
  parent: ({ parent }) => parent ?? '',
  definition: ({ definition }) => definition.zh,
  definition_en: ({ definition }) => definition.en,
  basis: ({ basis }) => basis,
  cites: ({ cites }) => cites.join(' '),
  catalogue_version: () => catalogueVersion,
};

/** A cell as RFC 4180 quotes it, which a spreadsheet cannot take for a formula. */
export function csvCell(value: string): string {
  const safe = /^[=+\-@\t\r]/u.test(value) ? `'${value}` : value;
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function rowsOf(edition: EditionId): string[] {
  const tables = new Map<string, string>(factsOfEdition(edition).map(({ id, table }) => [id, table]));
  return editions[edition].indicators.map((one) =>
    Object.values(columns)
      .map((column) => csvCell(column(one, edition, tables.get(one.id) ?? '')))
      .join(','),
  );
}

/** One indicator of one edition a row, with a head; lines end in CRLF (RFC 4180). */
export const catalogueCsv = (ids: readonly EditionId[]): string =>
  [Object.keys(columns).join(','), ...ids.flatMap(rowsOf)].map((row) => `${row}\r\n`).join('');
