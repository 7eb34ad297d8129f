import { joinLines } from '../docx/nodes.ts';
import { type Glyphs, groupByBaseline } from './geometry.ts';

/** Text that stands on one line. */
export interface Line {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly size: number;
}

const wide = '[\\u2e80-\\u9fff\\uf900-\\ufaff\\uff00-\\uffef\\u3000-\\u303f“”‘’—…·]';
const aroundChinese = new RegExp(`(?<=${wide})[ \\u00a0]+|[ \\u00a0]+(?=${wide})`, 'gu');

/** Spaces that setting type has put beside Chinese say nothing; those between figures and Western words do. */
const tidy = (text: string): string => text.replace(aroundChinese, '');

/** Joins the pieces of one line from left to right; a gap of more than a character and a half parts them. */
function joined(pieces: readonly Glyphs[]): string {
  let text = '';
  let before: Glyphs | undefined;
  for (const piece of pieces) {
    const gap = before ? piece.left - before.right : 0;
    const words = tidy(piece.text.trim());
    if (before && gap > piece.size * 1.5) text += `　${words}`;
    else if (before && gap > piece.size * 0.2 && /[\w%]$/u.test(text) && /^\w/u.test(words)) text += ` ${words}`;
    else text += words;
    before = piece;
  }
  return tidy(text);
}

/** Pieces of text as lines, from top to bottom. */
export function linesOf(glyphs: readonly Glyphs[]): Line[] {
  return groupByBaseline(glyphs, 0.55).map((group) => ({
    text: joined(group),
    left: Math.min(...group.map(({ left }) => left)),
    right: Math.max(...group.map(({ right }) => right)),
    top: Math.min(...group.map(({ top }) => top)),
    bottom: Math.max(...group.map(({ bottom }) => bottom)),
    size: Math.max(...group.map(({ size }) => size)),
  }));
}

/** The words in a cell: its lines read on. */
export const cellText = (glyphs: readonly Glyphs[]): string => tidy(joinLines(linesOf(glyphs).map(({ text }) => text)));
