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
const example = { name: 'clean-2021.gongkai.md', year: 2023, agency: '清源县自然资源局' };

export interface ReportOptions {
  readonly agency?: string;
  readonly year?: number;
  /** Values of rows by the words of one of their cells, in the order of the columns. */
  readonly rows?: Readonly<Record<string, readonly number[]>>;
  /** Rows left out, by the words of one of their cells. */
  readonly omit?: readonly string[];
}

/** Puts values into the cells of a row that have a number. */
function withValues(line: string, values: readonly number[]): string {
  const cells = line.split('|');
  const numbers = cells.flatMap((cell, i) => (/^\s*[\d.]+\s*$/.test(cell) ? [i] : []));
  if (numbers.length !== values.length) throw new Error(`${line} has ${numbers.length} numbers, not ${values.length}`);
  numbers.forEach((at, i) => {
    cells[at] = ` ${values[i]} `;
  });
  return cells.join('|');
}

/** Tables without padding, as converters write them: their rows fit a window. */
const compact = (line: string): string =>
  line.startsWith('|') ? line.replace(/ {2,}/g, ' ').replace(/-{2,}/g, '---') : line;

/** A report without findings of its own, made from an example: of another body, another year, with other values. */
export function report({ agency = example.agency, year = 2024, rows = {}, omit = [] }: ReportOptions = {}): string {
  const text = readFileSync(join(folder, example.name), 'utf8')
    .replaceAll(example.agency, agency)
    .replace(/\b20(23|24)(?=年)/g, (_, digits: string) => String(year + Number(digits) - 23));
  const wordsOf = (line: string, words: readonly string[]) => words.find((each) => line.includes(`| ${each}`));
  return text
    .split('\n')
    .filter((line) => wordsOf(line, omit) === undefined)
    .map((line) => {
      const words = wordsOf(line, Object.keys(rows));
      return words === undefined ? line : withValues(line, rows[words] ?? []);
    })
    .map(compact)
    .join('\n');
}

export const goodReport = (): string => report();

/** The row of the applications carried over. */
export const carried = '四、结转下年度继续办理';

/** The total of the applications carried over says 5; its parts, the balance and the text say 3. */
export const faultyReport = (options: ReportOptions = {}): string =>
  report({ ...options, rows: { ...options.rows, [carried]: [3, 0, 0, 0, 0, 0, 5] } });

/** The line, from 1, that a text stands in. */
export function lineOf(text: string, part: string): number {
  const line = text.split('\n').findIndex((each) => each.includes(part)) + 1;
  if (line === 0) throw new Error(`${part} is not in the text`);
  return line;
}

/** A folder with settings of its own, which turn R01 off, and the faulty report as another body's. */
export const lenientFolder = (): Record<string, string> => ({
  'lenient/2024.gongkai.md': faultyReport().replaceAll(example.agency, '清源县民政局'),
  'lenient/gongkai.config.json': JSON.stringify({ rules: { R01: 'off' } }),
});
