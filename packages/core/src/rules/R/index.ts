import type { Rule } from '../rule.ts';
import { R01 } from './R01-one-cell.ts';
import { R02 } from './R02-several-cells.ts';
import { R03 } from './R03-several-explanations.ts';
import { R04 } from './R04-no-correction-found.ts';

/** Group R: repairs, one finding for one cause. */
export const groupR: readonly Rule[] = [R01, R02, R03, R04];
