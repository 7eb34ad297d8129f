import type { Rule } from '../rule.ts';
import { P01 } from './P01-items-disclosed.ts';
import { P02 } from './P02-items-by-channel.ts';
import { P03 } from './P03-channel-named.ts';
import { P04 } from './P04-requests-received.ts';
import { P05 } from './P05-applications-received.ts';
import { P06 } from './P06-applications-carried-in.ts';
import { P07 } from './P07-applications-processed.ts';
import { P08 } from './P08-applications-carried-out.ts';
import { P09 } from './P09-outcomes.ts';
import { P10 } from './P10-applications-by-applicant.ts';
import { P11 } from './P11-reviews-in-text.ts';
import { P12 } from './P12-litigation-in-text.ts';
import { P13 } from './P13-dispute-results.ts';
import { P14 } from './P14-normative-documents.ts';
import { P15 } from './P15-decisions.ts';
import { P16 } from './P16-charges.ts';
import { P17 } from './P17-processing-fee.ts';
import { P18 } from './P18-capacity-and-training.ts';
import { P19 } from './P19-responses-in-text.ts';
import { P20 } from './P20-parts-of-a-sum.ts';
import { P21 } from './P21-shares.ts';
import { P22 } from './P22-compared-with-last-year.ts';
import { P23 } from './P23-said-twice.ts';
import { P24 } from './P24-year-drift.ts';
import { P25 } from './P25-fee-denied.ts';
import { P26 } from './P26-number-without-unit.ts';
import { P27 } from './P27-rise-or-fall.ts';
import { P28 } from './P28-absolute-claim.ts';

/** Group P: prose against tables. */
export const groupP: readonly Rule[] = [
  P01,
  P02,
  P03,
  P04,
  P05,
  P06,
  P07,
  P08,
  P09,
  P10,
  P11,
  P12,
  P13,
  P14,
  P15,
  P16,
  P17,
  P18,
  P19,
  P20,
  P21,
  P22,
  P23,
  P24,
  P25,
  P26,
  P27,
  P28,
];
