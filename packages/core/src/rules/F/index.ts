import type { Rule } from '../rule.ts';
import { F02 } from './F02-documents-in-force.ts';
import { F06 } from './F06-charges-too-large.ts';
import { F07 } from './F07-fee-within-charges.ts';
import { F09 } from './F09-decisions-without-power.ts';
import { F10 } from './F10-name-of-row.ts';
import { F11 } from './F11-doubtful-zero.ts';
import { F12 } from './F12-issuing-body.ts';

/** Group F: table two of edition 2021. */
export const groupF: readonly Rule[] = [F02, F06, F07, F09, F10, F11, F12];
