import type { Rule } from '../rule.ts';
import { L01 } from './L01-decree-number.ts';
import { L02 } from './L02-old-regulations.ts';
import { L03 } from './L03-superseded-form-notice.ts';
import { L04 } from './L04-form-notice-not-cited.ts';
import { L05 } from './L05-defective-title.ts';
import { L06 } from './L06-document-number.ts';
import { L07 } from './L07-article-numbers.ts';
import { L08 } from './L08-terms-mixed.ts';
import { L09 } from './L09-internal-channels.ts';
import { L10 } from './L10-old-fees.ts';
import { L11 } from './L11-special-needs.ts';
import { L12 } from './L12-reply-within-15-days.ts';
import { L13 } from './L13-review-first.ts';
import { L14 } from './L14-first-responsible.ts';
import { L15 } from './L15-personal-data.ts';
import { L16 } from './L16-slips.ts';
import { L17 } from './L17-spaces-in-words.ts';

/** Group L: citations and terms. */
export const groupL: readonly Rule[] = [
  L01,
  L02,
  L03,
  L04,
  L05,
  L06,
  L07,
  L08,
  L09,
  L10,
  L11,
  L12,
  L13,
  L14,
  L15,
  L16,
  L17,
];
