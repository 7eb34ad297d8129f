import { figuresOf, partsOf } from '@gongkai/core/series';
import { type AnalysedFile, type AnalysedFiles, analyseFiles } from './analyse-files.ts';
import type { Io } from './io.ts';

/**
 * Hands each report the figures of its parts: the reports of a folder that are of its year and form, and by `agencies`
 * (where there is such a list) under it. A report for which the folder has none is a failure: nothing was compared.
 */
export async function againstParts(
  result: AnalysedFiles,
  folder: string,
  config: string | undefined,
  io: Io,
): Promise<AnalysedFiles> {
  const parts = await analyseFiles([folder], io, { config });
  const figures = parts.files.flatMap(({ analysis }) => figuresOf(analysis) ?? []);
  const failures = [...result.failures, ...parts.failures];
  const files = result.files.map((file): AnalysedFile => {
    const { analysis, input } = file;
    const self = figuresOf(analysis);
    const found = self && partsOf(self, figures, analysis.config);
    if (!found) {
      failures.push(
        `${input.file}: ${folder} 中没有同一年度、同一格式的所属单位报告，合计无法核对 · no reports of its parts, of the same year and form, in ${folder}`,
      );
      return file;
    }
    for (const name of found.absent ?? []) {
      io.stderr.write(`${input.file}: 名单上的“${name}”没有报告 · no report of ${name}, which is on the list\n`);
    }
    return { input, analysis: analysis.with({ parts: found }) };
  });
  return { ...result, files, failures };
}
