import type { Rule } from '../rule.ts';
import { D01 } from './D01-channel-lower-bound.ts';
import { D02 } from './D02-channel-upper-bound.ts';
import { D03 } from './D03-normative-documents-within-items.ts';
import { D04 } from './D04-normative-documents-disclosed.ts';
import { D05 } from './D05-led-by-principal.ts';
import { D06 } from './D06-responses.ts';
import { D07 } from './D07-requests-by-way.ts';
import { D08 } from './D08-requests-closed.ts';
import { D09 } from './D09-replies.ts';
import { D10 } from './D10-refusals.ts';
import { D11 } from './D11-request-topics.ts';
import { D12 } from './D12-topics-equal-received.ts';
import { D14 } from './D14-replies-and-closures.ts';
import { D15 } from './D15-reviews.ts';
import { D16 } from './D16-litigation.ts';
import { D18 } from './D18-staff.ts';
import { D19 } from './D19-body-without-staff.ts';
import { D20 } from './D20-training.ts';
import { D21 } from './D21-fees.ts';
import { D22 } from './D22-funding.ts';
import { D23 } from './D23-many-bodies.ts';

/** Group D: the nine-section statistics table of edition 2014. */
export const groupD: readonly Rule[] = [
  D01,
  D02,
  D03,
  D04,
  D05,
  D06,
  D07,
  D08,
  D09,
  D10,
  D11,
  D12,
  D14,
  D15,
  D16,
  D18,
  D19,
  D20,
  D21,
  D22,
  D23,
];
