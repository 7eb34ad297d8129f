import type { Analysis } from '../analyse.ts';
import type { Basis } from '../catalogue/types.ts';
import type { Heading, Paragraph } from '../source/types.ts';
import type { Hit, Severity } from './rule.ts';

/**
 * Hits for every match of an expression in the prose. Nothing is searched where none of the words occurs at all.
 *
 * @param words fast filter: one of them must occur somewhere, and an empty one never does; `any` where none is known
 * @param pattern global expression without nested repetition
 * @param make the hit's data, with a place of its own where not the whole match is meant; undefined for a match that is none
 */
export function matchProse<Data>(
  analysis: Analysis,
  words: readonly string[] | 'any',
  pattern: RegExp,
  make: (
    match: RegExpExecArray,
    block: Heading | Paragraph,
  ) =>
    | { readonly data: Data; readonly anchor: string; readonly severity?: Severity; readonly basis?: Basis }
    | undefined,
  options: { readonly headings?: boolean; readonly most?: number } = {},
): Hit<Data>[] {
  const present = words === 'any' ? undefined : words.filter((word) => word !== '' && analysis.mentions(word));
  if (present?.length === 0) return [];
  const hits: Hit<Data>[] = [];
  const blocks: readonly (Heading | Paragraph)[] = options.headings
    ? [...analysis.bound.headings, ...analysis.bound.paragraphs]
    : analysis.bound.paragraphs;
  for (const block of blocks) {
    const { text } = block.text;
    if (present && !present.some((word) => text.includes(word))) continue;
    for (const match of text.matchAll(pattern)) {
      const made = make(match, block);
      if (!made) continue;
      hits.push({ span: block.text.span(match.index, match.index + match[0].length), ...made });
      if (hits.length >= (options.most ?? 50)) return hits;
    }
  }
  return hits;
}
