import { B23 } from '../B/B23-text-of-last-year.ts';
import { C11 } from '../C/C11-order-of-magnitude.ts';
import { D13 } from '../D/D13-closed-within-received.ts';
import { D17 } from '../D/D17-cases-without-requests.ts';
import { E03 } from '../E/E03-stock-disclosed.ts';
import { H05 } from '../H/H05-suits-after-review.ts';
import { H06 } from '../H/H06-pending-cases.ts';
import { H07 } from '../H/H07-cases-without-applications.ts';
import type { Rule } from '../rule.ts';
import { X01 } from './X01-carried-over.ts';
import { X02 } from './X02-stock-of-documents.ts';
import { X03 } from './X03-items-last-year.ts';
import { X06 } from './X06-unchanged-figures.ts';
import { X07 } from './X07-sum-of-parts.ts';
import { X08 } from './X08-out-of-line.ts';
import { X09 } from './X09-year-missing.ts';

/**
 * Rules on a report and others: that of the year before (`AnalyseOptions.previous`), all earlier ones (`history`), or
 * those of its parts (`parts`). Each is silent where what it compares with is not at hand.
 */
export const groupX: readonly Rule[] = [X01, X02, X03, X06, X07, X08, X09, B23, C11, D13, D17, E03, H05, H06, H07];
