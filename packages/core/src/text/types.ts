/** `number`: a number and nothing else (after cleaning). `text`: anything else, with a value where one can be read. */
export type CellState = 'number' | 'blank' | 'dash' | 'text' | 'missing';

/** What had to be cleaned before the number could be read (C09, C10). */
export type CellFlaw = 'inner-space' | 'full-width' | 'thousands' | 'chinese-numeral' | 'sign-word' | 'unit' | 'note';

/** A cell's text read as a value. Raw text and value stand side by side: the text is never thrown away. */
export interface CellReading {
  readonly state: CellState;
  /**
   * The number, in the unit of the indicator (元 and 万元 converted exactly). Null where there is none: blank and dash
   * are never silently zero.
   */
  readonly value: number | null;
  /** A unit written in the cell itself: `251000元`. */
  readonly unit?: string;
  /** A number in the note: `22（其中修订16件）`. */
  readonly note?: string;
  readonly flaws: readonly CellFlaw[];
}
