import type { Rule } from '../rule.ts';
import { E01 } from './E01-flow-within-stock.ts';
import { E02 } from './E02-produced-and-disclosed.ts';
import { E05 } from './E05-items-not-negative.ts';
import { E06 } from './E06-cases-for-items.ts';
import { E07 } from './E07-items-and-decisions.ts';
import { E08 } from './E08-procurement.ts';
import { E09 } from './E09-makers-of-regulations.ts';

/** Group E: table two of edition 2019. */
export const groupE: readonly Rule[] = [E01, E02, E05, E06, E07, E08, E09];
