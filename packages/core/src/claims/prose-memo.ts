import type { MappedText } from '../source/mapped-text.ts';
import type { Paragraph } from '../source/types.ts';
import type { Span } from '../span.ts';
import { QuietParagraph, type ReadParagraph } from './read-paragraph.ts';
import type { ReadingOptions } from './reading.ts';

interface Kept {
  readonly text: MappedText;
  readonly topic: string | undefined;
  /** Undefined where there was nothing to read. */
  readonly read: ReadParagraph | undefined;
}

/**
 * Remembers what the paragraphs of a document's last version said. What a paragraph says depends on its own words, the
 * topic of its heading and the reading options, and on nothing else: where these are the same, only places move. Holds
 * one version's paragraphs, no more.
 */
export class ProseMemo {
  private before = new Map<string, Kept>();
  private now = new Map<string, Kept>();
  private options: ReadingOptions | undefined;

  /** Begins the next version. What the version before did not have is forgotten. @internal */
  next(options: ReadingOptions): this {
    this.before = this.options && sameOptions(this.options, options) ? this.now : new Map();
    this.now = new Map();
    this.options = options;
    return this;
  }

  /** What the version before said in the same words, at its place of today; undefined where it has to be read. @internal */
  find(paragraph: Paragraph, index: number, topic: string | undefined): Pick<Kept, 'read'> | undefined {
    const { text } = paragraph;
    const kept = this.before.get(text.text);
    if (!kept || kept.topic !== topic) return undefined;
    const by = text.movedFrom(kept.text);
    if (by === undefined) return undefined;
    const read = kept.read && moved(kept.read, paragraph, index, by);
    this.keep(paragraph, topic, read);
    return { read };
  }

  /** Keeps what was read for the version that follows. @internal */
  keep({ text }: Paragraph, topic: string | undefined, read: ReadParagraph | undefined): void {
    this.now.set(text.text, { text, topic, read });
  }
}

function moved(read: ReadParagraph, paragraph: Paragraph, index: number, by: number): ReadParagraph {
  if (read instanceof QuietParagraph) return new QuietParagraph(paragraph, index);
  const { counts, tokens, claims } = read;
  const shifted = ([from, to]: Span): Span => [from + by, to + by];
  return {
    paragraph,
    index,
    counts,
    tokens,
    claims:
      by === 0 && index === read.index
        ? claims
        : claims.map((claim) => ({
            ...claim,
            span: shifted(claim.span),
            clause: shifted(claim.clause),
            paragraph: index,
          })),
  };
}

function sameOptions(a: ReadingOptions, b: ReadingOptions): boolean {
  return (
    a.edition === b.edition &&
    a.oneOtherRow === b.oneOtherRow &&
    a.year === b.year &&
    a.government === b.government &&
    a.agency === b.agency
  );
}
