import type { Box } from '../geometry.ts';
import type { Chain } from './chain.ts';
import { type Piece, touching } from './flow.ts';
import type { Form, FormCell } from './form.ts';

/** A figure, a dash or a word for nothing: what stands in cells of values. */
const valueLike = /^(?:[+-]?\d[\d,]*(?:\.\d+)?(?:元|万元|亿元|件|条|项|次|个|%)?|[-‐-―−ー/\\]{1,4}|无|空)$/u;
const unitLike = /^(?:[条件次篇个人项元]|人次|万元|[-‐-―−ー/\\]{1,4})$/u;

interface Word extends Box {
  readonly text: string;
  readonly size: number;
  readonly baseline: number;
  readonly pieces: readonly Piece[];
}

/** Pieces that touch are one figure. */
function wordsOf(pieces: readonly Piece[]): Word[] {
  const words: Word[] = [];
  for (const piece of [...pieces].sort((a, b) => a.baseline - b.baseline || a.left - b.left)) {
    const at = words.findIndex(
      (each) =>
        Math.abs(each.baseline - piece.baseline) < piece.size * 0.3 &&
        Math.abs(piece.left - each.right) < piece.size * touching,
    );
    const before = words[at];
    if (!before) words.push({ ...piece, text: piece.text.normalize('NFKC'), pieces: [piece] });
    else
      words[at] = {
        ...before,
        text: before.text + piece.text.normalize('NFKC'),
        right: piece.right,
        bottom: Math.max(before.bottom, piece.bottom),
        pieces: [...before.pieces, piece],
      };
  }
  return words;
}

const middleY = ({ top, bottom }: Box): number => (top + bottom) / 2;
const middleX = ({ left, right }: Box): number => (left + right) / 2;

/** The row whose label a word stands beside; undefined where it stands beside none, or beside two. */
function rowOf(word: Word, bands: readonly (readonly [row: number, band: Box])[]): number | undefined {
  const y = middleY(word);
  const inside = bands.filter(([, { top, bottom }]) => y >= top && y <= bottom);
  if (inside.length > 0) return inside.length === 1 ? inside[0]?.[0] : undefined;
  const close = bands.filter(([, { top, bottom }]) => y >= top - word.size * 0.3 && y <= bottom + word.size * 0.3);
  return close.length === 1 ? close[0]?.[0] : undefined;
}

/** The head over a cell: the last one above it with its columns. */
function headOf(cell: FormCell, heads: readonly FormCell[]): FormCell | undefined {
  return heads
    .filter(({ left, right, bottom }) => left === cell.left && right === cell.right && bottom < cell.top)
    .reduce<FormCell | undefined>((best, each) => (best && best.bottom > each.bottom ? best : each), undefined);
}

/**
 * The cell of a row that a word stands in: under the words of its head, or nearer to their middle than to any other's by
 * far; and under no other head.
 */
function cellOf(word: Word, row: readonly (readonly [FormCell, Chain])[], labelRight: number): FormCell | undefined {
  if (word.left < labelRight) return undefined;
  const [only] = row;
  if (row.length === 1 && only) return only[0];
  const overlapping = row.filter(([, head]) => word.left < head.right && word.right > head.left);
  if (overlapping.length > 1) return undefined;
  const x = middleX(word);
  const sorted = [...row].sort((a, b) => Math.abs(middleX(a[1]) - x) - Math.abs(middleX(b[1]) - x));
  const [first, second] = sorted;
  if (!first || !second) return undefined;
  if (overlapping[0] && overlapping[0][0] !== first[0]) return undefined;
  const [near, far] = [Math.abs(middleX(first[1]) - x), Math.abs(middleX(second[1]) - x)];
  return overlapping.length === 1 ? (near < far ? first[0] : undefined) : near < far * 0.5 ? first[0] : undefined;
}

/** What each cell of values holds, and the pieces that say so. */
export interface Values {
  readonly texts: ReadonlyMap<FormCell, string>;
  readonly pages: ReadonlyMap<FormCell, number>;
}

/**
 * Puts every word of a region that is no label into the cell it stands in.
 *
 * @returns undefined where one is no value, or stands in no cell or in a cell that has one: then nothing is certain
 */
export function placeValues(
  form: Form,
  labels: ReadonlyMap<FormCell, Chain>,
  pieces: readonly Piece[],
): Values | undefined {
  const heads = form.cells.filter(({ role }) => role === 'column');
  const slots = form.cells.filter(({ role }) => role === 'value' || role === 'unit');
  const rows = new Map<number, [FormCell, Chain][]>();
  for (const slot of slots) {
    const head = headOf(slot, heads);
    const chain = head && labels.get(head);
    if (chain) rows.set(slot.top, [...(rows.get(slot.top) ?? []), [slot, chain]]);
  }
  const bands = [...labels].flatMap(([cell, chain]): [number, Box][] =>
    cell.role === 'label' ? [[cell.top, chain]] : [],
  );
  const words = wordsOf(pieces);
  const [first] = words;
  // A table of one row without a label: its values stand on one line.
  const alone = bands.length === 0 && rows.size === 1 ? [...rows.keys()][0] : undefined;
  if (alone !== undefined && first)
    if (words.some(({ baseline }) => Math.abs(baseline - first.baseline) > first.size * 0.3)) return undefined;
  /** Rows with a figure put together of pieces: beside an empty cell it may be the figures of two. */
  const composed = new Set<number>();
  const texts = new Map<FormCell, string>();
  const pages = new Map<FormCell, number>();
  for (const word of words) {
    const row = alone ?? rowOf(word, bands);
    const cells = row === undefined ? undefined : rows.get(row);
    if (row === undefined || !cells) return undefined;
    const label = [...labels].find(([cell]) => cell.role === 'label' && cell.top === row)?.[1];
    const cell = cellOf(word, cells, label?.right ?? Number.NEGATIVE_INFINITY);
    if (!cell || texts.has(cell)) return undefined;
    if (!(cell.role === 'unit' ? unitLike : valueLike).test(word.text)) return undefined;
    if (word.pieces.length > 1) composed.add(row);
    texts.set(cell, word.pieces.map(({ text }) => text).join(''));
    pages.set(cell, word.pieces[0]?.page ?? 1);
  }
  if (slots.some((slot) => composed.has(slot.top) && headOf(slot, heads) && !texts.has(slot))) return undefined;
  return { texts, pages };
}
