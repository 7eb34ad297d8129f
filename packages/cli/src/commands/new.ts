import { agencyKinds, type EditionId, editionForYear, editionIds, kindOfAgency, newReport } from '@gongkai/core';
import { CliError } from '../errors.ts';
import { emit } from '../files/write.ts';
import type { Io } from '../io.ts';

export interface NewOptions {
  readonly edition?: string;
  readonly agency: string;
  readonly year: string;
  readonly kind?: string;
  readonly output?: string;
}

/** Writes a report to fill in: every section, every table, every cell 0. */
export async function create(options: NewOptions, io: Io): Promise<number> {
  const year = Number(options.year);
  if (!Number.isInteger(year) || year < 2008 || year > 2100)
    throw new CliError(`--year ${options.year}：年份应为四位数，如 2024 · a year of four digits`);
  const edition = (options.edition ?? editionForYear(year)?.id ?? '2021') as EditionId;
  if (!editionIds.includes(edition))
    throw new CliError(`--edition ${options.edition}：可以是 ${editionIds.join('、')} · one of them`);
  const kind = agencyKinds.find((one) => one === options.kind);
  if (options.kind !== undefined && kind === undefined)
    throw new CliError(`--kind ${options.kind}：可以是 ${agencyKinds.join('、')} · one of them`);
  const text = newReport({ edition, agency: options.agency, year, kind: kind ?? kindOfAgency(options.agency)?.kind });
  await emit(text, options.output, io);
  return 0;
}
