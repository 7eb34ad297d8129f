import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './setup.ts';

const folder = join(root, 'examples');

/** The reports of `examples/`, as somebody has them who opens that folder: name → text. */
export const examples = (): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder)
      .filter((name) => name.endsWith('.gongkai.md'))
      .map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  );

/** The year and the body of the example that reports are made from. */
const example = { name: 'clean-2021.gongkai.md', year: 2023, agency: '清源县水利局' };

export interface ReportOptions {
  readonly agency?: string;
  readonly year?: number;
  /** Values of rows by the words that they begin with, in the order of the columns. */
  readonly rows?: Readonly<Record<string, readonly number[]>>;
  /** Rows left out, by the words that they begin with. */
  readonly omit?: readonly string[];
}

/** Puts values into the last cells of a row that have a number. */
function withValues(line: string, values: readonly number[]): string {
  const cells = line.split('|');
  const numbers = cells.flatMap((cell, i) => (/^\s*[\d.]+\s*$/.test(cell) ? [i] : []));
  if (numbers.length !== values.length) throw new Error(`${line} has ${numbers.length} numbers, not ${values.length}`);
  numbers.forEach((at, i) => {
    cells[at] = ` ${values[i]} `;
  });
  return cells.join('|');
}

/** A report without findings of its own, made from an example: of another body, another year, with other values. */
export function report({ agency = example.agency, year = 2024, rows = {}, omit = [] }: ReportOptions = {}): string {
  const text = readFileSync(join(folder, example.name), 'utf8')
    .replaceAll(example.agency, agency)
    .replace(/\b20(23|24)(?=年)/g, (_, digits: string) => String(year + Number(digits) - 23));
  const begins = (line: string, words: readonly string[]) => words.find((each) => line.startsWith(`| ${each}`));
  return text
    .split('\n')
    .filter((line) => begins(line, omit) === undefined)
    .map((line) => {
      const words = begins(line, Object.keys(rows));
      return words === undefined ? line : withValues(line, rows[words] ?? []);
    })
    .join('\n');
}

export const goodReport = (): string => report();

/** What the total of the applications carried over is in `faultyReport`; its parts and the balance say 1. */
export const carried = '四、结转下年度继续办理';
export const faultyReport = (): string => report({ rows: { [carried]: [1, 0, 0, 0, 0, 0, 3] } });

/** The line, from 1, that a text stands in. */
export function lineOf(text: string, part: string): number {
  const line = text.split('\n').findIndex((each) => each.includes(part)) + 1;
  if (line === 0) throw new Error(`${part} is not in the text`);
  return line;
}
