import type { Rule } from '../rule.ts';
import { X01 } from './X01-carried-over.ts';
import { X02 } from './X02-stock-of-documents.ts';
import { X03 } from './X03-items-last-year.ts';
import { X06 } from './X06-unchanged-figures.ts';

/** Rules on a report and the one before it: silent unless `AnalyseOptions.previous` is of the year before. */
export const groupX: readonly Rule[] = [X01, X02, X03, X06];
