import type { EditionId } from './types.ts';

/** Editions that have something in common, for the rules that apply to all of them. */
export const allEditions: readonly EditionId[] = ['2008', '2014', '2019', '2021'];
/** Those whose form has tables. */
export const editionsWithTables: readonly EditionId[] = ['2014', '2019', '2021'];
/** Those in six parts, with tables two to four. */
export const sixPartEditions: readonly EditionId[] = ['2019', '2021'];
