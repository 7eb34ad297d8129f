import { inference } from '../inference.ts';
import { defineRule } from '../rule.ts';
import { cellOf, relatedCell } from '../values.ts';

interface Data {
  readonly one: number;
  readonly other: number;
}

export const G18 = defineRule<Data>({
  code: 'G18',
  slug: 'other-handling-twice',
  severity: 'warning',
  basis: 'inferred',
  editions: ['2021'],
  by: 'detected',
  cites: [],
  title: { zh: '其他处理既填了总数又分了行', en: 'Other handling as one row and as three' },
  why: {
    zh: '“其他处理”分三行填写，不再另填一行总数，否则会重复计数。',
    en: 'Other handling is filled in by three rows; a row of its own besides counts it twice.',
  },
  detect(analysis) {
    const one = cellOf(analysis, 'applications.other@total');
    const other = cellOf(analysis, 'applications.other.other@total');
    if (!one?.value || !other?.value) return [];
    return [
      {
        span: one.span,
        data: { one: one.value, other: other.value },
        anchor: 'applications.other',
        related: [relatedCell(other, '其他处理：其他', 'other handling: other')],
      },
    ];
  },
  message: ({ one, other }) => ({
    zh: `“其他处理”一行填了 ${one}，下面“3.其他”又填了 ${other}。只填分行，避免重复${inference.zh}。`,
    en: `“其他处理” says ${one} and its row “other” ${other}. Fill in the three rows only${inference.en}.`,
  }),
});
