import type { Rule } from '../rule.ts';
import { S04 } from './S04-comment-in-table.ts';
import { S05 } from './S05-unreadable-text.ts';
import { S06 } from './S06-front-matter.ts';
import { S07 } from './S07-traditional-characters.ts';

export { suppressionRules } from './suppression-rules.ts';

/** The file itself: what keeps it from being read as it was meant. */
export const sourceRules: readonly Rule[] = [S04, S05, S06, S07];
