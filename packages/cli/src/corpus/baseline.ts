import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { CliError } from '../errors.ts';
import type { Io } from '../io.ts';
import { knownKey } from './known.ts';

interface FileEntry {
  readonly file?: unknown;
  readonly agency?: unknown;
  readonly year?: unknown;
  readonly findings?: unknown;
}

/**
 * Keys of known findings from an earlier `check --format json` or `ndjson`, or from a plain list of fingerprints, one
 * a line.
 *
 * @throws CliError where the file is not there or is none of these
 */
export async function readBaseline(name: string, io: Io): Promise<string[]> {
  let text: string;
  try {
    text = await readFile(resolve(io.cwd, name), 'utf8');
  } catch {
    throw new CliError(`${name}: 找不到基线文件 · no such baseline`);
  }
  const trimmed = text.replace(/^\ufeff/u, '').trim();
  const prints = trimmed === '' ? [] : trimmed.split(/\s+/u);
  if (prints.every((each) => /^[0-9a-f]{8,}$/u.test(each))) return prints;
  const whole = parse(trimmed);
  const entries = isObject(whole) && Array.isArray(whole.files) ? whole.files : isObject(whole) ? [whole] : undefined;
  const lines = entries ?? trimmed.split('\n').map((line) => parse(line));
  return lines.flatMap((entry: unknown) => keysOf(entry) ?? wrong(name));
}

const wrong = (name: string): never => {
  throw new CliError(
    `${name}: 不是基线：应为 check --format json、ndjson 的输出或每行一个 fingerprint · no baseline: give the output of check --format json or ndjson, or a fingerprint a line`,
  );
};

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function keysOf(value: unknown): string[] | undefined {
  if (!isObject(value)) return undefined;
  const { file, agency, year, findings } = value as FileEntry;
  if (!Array.isArray(findings)) return undefined;
  const of = {
    file: typeof file === 'string' ? file : '',
    agency: typeof agency === 'string' ? agency : null,
    year: typeof year === 'number' ? year : null,
  };
  return findings.flatMap((finding: unknown) =>
    isObject(finding) && typeof finding.fingerprint === 'string'
      ? [knownKey({ fingerprint: finding.fingerprint }, of)]
      : [],
  );
}
