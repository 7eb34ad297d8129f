import type { Severity } from '@gongkai/core';

/** What the page of a folder is made from: plain data with short names, since a page may hold tens of thousands. */
export interface FindingRow {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  /** From 1. */
  readonly line: number;
  readonly column: number;
  /** Heading of the section it stands in. */
  readonly section?: string;
  /** The line: what stands before the place, the place, what stands after. */
  readonly excerpt: readonly [before: string, marked: string, after: string];
  readonly related?: readonly { readonly line: number; readonly message: string }[];
  /** Legal basis in words. */
  readonly basis?: string;
  readonly inferred?: true;
  /** What would put it right; `certain` where that is unique. */
  readonly fix?: { readonly title: string; readonly certain: boolean };
  /** The baseline knows it. */
  readonly known?: true;
}

export interface ReportRow {
  readonly file: string;
  readonly agency: string | null;
  readonly year: number | null;
  readonly edition: string;
  readonly findings: readonly FindingRow[];
}

/** What a report leaves for the tables of the page. */
export interface ReportNote {
  readonly file: string;
  readonly agency: string | null;
  readonly year: number | null;
  readonly kind: string | null;
  /** Day of publication as far as the report tells, ISO. */
  readonly date: string | null;
  /** A rule on deadlines speaks. */
  readonly late: boolean;
  /** Equations that hold, are broken, cannot be judged. */
  readonly equations: readonly [number, number, number];
  readonly codes: readonly string[];
}

/**
 * `filed`: a report is there; `late`: it came after its deadline; `missing`: none is there, and the last day is over;
 * `open`: none is there, and the last day is not over; `none`: none is there, and no list says that one should be.
 */
export type Status = 'filed' | 'late' | 'missing' | 'open' | 'none';

export interface FilingCell {
  readonly status: Status;
  readonly date?: string;
  /** The last day, where none is there. */
  readonly deadline?: string;
  /** Places in the list of reports. */
  readonly reports: readonly number[];
}

export interface BodyRow {
  readonly name: string;
  readonly kind: string;
  /** Stands in the list `agencies`. */
  readonly listed: boolean;
  /** One a year of `Filing.years`. */
  readonly cells: readonly FilingCell[];
}

export interface Filing {
  readonly years: readonly number[];
  readonly bodies: readonly BodyRow[];
  /** Whether there is a list of bodies that should report. */
  readonly list: boolean;
}

/** Everything that is known when all reports have been read. */
export interface PageData {
  readonly language: 'zh' | 'en';
  readonly today: string;
  readonly filing: Filing;
  readonly rules: Readonly<Record<string, string>>;
  readonly words: Readonly<Record<string, string>>;
}
