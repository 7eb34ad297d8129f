import type { Span } from '../span.ts';
import type { MappedText } from './mapped-text.ts';

export type SourceFormat = 'markdown' | 'html';

/** Numbering in front of a heading or item: 一、 (一) 1. ① */
export interface Numbering {
  readonly style: 'chinese' | 'chinese-paren' | 'arabic' | 'arabic-paren' | 'circled';
  readonly ordinal: number;
  readonly span: Span;
}

export interface Heading {
  readonly kind: 'heading';
  readonly span: Span;
  /** 1 for `#` or 一、 · 2 for `##` or (一) · … Numbering wins over the count of `#`. 0 is the title. */
  readonly level: number;
  readonly numbering?: Numbering;
  /** The heading's words without marks and numbering. */
  readonly text: MappedText;
  /** True where the heading runs on into its first sentence: the paragraph that follows starts on the same line. */
  readonly runIn?: boolean;
}

/** Lines of prose that belong together, joined. */
export interface Paragraph {
  readonly kind: 'paragraph';
  readonly span: Span;
  readonly text: MappedText;
}

export interface SourceCell {
  /** Content without padding; `span` covers `text` in the source, or the empty place between the bars. */
  readonly text: string;
  readonly span: Span;
  /** Grid position after rowspan and colspan have been laid out. */
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly header?: boolean;
}

export interface SourceTable {
  readonly kind: 'table';
  readonly span: Span;
  /** Rows of cells as written; a merged cell stands once, where it begins. */
  readonly rows: readonly (readonly SourceCell[])[];
  /** Width of the grid. */
  readonly columns: number;
}

/** Comments by which the writer keeps what binding could not place; one line each behind the first. */
export const unplacedMark = 'gongkai-unplaced';

/** `<!-- … -->`, kept for suppressions. */
export interface Comment {
  readonly kind: 'comment';
  readonly span: Span;
  readonly text: string;
}

export type Block = Heading | Paragraph | SourceTable | Comment;

export interface FrontMatter {
  readonly span: Span;
  /** YAML between the `---` lines. */
  readonly source: string;
  readonly contentStart: number;
}

/** Something the reader saw and could not use, or had to repair. Rules turn these into findings. */
export interface SourceProblem {
  readonly kind:
    | 'replacement-character'
    | 'too-deep'
    | 'too-large'
    | 'span-too-large'
    | 'comment-in-table'
    | 'unclosed-comment'
    | 'front-matter';
  readonly span: Span;
}

/** A line of a text document without the white space around it. */
export interface SourceLine {
  readonly start: number;
  readonly end: number;
}

/** What was read, in order, every node with its place. Reading never throws. */
export interface SourceDocument {
  readonly text: string;
  readonly format: SourceFormat;
  readonly frontMatter?: FrontMatter;
  readonly blocks: readonly Block[];
  /** Lines of Markdown and plain text (binding reads tables that lie as lines); empty for HTML. */
  readonly lines: readonly SourceLine[];
  readonly problems: readonly SourceProblem[];
}
