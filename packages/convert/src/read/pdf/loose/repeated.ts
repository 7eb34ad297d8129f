import { type Glyphs, groupByBaseline } from '../geometry.ts';
import type { LoosePage } from './flow.ts';

interface Line {
  /** What stands on it and where, to be compared with other lines. */
  readonly print: string;
  readonly figures: boolean;
  readonly glyphs: Glyphs[];
}

const linesOf = ({ glyphs }: LoosePage): Line[] =>
  groupByBaseline(glyphs, 0.3).map((line) => ({
    print: `${Math.round(line[0]?.left ?? 0)}:${line.map(({ text }) => text).join('|')}`,
    figures: line.some(({ text }) => /^[\s\d.,+-]+$/u.test(text)),
    glyphs: line,
  }));

/** A head has no more lines than this. */
const mostLines = 12;

/** The lines at the top of a page that stand, one below the other, on a page before: the head of a table printed again. */
export function repeatedHeads(pages: readonly LoosePage[]): Set<Glyphs> {
  const heads = new Set<Glyphs>();
  const read = pages.map(linesOf);
  read.forEach((lines, i) => {
    let longest = 0;
    for (const before of read.slice(Math.max(0, i - 3), i))
      for (let at = 0; at < before.length; at++) {
        let length = 0;
        while (
          length < mostLines &&
          lines[length] &&
          !lines[length]?.figures &&
          before[at + length]?.print === lines[length]?.print
        )
          length++;
        longest = Math.max(longest, length);
      }
    for (const line of lines.slice(0, longest)) for (const each of line.glyphs) heads.add(each);
  });
  return heads;
}
