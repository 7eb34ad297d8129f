import type { BoundSection } from '../binding/types.ts';

/** The words of a section below its heading, run together. */
export const textOf = (section: BoundSection): string => section.children.map((child) => child.text.text).join('');

/** Whether a text has so many characters that are no white space. */
export function hasCharacters(text: string, many: number): boolean {
  if (text.length < many) return false;
  let found = 0;
  for (let at = 0; at < text.length; at++) if (!isSpace.test(text[at] ?? '') && ++found >= many) return true;
  return false;
}

const isSpace = /\s/u;
