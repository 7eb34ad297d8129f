import type { BoundReport } from '../binding/types.ts';
import type { Paragraph } from '../source/types.ts';
import { ParagraphReader } from './paragraph-reader.ts';
import type { ReadingOptions } from './reading.ts';
import { mayCount, type Token, tokenize } from './tokens.ts';
import type { Claim } from './types.ts';
import { mayDeny } from './words.ts';

/** Topic that a heading gives to the paragraph below it. */
function topicOf(heading: string): string | undefined {
  if (/申请/u.test(heading) && !/复议|诉讼/u.test(heading)) return 'applications';
  return undefined;
}

/** A paragraph taken apart: its tokens, and the claims it makes. */
export interface ReadParagraph {
  readonly paragraph: Paragraph;
  /** Index in `bound.paragraphs`. */
  readonly index: number;
  /** False where nothing is counted in it. */
  readonly counts: boolean;
  readonly tokens: readonly Token[];
  readonly claims: readonly Claim[];
}

/** A paragraph that counts and denies nothing claims nothing; hardly ever does a rule ask for its words. */
class QuietParagraph implements ReadParagraph {
  readonly counts = false;
  readonly claims = [];
  private lazyTokens: readonly Token[] | undefined;

  constructor(
    readonly paragraph: Paragraph,
    readonly index: number,
  ) {}

  get tokens(): readonly Token[] {
    this.lazyTokens ??= tokenize(this.paragraph.text.text);
    return this.lazyTokens;
  }
}

/** All paragraphs that count or deny something, in order. Linear in the text: each token is looked at a bounded number of times. */
export function readProse(bound: BoundReport): ReadParagraph[] {
  const options: ReadingOptions = {
    edition: bound.form.id,
    oneOtherRow: bound.cells.has('applications.other@total'),
    government:
      bound.agencyKind?.kind.startsWith('government') === true ? (bound.metadata.agency?.value ?? '') : undefined,
    agency: bound.metadata.agency?.value,
    year: bound.metadata.year?.value,
  };
  const read: ReadParagraph[] = [];
  let heading = 0;
  let topic: string | undefined;
  bound.paragraphs.forEach((paragraph, index) => {
    for (; heading < bound.headings.length; heading++) {
      const next = bound.headings[heading];
      if (!next || next.span[0] > paragraph.span[0]) break;
      topic = topicOf(next.text.text);
    }
    const { text } = paragraph.text;
    if (!hasSubstance(text)) return;
    const counts = mayCount(text);
    if (!counts && !mayDeny(text)) {
      read.push(new QuietParagraph(paragraph, index));
      return;
    }
    const reader = new ParagraphReader(paragraph, index, options, topic);
    read.push({ paragraph, index, counts, tokens: reader.tokens, claims: reader.read() });
  });
  return read;
}

/** Most paragraphs neither count nor deny: they need no reading. */
function hasSubstance(text: string): boolean {
  return /[0-9０-９一二三四五六七八九十百零〇两未无没不]/u.test(text);
}
