import type { BoundReport } from '../binding/types.ts';
import type { Paragraph } from '../source/types.ts';
import { ParagraphReader } from './paragraph-reader.ts';
import type { ProseMemo } from './prose-memo.ts';
import { QuietParagraph, type ReadParagraph } from './read-paragraph.ts';
import type { ReadingOptions } from './reading.ts';
import { figuresOf, mayCount, tokenize } from './tokens.ts';
import { mayDeny } from './words.ts';

/** Topic that a heading gives to the paragraph below it. */
function topicOf(heading: string): string | undefined {
  if (/申请/u.test(heading) && !/复议|诉讼/u.test(heading)) return 'applications';
  return undefined;
}

/** What of a report decides how its sentences are read. */
export const readingOptions = (bound: BoundReport): ReadingOptions => ({
  edition: bound.form.id,
  oneOtherRow: bound.cells.has('applications.other@total'),
  government:
    bound.agencyKind?.kind.startsWith('government') === true ? (bound.metadata.agency?.value ?? '') : undefined,
  agency: bound.metadata.agency?.value,
  year: bound.metadata.year?.value,
});

/**
 * All paragraphs that count or deny something, in order. Linear in the text: each token is looked at a bounded number
 * of times.
 *
 * @param memo what was read of the version before: paragraphs that stand there too are not read again
 */
export function readProse(bound: BoundReport, memo?: ProseMemo): ReadParagraph[] {
  const options = readingOptions(bound);
  const kept = memo?.next(options);
  const read: ReadParagraph[] = [];
  let heading = 0;
  let topic: string | undefined;
  bound.paragraphs.forEach((paragraph, index) => {
    for (; heading < bound.headings.length; heading++) {
      const next = bound.headings[heading];
      if (!next || next.span[0] > paragraph.span[0]) break;
      topic = topicOf(next.text.text);
    }
    const known = kept?.find(paragraph, index, topic);
    const one = known ? known.read : readParagraph(paragraph, index, topic, options);
    if (!known) kept?.keep(paragraph, topic, one);
    if (one) read.push(one);
  });
  return read;
}

/** Undefined where a paragraph holds no figure and no word of denial. */
function readParagraph(
  paragraph: Paragraph,
  index: number,
  topic: string | undefined,
  options: ReadingOptions,
): ReadParagraph | undefined {
  const { text } = paragraph.text;
  if (!hasSubstance(text)) return undefined;
  const figures = figuresOf(text);
  const counts = mayCount(text, figures);
  if (!counts && !mayDeny(text)) return new QuietParagraph(paragraph, index);
  const tokens = tokenize(text, figures);
  return {
    paragraph,
    index,
    counts,
    tokens,
    claims: new ParagraphReader(paragraph, tokens, index, options, topic).read(),
  };
}

/** 1 for what a number or a denial begins with. A table: every character of every paragraph is asked for. */
const substance = new Uint8Array(0x10000);
for (const character of '0123456789０１２３４５６７８９一二三四五六七八九十百零〇两未无没不')
  substance[character.charCodeAt(0)] = 1;

/** Most paragraphs neither count nor deny: they need no reading. */
function hasSubstance(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (substance[text.charCodeAt(at)] === 1) return true;
  return false;
}
