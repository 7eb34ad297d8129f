import type { Rule } from '../rule.ts';
import { B01 } from './B01-superseded-form.ts';
import { B02 } from './B02-missing-section.ts';
import { B03 } from './B03-extra-section.ts';
import { B04 } from './B04-section-order.ts';
import { B05 } from './B05-section-heading.ts';
import { B06 } from './B06-article-topics.ts';
import { B07 } from './B07-numbering.ts';
import { B08 } from './B08-announced-sections.ts';
import { B09 } from './B09-five-topics.ts';
import { B10 } from './B10-assessment.ts';
import { B12 } from './B12-problems-empty.ts';
import { B13 } from './B13-problems-and-measures.ts';
import { B14 } from './B14-section-six.ts';
import { B15 } from './B15-missing-table.ts';
import { B16 } from './B16-missing-rows.ts';
import { B17 } from './B17-words-of-another-edition.ts';
import { B18 } from './B18-rows-changed.ts';
import { B19 } from './B19-damaged-head.ts';
import { B20 } from './B20-length.ts';
import { B21 } from './B21-off-topic.ts';
import { B22 } from './B22-old-sections.ts';

/** Group B: edition and structure. */
export const groupB: readonly Rule[] = [
  B01,
  B02,
  B03,
  B04,
  B05,
  B06,
  B07,
  B08,
  B09,
  B10,
  B12,
  B13,
  B14,
  B15,
  B16,
  B17,
  B18,
  B19,
  B20,
  B21,
  B22,
];
