import type { Rule } from '../rule.ts';
import { C01 } from './C01-whole-numbers.ts';
import { C03 } from './C03-money.ts';
import { C04 } from './C04-yuan-for-ten-thousand.ts';
import { C05 } from './C05-blank-cells.ts';
import { C06 } from './C06-blank-rows.ts';
import { C07 } from './C07-number-in-heading-row.ts';
import { C08 } from './C08-unit-changed.ts';
import { C09 } from './C09-untidy-number.ts';
import { C10 } from './C10-text-in-cell.ts';
import { C12 } from './C12-all-zero.ts';
import { C13 } from './C13-shifted-column.ts';
import { C14 } from './C14-copied-row.ts';

/** Group C: cells and units of any table. */
export const groupC: readonly Rule[] = [C01, C03, C04, C05, C06, C07, C08, C09, C10, C12, C13, C14];
