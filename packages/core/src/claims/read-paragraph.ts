import type { Paragraph } from '../source/types.ts';
import { type Token, tokenize } from './tokens.ts';
import type { Claim } from './types.ts';

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
export class QuietParagraph implements ReadParagraph {
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
