/** A half-open range `[start, end)` of UTF-16 offsets into the text that was read. Lines and columns live at the edge. */
export type Span = readonly [start: number, end: number];

/** A value together with the place in the text that states it. */
export interface Located<T> {
  readonly value: T;
  readonly span: Span;
}

/** One text in the two languages a user may read. Written once, here; never matched by its words. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

/**
 * For making an object piece by piece: optional properties are set where there is something to set. A conditional
 * spread (`...(x ? { x } : {})`) says the same, and takes ten times as long.
 */
export type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

export type Language = keyof Bilingual;
