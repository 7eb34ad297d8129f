import type { EditionId } from './types.ts';

/** All editions, oldest first. */
export const editionIds: readonly EditionId[] = ['2008', '2014', '2019', '2021'];
/** Those whose form has tables. */
export const editionsWithTables: readonly EditionId[] = ['2014', '2019', '2021'];
/** Those in six parts, with tables two to four. */
export const sixPartEditions: readonly EditionId[] = ['2019', '2021'];
/** Those whose table counts the applications closed in time, and the documents made public. */
export const nineSections: ReadonlySet<string> = new Set(['2008', '2014']);
