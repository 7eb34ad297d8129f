import { execute, report } from '../corpus/execute.ts';
import type { DocumentKind } from '../files/find.ts';
import type { factsFormats } from '../format/names.ts';
import type { Io } from '../io.ts';
import { pathsOf } from '../paths.ts';
import { requireOutput } from './check.ts';

export interface FactsOptions {
  readonly format: (typeof factsFormats)[number];
  readonly output?: string;
  readonly config?: string;
  readonly jobs?: number;
  readonly partition?: 'year';
  /** Documents that are taken in folders too. */
  readonly include?: readonly DocumentKind[];
  readonly null?: boolean;
}

/** Prints the figures of reports. Exit code: 0, 2 where a file could not be read, or 130 where it was stopped. */
export async function facts(paths: readonly string[], options: FactsOptions, io: Io): Promise<number> {
  requireOutput(options);
  const done = await execute(
    await pathsOf(paths, options.null === true, io),
    {
      output: 'facts',
      format: options.format,
      cwd: io.cwd,
      today: io.today,
      config: options.config,
      language: 'zh',
      known: undefined,
      parts: undefined,
      timing: false,
      partition: options.partition,
      include: options.include,
      colour: false,
      columns: 100,
    },
    options,
    io,
  );
  report(done, io);
  if (done.interrupted) return 130;
  return done.failures.length > 0 ? 2 : 0;
}
