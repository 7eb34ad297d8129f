import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { catalogueVersion, type Finding, type Severity } from '@gongkai/core';
import { againstParts } from '../against-parts.ts';
import { type AnalysedFile, analyseFiles } from '../analyse-files.ts';
import { CliError } from '../errors.ts';
import { emit } from '../files/write.ts';
import { coloursFor } from '../format/colours.ts';
import { github } from '../format/github.ts';
import { fileToJson } from '../format/json.ts';
import { pretty } from '../format/pretty.ts';
import type { Io } from '../io.ts';
import { languageOf } from '../language.ts';
import { pathsOf } from '../paths.ts';
import { atLeast } from '../severity.ts';
import { version } from '../version.ts';

export const checkFormats = ['pretty', 'json', 'ndjson', 'sarif', 'github'] as const;

export interface CheckOptions {
  readonly format: (typeof checkFormats)[number];
  readonly output?: string;
  readonly severity: Severity;
  readonly lang?: string;
  readonly config?: string;
  readonly baseline?: string;
  /** A folder of the reports that those checked sum up (X07). */
  readonly against?: string;
  readonly timing?: boolean;
  /** Standard input is a list of paths separated by NUL. */
  readonly null?: boolean;
}

/** Checks reports. Exit code: 0 nothing of the severity asked for, 1 findings, 2 something could not be done. */
export async function check(paths: readonly string[], options: CheckOptions, io: Io): Promise<number> {
  const times = new Map<string, number>();
  const analysed = await analyseFiles(await pathsOf(paths, options.null === true, io), io, {
    config: options.config,
    ...(options.timing ? { time: (code: string, ms: number) => times.set(code, (times.get(code) ?? 0) + ms) } : {}),
  });
  const result =
    options.against === undefined ? analysed : await againstParts(analysed, options.against, options.config, io);
  const known = options.baseline === undefined ? new Set<string>() : await readBaseline(options.baseline, io);
  const language = languageOf(options.lang, io);
  // Findings are computed before anything is written: --timing sees them all.
  const remaining = result.files
    .flatMap(({ analysis }) => analysis.findings)
    .filter(({ fingerprint }) => known.size === 0 || !known.has(fingerprint));
  if (result.files.length > 0 || options.format !== 'pretty')
    await emit(await render(result.files, options, io), options.output, io);
  if (result.nothing) io.stderr.write(language === 'zh' ? '没有找到年度报告\n' : 'no reports found\n');
  for (const failure of result.failures) io.stderr.write(`${failure}\n`);
  if (options.timing) io.stderr.write(timing(times));
  if (result.failures.length > 0) return 2;
  return remaining.some((finding: Finding) => atLeast(finding, options.severity)) ? 1 : 0;
}

async function render(files: readonly AnalysedFile[], options: CheckOptions, io: Io): Promise<string> {
  const language = languageOf(options.lang, io);
  switch (options.format) {
    case 'json':
      return `${JSON.stringify({ catalogueVersion, files: files.map(({ input, analysis }) => fileToJson(input.file, analysis, language)) }, null, 1)}\n`;
    case 'ndjson':
      return files
        .map(({ input, analysis }) => `${JSON.stringify(fileToJson(input.file, analysis, language))}\n`)
        .join('');
    case 'github':
      return github(files, language);
    case 'sarif': {
      const { sarif } = await import('../format/sarif.ts');
      return sarif(files, language, version);
    }
    case 'pretty':
      return pretty(files, language, coloursFor(io), Math.min(Math.max(io.stdout.columns, 60), 160));
  }
}

/** Fingerprints of a `check --format json` or `ndjson` that was kept: known findings do not fail the run. */
async function readBaseline(name: string, io: Io): Promise<Set<string>> {
  let text: string;
  try {
    text = await readFile(resolve(io.cwd, name), 'utf8');
  } catch {
    throw new CliError(`${name}: 找不到基线文件 · no such baseline`);
  }
  return new Set([...text.matchAll(/"fingerprint":\s*"([0-9a-f]+)"/gu)].map((match) => match[1] ?? ''));
}

function timing(times: ReadonlyMap<string, number>): string {
  const rows = [...times]
    .sort((a, b) => b[1] - a[1])
    .map(([code, ms]) => `${code.padEnd(5)}${ms.toFixed(3).padStart(10)} ms\n`);
  return rows.join('');
}
