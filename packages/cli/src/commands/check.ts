import { resolve } from 'node:path';
import type { Severity } from '@gongkai/core';
import { readBaseline } from '../corpus/baseline.ts';
import { type Execution, execute, report } from '../corpus/execute.ts';
import { type Order, severities } from '../corpus/order.ts';
import { CliError } from '../errors.ts';
import { Configs } from '../files/config.ts';
import { type DocumentKind, isFolder } from '../files/find.ts';
import { wantsColour } from '../format/colours.ts';
import type { checkFormats, colourChoices } from '../format/names.ts';
import type { Io } from '../io.ts';
import { languageOf } from '../language.ts';
import { pathsOf } from '../paths.ts';

export interface CheckOptions {
  readonly format: (typeof checkFormats)[number];
  readonly output?: string;
  readonly severity: Severity;
  readonly lang?: string;
  readonly config?: string;
  readonly baseline?: string;
  /** A folder of the reports that those checked sum up (X07). */
  readonly against?: string;
  readonly color?: (typeof colourChoices)[number];
  readonly jobs?: number;
  readonly partition?: 'year';
  /** Documents that are taken in folders too. */
  readonly include?: readonly DocumentKind[];
  readonly today?: string;
  readonly timing?: boolean;
  /** Standard input is a list of paths separated by NUL. */
  readonly null?: boolean;
}

/**
 * Checks reports. Exit code: 0 nothing of the severity asked for, 1 findings, 2 something could not be done, 130
 * stopped.
 */
export async function check(paths: readonly string[], options: CheckOptions, io: Io): Promise<number> {
  const format = formatOf(options);
  const named = await pathsOf(paths, options.null === true, io);
  const [only = '.', ...more] = named;
  const single = more.length === 0 && !(await isFolder(only, io));
  // The sheet goes to a body in China, whatever language the reviewer's machine speaks.
  const sheet = single && (format === 'html' || format === 'docx');
  const language = sheet && !options.lang ? 'zh' : languageOf(options.lang, io);
  if (format === 'docx' && !single)
    throw new CliError(
      '--format docx：审核意见只写给一个机关，请只给出一份报告；多份请用 --format html · the sheet is for one body: name one report, or use --format html',
    );
  const against =
    options.against === undefined
      ? undefined
      : {
          folder: options.against,
          ...(await (await import('../against-parts.ts')).partsIn(options.against, options, io)),
        };
  const toTerminal = options.output === undefined || options.output === '-';
  const order: Order = {
    output: 'check',
    format,
    cwd: io.cwd,
    today: options.today ?? io.today,
    config: options.config,
    language,
    known: options.baseline === undefined ? undefined : await readBaseline(options.baseline, io),
    parts: against,
    timing: options.timing === true,
    partition: options.partition,
    single,
    include: options.include,
    ...(format === 'html' ? { folderConfig: new Configs(io, options.config).for(resolve(io.cwd, only, 'x')) } : {}),
    colour: (toTerminal || options.color === 'always') && wantsColour(options.color, io),
    columns: Math.min(Math.max(io.stdout.columns, 60), 160),
  };
  requireOutput({ ...options, format });
  const done = await execute(named, order, options, io);
  const { tally, failures } = done;
  if (tally.reports === 0 && failures.length === 0)
    io.stderr.write(language === 'zh' ? '没有找到年度报告\n' : 'no reports found\n');
  for (const failure of against?.failures ?? []) io.stderr.write(`${failure}\n`);
  report(done, io);
  if (options.timing) io.stderr.write(timing(done));
  if (done.interrupted) return 130;
  if (failures.length + (against?.failures.length ?? 0) > 0) return 2;
  const floor = severities.indexOf(options.severity);
  return severities.slice(0, floor + 1).some((name) => tally[name] > tally.known[name]) ? 1 : 0;
}

/** `-o sheet.docx` alone asks for the sheet as a Word file. */
const formatOf = ({ format, output }: CheckOptions): CheckOptions['format'] =>
  format === 'pretty' && /\.docx$/iu.test(output ?? '') ? 'docx' : format;

/** Bytes are not for a terminal, and a folder needs a name. */
export function requireOutput(options: {
  readonly format: string;
  readonly output?: string;
  readonly partition?: string;
}): void {
  if (options.output !== undefined && options.output !== '-') return;
  if (options.partition !== undefined) throw new CliError('--partition：请用 -o 给出文件夹 · name a folder with -o');
  if (options.format === 'docx') throw new CliError('--format docx：请用 -o 给出文件 · name a file with -o');
  if (options.format === 'parquet') throw new CliError('--format parquet：请用 -o 给出文件 · name a file with -o');
}

function timing({ times, tally, ms }: Execution): string {
  const rows = [...times]
    .sort((a, b) => b[1] - a[1])
    .map(([code, each]) => `${code.padEnd(5)}${each.toFixed(3).padStart(10)} ms\n`);
  const rate = tally.files / (ms / 1000);
  return `${rows.join('')}${tally.files} files, ${(ms / 1000).toFixed(2)} s, ${rate.toFixed(0)} files/s\n`;
}
