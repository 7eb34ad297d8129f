import type { Analysis } from '../../analyse.ts';
import type { BoundTable } from '../../binding/types.ts';
import { sixPartEditions } from '../../catalogue/edition-sets.ts';
import { factsOfEdition } from '../../catalogue/facts.ts';
import { defineRule, type Hit, type Related } from '../rule.ts';
import { tableOf } from '../values.ts';

interface Data {
  /** How many rows the form has. */
  readonly expected: 1 | 3;
}

const id = 'applications.other';

/** Rows of edition 2021 that a table of 2019 has as rows of its own. */
const later = /逾期不补正|未按收费通知/u;

/** Edition 2019 with the three rows of 2021. What they leave unread is the same thing, and not said again. */
function threeInTrial(table: BoundTable, analysis: Analysis): Hit<Data>[] {
  const rows = table.localRows.filter(({ label }) => later.test(label.replace(/\s+/gu, '')));
  const [first] = rows;
  if (!first || analysis.bound.cells.has(`${id}@total`)) return [];
  const span = first.labelSpan;
  // Local rows from the first of the three on: 3.其他 is one of them.
  const places = table.localRows.filter(({ labelSpan }) => labelSpan[0] > span[0]).map(({ labelSpan }) => labelSpan);
  const missing = factsOfEdition('2019').some(
    (fact) => fact.table === 'applications' && !fact.optional && fact.id !== id && !analysis.bound.cells.has(fact.key),
  );
  const head = table.rows[0]?.labelSpan;
  const related: Related[] = [...places, ...(head && !missing ? [head] : [])].map((place) => ({
    span: place,
    message: { zh: place === head ? '表三' : '另一行', en: place === head ? 'table three' : 'another row' },
  }));
  return [{ span, data: { expected: 1 }, anchor: id, explains: ['B18'], related }];
}

export const G17 = defineRule<Data>({
  code: 'G17',
  slug: 'other-handling-rows',
  severity: 'warning',
  basis: 'official',
  editions: sixPartEditions,
  by: 'detected',
  cites: ['国办公开办函〔2019〕60号', '国办公开办函〔2021〕30号'],
  title: { zh: '“其他处理”的行数与格式不符', en: '“其他处理” has the wrong number of rows' },
  why: {
    zh: '2021年版“（六）其他处理”分三行，2019年版是一行。',
    en: 'Edition 2021 has three rows under 其他处理, edition 2019 one.',
  },
  detect(analysis): readonly Hit<Data>[] {
    const table = tableOf(analysis, 'applications');
    if (!table) return [];
    if (analysis.form.id === '2019') return threeInTrial(table, analysis);
    const row = table.rows.find(({ ids }) => ids.includes(id));
    if (!row || table.rows.some(({ ids }) => ids[0]?.startsWith(`${id}.`))) return [];
    return [{ span: row.labelSpan, data: { expected: 3 }, anchor: id }];
  },
  message: ({ expected }) =>
    expected === 3
      ? {
          zh: '2021年版格式的“（六）其他处理”分 3 行（逾期不补正、逾期未缴费、其他），这里只有一行。请按格式分列。',
          en: 'In the form of 2021 其他处理 has 3 rows (not corrected in time, fee unpaid, other), here it is one. Follow the form.',
        }
      : {
          zh: '2019年版格式的“（六）其他处理”是一行，这里按2021年版分了三行，这些行没有参加核对。请按格式合为一行。',
          en: 'In the form of 2019 其他处理 is one row; here it has the three rows of 2021, which took no part in the checks. Follow the form.',
        },
});
