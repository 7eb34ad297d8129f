import type { Rule } from '../rule.ts';
import { A01 } from './A01-title.ts';
import { A02 } from './A02-years-differ.ts';
import { A03 } from './A03-department-deadline.ts';
import { A04 } from './A04-government-deadline.ts';
import { A05 } from './A05-old-deadline.ts';
import { A06 } from './A06-township-deadline.ts';
import { A07 } from './A07-before-the-period-ended.ts';
import { A08 } from './A08-dates-in-order.ts';
import { A09 } from './A09-whole-period.ts';
import { A10 } from './A10-year-of-the-period.ts';
import { A11 } from './A11-names-agree.ts';
import { A13 } from './A13-self-words.ts';
import { A14 } from './A14-contact.ts';
import { A15 } from './A15-telephone.ts';
import { A16 } from './A16-private-mailbox.ts';
import { A18 } from './A18-signatures.ts';
import { A19 } from './A19-same-person.ts';
import { A20 } from './A20-empty-fields.ts';
import { A21 } from './A21-addressee.ts';
import { A22 } from './A22-placeholder.ts';
import { A23 } from './A23-date-styles.ts';
import { A24 } from './A24-no-such-day.ts';

/** Group A: identity, dates, publication. */
export const groupA: readonly Rule[] = [
  A01,
  A02,
  A03,
  A04,
  A05,
  A06,
  A07,
  A08,
  A09,
  A10,
  A11,
  A13,
  A14,
  A15,
  A16,
  A18,
  A19,
  A20,
  A21,
  A22,
  A23,
  A24,
];
