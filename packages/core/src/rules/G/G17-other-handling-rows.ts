import { defineRule } from '../rule.ts';
import { tableOf } from '../values.ts';

interface Data {
  readonly expected: number;
}

export const G17 = defineRule<Data>({
  code: 'G17',
  slug: 'other-handling-rows',
  group: 'G',
  severity: 'warning',
  basis: 'official',
  editions: ['2019', '2021'],
  by: 'detected',
  cites: ['国办公开办函〔2021〕30号'],
  title: { zh: '“其他处理”的行数与格式不符', en: '“其他处理” has the wrong number of rows' },
  why: {
    zh: '2021年版“（六）其他处理”分三行，2019年版是一行。',
    en: 'Edition 2021 has three rows under 其他处理, edition 2019 one.',
  },
  detect(analysis) {
    const table = tableOf(analysis, 'applications');
    const row = table?.rows.find(({ ids }) => ids.includes('applications.other'));
    if (!table || !row || analysis.form.id !== '2021') return [];
    if (table.rows.some(({ ids }) => ids[0]?.startsWith('applications.other.'))) return [];
    return [{ span: row.labelSpan, data: { expected: 3 }, anchor: 'applications.other' }];
  },
  message: ({ expected }) => ({
    zh: `2021年版格式的“（六）其他处理”分 ${expected} 行（逾期不补正、逾期未缴费、其他），这里只有一行。请按格式分列。`,
    en: `In the form of 2021 其他处理 has ${expected} rows (not corrected in time, fee unpaid, other), here it is one. Follow the form.`,
  }),
});
