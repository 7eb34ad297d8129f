import type { Rule } from '../rule.ts';
import { H01 } from './H01-review-total.ts';
import { H02 } from './H02-direct-suits-total.ts';
import { H03 } from './H03-suits-after-review-total.ts';
import { H04 } from './H04-suits-without-review.ts';
import { H09 } from './H09-corrections-unmentioned.ts';
import { H10 } from './H10-co-defendant.ts';

/** Group H: table four of editions 2019 and 2021. */
export const groupH: readonly Rule[] = [H01, H02, H03, H04, H09, H10];
