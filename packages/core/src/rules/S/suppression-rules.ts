import type { Rule } from '../rule.ts';
import { S00 } from './S00-rule-crashed.ts';
import { S01 } from './S01-unused-suppression.ts';
import { S02 } from './S02-suppression-without-reason.ts';
import { S03 } from './S03-unknown-code.ts';

/** Suppressions and crashes, judged when all other rules are done. */
export const suppressionRules: readonly Rule[] = [S00, S01, S02, S03];
