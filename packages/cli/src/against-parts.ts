import type { Analysis } from '@gongkai/core';
import { figuresOf, type PartFigures, partsOf } from '@gongkai/core/series';
import { analyseFiles } from './analyse-files.ts';
import { passedOver } from './corpus/passed-over.ts';
import type { DocumentKind } from './files/find.ts';
import type { Io } from './io.ts';

/** The figures of all reports of a folder, and what could not be read there. */
export async function partsIn(
  folder: string,
  options: { readonly config?: string; readonly include?: readonly DocumentKind[] },
  io: Io,
): Promise<{ readonly figures: readonly PartFigures[]; readonly failures: readonly string[] }> {
  const { config, include } = options;
  const { files, failures, documents } = await analyseFiles([folder], io, { config, include });
  io.stderr.write(passedOver(documents));
  return { figures: files.flatMap(({ analysis }) => figuresOf(analysis) ?? []), failures };
}

/**
 * Hands a report the figures of its parts: the reports that are of its year and form, and by `agencies` (where there is
 * such a list) under it.
 *
 * @returns the report, undefined where there is none of its parts; and the bodies of the list without a report
 */
export function withParts(
  analysis: Analysis,
  figures: readonly PartFigures[],
): { readonly analysis: Analysis | undefined; readonly absent: readonly string[] } {
  const self = figuresOf(analysis);
  const parts = self && partsOf(self, figures, analysis.config);
  return { analysis: parts && analysis.with({ parts }), absent: parts?.absent ?? [] };
}
