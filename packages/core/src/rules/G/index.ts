import type { Rule } from '../rule.ts';
import { G01 } from './G01-applications-balance.ts';
import { G02 } from './G02-applicants-total.ts';
import { G03 } from './G03-outcomes-total.ts';
import { G06 } from './G06-carried-out-high.ts';
import { G07 } from './G07-partial-counted-twice.ts';
import { G08 } from './G08-fee-unpaid.ts';
import { G09 } from './G09-fee-by-case.ts';
import { G10 } from './G10-administrative-query.ts';
import { G11 } from './G11-enterprise-applicants.ts';
import { G12 } from './G12-many-others.ts';
import { G16 } from './G16-blank-totals.ts';
import { G17 } from './G17-other-handling-rows.ts';
import { G18 } from './G18-other-handling-twice.ts';

/** Group G: table three of editions 2019 and 2021. */
export const groupG: readonly Rule[] = [G01, G02, G03, G06, G07, G08, G09, G10, G11, G12, G16, G17, G18];
