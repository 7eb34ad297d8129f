import { catalogueCsv, catalogueJson, catalogueJsonSchema, type EditionId, editionIds } from '@gongkai/core';
import { CliError } from '../errors.ts';
import { emit } from '../files/write.ts';
import type { catalogueFormats } from '../format/names.ts';
import type { Io } from '../io.ts';

export interface CatalogueOptions {
  readonly edition?: string;
  readonly format: (typeof catalogueFormats)[number];
  readonly output?: string;
}

/** Prints the catalogue of indicators, of one edition or of all. */
export async function catalogue(options: CatalogueOptions, io: Io): Promise<number> {
  const edition = editionIds.find((id) => id === options.edition);
  if (options.edition !== undefined && edition === undefined)
    throw new CliError(`--edition ${options.edition}：可以是 ${editionIds.join('、')} · one of them`);
  const wanted: readonly EditionId[] = edition ? [edition] : editionIds;
  const text =
    options.format === 'csv'
      ? catalogueCsv(wanted)
      : `${JSON.stringify(options.format === 'json' ? catalogueJson(wanted) : catalogueJsonSchema(), null, 1)}\n`;
  await emit(text, options.output, io);
  return 0;
}
