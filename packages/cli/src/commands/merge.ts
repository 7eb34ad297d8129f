import { writeMarkdown } from '@gongkai/core';
import { mergeReports } from '@gongkai/core/series';
import { analyseFiles } from '../analyse-files.ts';
import { passedOver } from '../corpus/passed-over.ts';
import { CliError } from '../errors.ts';
import type { DocumentKind } from '../files/find.ts';
import { emit } from '../files/write.ts';
import type { Io } from '../io.ts';
import { languageOf } from '../language.ts';
import { pathsOf } from '../paths.ts';

export interface MergeOptions {
  readonly output: string;
  readonly agency?: string;
  readonly config?: string;
  readonly include?: readonly DocumentKind[];
  readonly lang?: string;
  readonly null?: boolean;
}

/**
 * Writes the tables of a government's report, summed over those of its parts. Nothing is written unless every part could
 * be read and they fit together. Exit code: 0, or 2.
 */
export async function merge(paths: readonly string[], options: MergeOptions, io: Io): Promise<number> {
  const { config, include } = options;
  const result = await analyseFiles(await pathsOf(paths, options.null === true, io), io, { config, include });
  // Parts that nobody looked at are missing from every sum.
  io.stderr.write(passedOver(result.documents));
  if (result.failures.length > 0) throw new CliError(result.failures.join('\n'));
  const merged = mergeReports(
    result.files.map(({ input, analysis }) => ({ file: input.file, analysis })),
    options.agency,
  );
  if ('problems' in merged) throw new CliError(merged.problems.map(({ zh, en }) => `${zh} · ${en}`).join('\n'));
  await emit(writeMarkdown(merged.report), options.output, io);
  const language = languageOf(options.lang, io);
  const zh = language === 'zh';
  const { open, blanks } = merged;
  for (const { message } of open) io.stderr.write(`${message[language]}\n`);
  if (blanks > 0)
    io.stderr.write(
      zh ? `各单位空白或短横 ${blanks} 处按0计\n` : `${blanks} blanks and dashes of the parts counted as 0\n`,
    );
  io.stderr.write(
    zh
      ? `${result.files.length} 份报告已合并，${open.length} 格留空\n`
      : `${result.files.length} reports merged, ${open.length} cells left open\n`,
  );
  return 0;
}
