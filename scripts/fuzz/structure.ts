import type { Random } from './random.ts';

type Change = (lines: string[], random: Random) => string[];

const isRow = (line: string): boolean => /^\s*\|/.test(line) || /<t[dr]/i.test(line);
const somewhere = (lines: readonly string[], random: Random, wanted: (line: string) => boolean): number =>
  random.pick(lines.flatMap((line, at) => (wanted(line) ? [at] : []))) ?? -1;

/** Puts a line in place of another; nothing where there is none. */
const instead = (lines: string[], at: number, line: (old: string) => string): string[] =>
  at < 0 ? lines : lines.with(at, line(lines[at] ?? ''));

const figures = ['', '-', '0', '1', '7', '12', '120', '1 2', '１２', '3.5', '-3', '无', '12件', '99999999', '*', '〇'];

/** Things that happen to reports: in each a person or a converter has done something plausible. */
const changes: readonly [Change, ...Change[]] = [
  // Another figure in a cell or a sentence.
  (lines, random) =>
    instead(
      lines,
      somewhere(lines, random, (line) => /\d/.test(line)),
      (line) => {
        const numbers = [...line.matchAll(/\d+/g)];
        const chosen = random.pick(numbers);
        if (!chosen) return line;
        return line.slice(0, chosen.index) + random.pick(figures) + line.slice(chosen.index + chosen[0].length);
      },
    ),
  // A row lost, said twice, or moved.
  (lines, random) => lines.toSpliced(somewhere(lines, random, isRow), 1),
  (lines, random) => {
    const at = somewhere(lines, random, isRow);
    return at < 0 ? lines : lines.toSpliced(at, 0, lines[at] ?? '');
  },
  (lines, random) => {
    const [a, b] = [somewhere(lines, random, isRow), somewhere(lines, random, isRow)];
    return a < 0 || b < 0 ? lines : lines.with(a, lines[b] ?? '').with(b, lines[a] ?? '');
  },
  // A cell lost or added.
  (lines, random) =>
    instead(lines, somewhere(lines, random, isRow), (line) => {
      const cells = line.split('|');
      return cells.toSpliced(random.below(cells.length), 1).join('|');
    }),
  (lines, random) =>
    instead(lines, somewhere(lines, random, isRow), (line) => {
      const cells = line.split('|');
      return cells.toSpliced(random.below(cells.length), 0, ` ${random.pick(figures)} `).join('|');
    }),
  // A table that conversion has taken apart.
  (lines, random) => {
    const at = somewhere(lines, random, isRow);
    return lines.flatMap((line, i) => (Math.abs(i - at) < 4 && isRow(line) ? line.split('|').filter(Boolean) : [line]));
  },
  (lines) => lines.map((line) => (isRow(line) ? line.replaceAll('|', '\t') : line)),
  // A heading gone, demoted, or numbered anew.
  (lines, random) =>
    lines.toSpliced(
      somewhere(lines, random, (line) => /^(?:#|[一二三四五六七]、)/.test(line)),
      1,
    ),
  (lines, random) =>
    instead(
      lines,
      somewhere(lines, random, (line) => /^#/.test(line)),
      (line) => line.replace(/^#+ */, ''),
    ),
  // Line breaks in the middle of sentences, and lines joined.
  (lines, random) =>
    instead(
      lines,
      somewhere(lines, random, (line) => line.length > 30),
      (line) => {
        const at = 1 + random.below(line.length - 1);
        return `${line.slice(0, at)}\n${line.slice(at)}`;
      },
    ),
  (lines, random) => {
    const at = random.below(Math.max(1, lines.length - 1));
    return lines.toSpliced(at, 2, (lines[at] ?? '') + (lines[at + 1] ?? ''));
  },
  // Another year, all over or once.
  (lines, random) => {
    const year = String(2008 + random.below(18));
    return lines.map((line) => line.replaceAll(/20[012]\d(?=年)/g, year));
  },
  (lines, random) =>
    instead(
      lines,
      somewhere(lines, random, (line) => /20\d\d年/.test(line)),
      (line) => line.replace(/20\d\d/, '2019'),
    ),
  // Comments that silence, and front matter.
  (lines, random) => lines.toSpliced(random.below(lines.length), 0, '<!-- gongkai-ignore P05: 理由 -->'),
  (lines, random) => [`---\nyear: ${2015 + random.below(10)}\nagency: 清源县水利局\n---`, ...lines],
];

/** One to five things that happen to a report. */
export function rewritten(text: string, random: Random): string {
  let lines = text.split('\n');
  for (let left = 1 + random.below(5); left > 0; left--) lines = random.pick(changes)(lines, random);
  return lines.join('\n');
}
