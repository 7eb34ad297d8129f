import type { Rule } from '../rule.ts';
import { L01 } from './L01-decree-number.ts';
import { L02 } from './L02-old-regulations-cited.ts';
import { L03 } from './L03-old-form-cited.ts';
import { L04 } from './L04-form-not-cited.ts';
import { L05 } from './L05-incomplete-title.ts';
import { L06 } from './L06-document-number.ts';
import { L07 } from './L07-article-number.ts';
import { L08 } from './L08-mixed-terms.ts';
import { L09 } from './L09-internal-channel.ts';
import { L10 } from './L10-old-fees.ts';
import { L11 } from './L11-special-needs.ts';
import { L12 } from './L12-old-time-limit.ts';
import { L13 } from './L13-review-first.ts';
import { L14 } from './L14-responsible-person.ts';
import { L15 } from './L15-personal-data.ts';
import { L16 } from './L16-slips.ts';

/** Group L: citations and terms. */
export const groupL: readonly Rule[] = [L01, L02, L03, L04, L05, L06, L07, L08, L09, L10, L11, L12, L13, L14, L15, L16];
