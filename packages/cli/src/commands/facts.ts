import { analyseFiles } from '../analyse-files.ts';
import { emit } from '../files/write.ts';
import { factsCsv, factsJson, factsNdjson } from '../format/facts.ts';
import type { Io } from '../io.ts';
import { pathsOf } from '../paths.ts';

export const factsFormats = ['json', 'ndjson', 'csv'] as const;

export interface FactsOptions {
  readonly format: (typeof factsFormats)[number];
  readonly output?: string;
  readonly null?: boolean;
}

const writers = { json: factsJson, ndjson: factsNdjson, csv: factsCsv };

/** Prints the figures of reports. Exit code: 0, or 2 where a file could not be read. */
export async function facts(paths: readonly string[], options: FactsOptions, io: Io): Promise<number> {
  const result = await analyseFiles(await pathsOf(paths, options.null === true, io), io);
  await emit(writers[options.format](result.files), options.output, io);
  for (const failure of result.failures) io.stderr.write(`${failure}\n`);
  return result.failures.length > 0 ? 2 : 0;
}
