import type { BoundSection } from '../binding/types.ts';

const texts = new WeakMap<BoundSection, string>();

/** The words of a section below its heading, run together; several rules ask for those of the same section. */
export function textOf(section: BoundSection): string {
  let text = texts.get(section);
  if (text === undefined) {
    text = section.children.map((child) => child.text.text).join('');
    texts.set(section, text);
  }
  return text;
}

/** Whether a text has so many characters that are no white space. */
export function hasCharacters(text: string, many: number): boolean {
  if (text.length < many) return false;
  let found = 0;
  for (let at = 0; at < text.length; at++) if (!isSpace.test(text[at] ?? '') && ++found >= many) return true;
  return false;
}

const isSpace = /\s/u;
