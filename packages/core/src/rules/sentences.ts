import type { Analysis } from '../analyse.ts';
import type { Heading, Paragraph } from '../source/types.ts';
import type { Span } from '../span.ts';

/** A sentence of the prose, which knows its place. */
export interface Sentence {
  readonly text: string;
  readonly paragraph: Paragraph;
  /** Offset of the sentence in its paragraph. */
  readonly from: number;
}

const ends = new Set([...'。；;！？!?'].map((mark) => mark.charCodeAt(0)));

/** The sentence around an offset: from one 。；！？ to the next. */
export function sentenceAt(text: string, at: number): { readonly from: number; readonly to: number } {
  let from = at;
  while (from > 0 && !ends.has(text.charCodeAt(from - 1))) from--;
  let to = at;
  while (to < text.length && !ends.has(text.charCodeAt(to))) to++;
  return { from, to };
}

/** Every sentence that has one of the words in it, each once. Costs next to nothing where no word occurs. */
export function sentencesWith(analysis: Analysis, words: readonly string[]): Sentence[] {
  const present = words.filter((word) => analysis.mentions(word));
  if (present.length === 0) return [];
  const found: Sentence[] = [];
  for (const paragraph of analysis.bound.paragraphs) {
    const { text } = paragraph.text;
    let seen: Set<number> | undefined;
    for (const word of present) {
      // On behind the sentence, not behind the word: a sentence of a megabyte is walked through once.
      for (let at = text.indexOf(word), next = 0; at >= 0; at = text.indexOf(word, next)) {
        const { from, to } = sentenceAt(text, at);
        next = Math.max(to, at + word.length);
        seen ??= new Set();
        if (seen.has(from)) continue;
        seen.add(from);
        found.push({ text: text.slice(from, to), paragraph, from });
      }
    }
  }
  return found;
}

/** The place in the source of a part of a sentence. */
export const placeIn = (sentence: Sentence, from: number, to: number): Span =>
  sentence.paragraph.text.span(sentence.from + from, sentence.from + to);

/** Headings that have a word in them. */
export const headingsWith = (analysis: Analysis, word: string): Heading[] =>
  analysis.mentions(word) ? analysis.bound.headings.filter((heading) => heading.text.text.includes(word)) : [];
