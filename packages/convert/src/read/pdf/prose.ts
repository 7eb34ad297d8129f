import { joinLines } from '../docx/nodes.ts';
import type { Line } from './words.ts';

/** A paragraph of running text, where it begins. */
export interface Prose {
  readonly text: string;
  readonly page: number;
  readonly top: number;
  readonly size: number;
  /** Set in the middle of the page. */
  readonly centred: boolean;
}

export interface PageLine extends Line {
  readonly page: number;
}

const numbered =
  /^(?:[一二三四五六七八九十]{1,3}[、.．]|[（(][一二三四五六七八九十]{1,3}[）)]|\d{1,2}[、.．](?!\d)|[①-⑳])/u;

/** Words that no line may break: Western ones, figures, what stands in brackets beside them. */
const unbroken = /^[\x21-\x7e〔（《“〕）》”。，、；：]+/u;

/** True where a line ends before the edge only because what comes next had no room there. */
function hadNoRoom(before: PageLine, line: PageLine, right: number): boolean {
  const word = unbroken.exec(line.text)?.[0] ?? '';
  const width = [...word].reduce((sum, letter) => sum + (letter < '\u2000' && letter !== '“' ? 0.5 : 1), 0);
  return before.right + width * line.size > right - line.size * 0.5;
}

/** The edges of the text of a document: where most lines begin and end. */
function edges(lines: readonly PageLine[]): { readonly left: number; readonly right: number } {
  const count = (values: readonly number[]): number => {
    const tally = new Map<number, number>();
    for (const value of values) tally.set(Math.round(value / 2) * 2, (tally.get(Math.round(value / 2) * 2) ?? 0) + 1);
    return [...tally].reduce((best, each) => (each[1] > best[1] ? each : best), [0, 0] as [number, number])[0];
  };
  const long = lines.filter(({ left, right, size }) => right - left > size * 15);
  const used = long.length >= 3 ? long : lines;
  const left = count(used.map((line) => line.left));
  // Where most paragraphs are one line long, most lines are indented: the text begins two characters before them.
  const further = lines.filter((line) => Math.abs(left - line.left - 2 * line.size) < line.size * 0.3);
  return {
    left: further.length >= 2 ? count(further.map((line) => line.left)) : left,
    right: count(used.map((line) => line.right)),
  };
}

/**
 * Puts lines together into paragraphs: one begins where a line is indented, numbered, of another size or behind a short
 * one. A page break inside a sentence ends nothing.
 *
 * @param runs lines in reading order, cut where a table stands between them
 */
export function paragraphsOf(runs: readonly (readonly PageLine[])[]): Prose[][] {
  const { left, right } = edges(runs.flat());
  return runs.map((lines) => {
    const found: Prose[] = [];
    let open: PageLine[] = [];
    const close = (): void => {
      const [first] = open;
      if (!first) return;
      const middle = (first.left + first.right) / 2;
      found.push({
        text: joinLines(open.map(({ text }) => text)),
        page: first.page,
        top: first.top,
        size: first.size,
        centred: Math.abs(middle - (left + right) / 2) < first.size && first.left > left + first.size * 0.8,
      });
      open = [];
    };
    for (const line of lines) {
      const before = open.at(-1);
      const goesOn =
        before !== undefined &&
        Math.abs(before.size - line.size) < before.size * 0.12 &&
        line.left < left + line.size * 1.2 &&
        (before.right > right - before.size * 2.2 || hadNoRoom(before, line, right)) &&
        !(numbered.test(line.text) && /[。；：]$/u.test(before.text));
      if (!goesOn) close();
      open.push(line);
    }
    close();
    return found;
  });
}
