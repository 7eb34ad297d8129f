import { normalizeLabel } from '@gongkai/core';
import { type Box, type Glyphs, groupByBaseline } from '../geometry.ts';

/** A word of the text, with its place as if all pages were one: y runs on over page breaks. */
export interface Piece extends Box {
  readonly text: string;
  /** The text in the normal form of labels. */
  readonly key: string;
  readonly size: number;
  readonly baseline: number;
  readonly page: number;
  readonly glyphs: Glyphs;
}

export interface LoosePage {
  readonly number: number;
  readonly glyphs: readonly Glyphs[];
}

/** Less room than this, in parts of the type's height, is none: the words on both sides are one. */
export const touching = 0.25;

const weight = (text: string): number =>
  [...text].reduce((sum, character) => sum + ((character.codePointAt(0) ?? 0) > 0x2000 ? 2 : 1), 0);

/** Words of a piece that holds several, each where it stands. */
function wordsOf(glyphs: Glyphs): (Box & { readonly text: string })[] {
  const whole = weight(glyphs.text);
  const width = glyphs.right - glyphs.left;
  return [...glyphs.text.matchAll(/\S+/gu)].map(({ 0: text, index }) => {
    const left = glyphs.left + (width * weight(glyphs.text.slice(0, index))) / whole;
    return { text, left, right: left + (width * weight(text)) / whole, top: glyphs.top, bottom: glyphs.bottom };
  });
}

/** The words of a document in one run from top to bottom, and who stands beside whom. */
export class Flow {
  readonly pieces: readonly Piece[];
  /** Pieces that say nothing in the normal form of labels: quotation marks. */
  readonly silent: readonly Piece[];
  private readonly lines: readonly (readonly Piece[])[];
  private readonly placeOf = new Map<Piece, { readonly line: readonly Piece[]; readonly at: number }>();
  private readonly byFirst = new Map<string, Piece[]>();

  constructor(pages: readonly LoosePage[]) {
    const all: Piece[] = [];
    let end = 0;
    for (const { number, glyphs } of pages) {
      const first = glyphs.reduce((least, { top }) => Math.min(least, top), Number.POSITIVE_INFINITY);
      const shift = end - first;
      for (const each of glyphs)
        for (const word of wordsOf(each)) {
          const [top, bottom] = [word.top + shift, word.bottom + shift];
          const key = normalizeLabel(word.text);
          const { size } = each;
          all.push({ ...word, top, bottom, key, size, baseline: each.baseline + shift, page: number, glyphs: each });
          // A quarter of a line apart: nearer than lines of a page, and not the same line.
          end = Math.max(end, bottom + size * 0.25);
        }
    }
    this.pieces = all.filter(({ key }) => key !== '');
    this.silent = all.filter(({ key }) => key === '');
    this.lines = groupByBaseline(this.pieces, 0.3);
    for (const line of this.lines) for (const [at, piece] of line.entries()) this.placeOf.set(piece, { line, at });
    for (const piece of this.pieces) {
      const first = piece.key.charAt(0);
      const same = this.byFirst.get(first);
      if (same) same.push(piece);
      else this.byFirst.set(first, [piece]);
    }
  }

  /** The piece before (-1) or behind (1) one on its line. */
  beside(piece: Piece, step: -1 | 1): Piece | undefined {
    const place = this.placeOf.get(piece);
    return place?.line[place.at + step];
  }

  /** True where another piece touches one on the left or on the right: it is part of a longer word. */
  touches(piece: Piece, step: -1 | 1): boolean {
    const other = this.beside(piece, step);
    if (!other) return false;
    const gap = step < 0 ? piece.left - other.right : other.left - piece.right;
    return gap < piece.size * touching;
  }

  /** Pieces whose text begins with a character, from top to bottom. */
  beginningWith(character: string): readonly Piece[] {
    return this.byFirst.get(character) ?? [];
  }
}
