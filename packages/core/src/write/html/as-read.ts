import { readHeading, readNumbered } from '../../source/headings.ts';

/** White space that the reader of pages would fold or take off. */
const folded = /[^\S ]| {2}|^ | $|[\u200b\ufeff]/u;

/** The mark a page's words need; undefined where they are read as they stand. */
export type WordsMark = 'exact' | 'text' | undefined;

/** The mark that a paragraph or cell of a page needs, so that it is read again as the words it is. */
export function markOfText(text: string): WordsMark {
  if (readHeading(text) !== undefined) return 'text';
  return folded.test(text) ? 'exact' : undefined;
}

/** The same for a cell, in which no numbering is ever read. */
export const markOfCell = (text: string): WordsMark => (folded.test(text) ? 'exact' : undefined);

/** The same for a heading, given its words with and without the numbering it is printed with. */
export function markOfHeading(words: string, numbered: boolean): WordsMark {
  if (!numbered && (readHeading(words) ?? readNumbered(words)) !== undefined) return 'text';
  return folded.test(words) ? 'exact' : undefined;
}
