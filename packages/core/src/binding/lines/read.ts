import type { Entry } from './entries.ts';

/** Which tables source tables have not given whole. */
export interface Wanted {
  readonly disclosure: boolean;
  readonly applications: boolean;
  readonly disputes: boolean;
}

/** What was read as lines: all steps, and those that are part of tables. */
export interface LinesRead {
  readonly entries: readonly Entry[];
  readonly table: ReadonlySet<Entry>;
}

/** No lines were needed. */
export const noLines: LinesRead = { entries: [], table: new Set() };
