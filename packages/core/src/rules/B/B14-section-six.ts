import { defineRule } from '../rule.ts';
import { valueOf } from '../values.ts';
import type { Bilingual } from '../../span.ts';

interface Data {
  readonly fault: Bilingual;
}

export const B14 = defineRule<Data>({
  code: 'B14',
  slug: 'section-six',
  group: 'B',
  severity: 'info',
  basis: 'inferred',
  editions: ['2019', '2021'],
  by: 'expected',
  cites: ['国办函〔2020〕109号'],
  title: { zh: '第六部分没有内容', en: 'Section six is empty' },
  why: {
    zh: '没有其他事项的写明没有；收取信息处理费的情况一般在这里报告，没有收取也写明。',
    en: 'Say so where there is nothing; processing fees are usually reported here, also if there were none.',
  },
  detect(analysis) {
    const section = analysis.bound.sections.find(({ id }) => id === 'other');
    if (!section?.heading) return [];
    const text = section.children.map((child) => child.text.text).join('').replace(/\s+/gu, '');
    if (text === '') return [{ span: section.heading.span, data: { fault: { zh: '没有内容；没有其他事项的，写明没有', en: 'has no text; say so where there is nothing' } }, anchor: 'other' }];
    const { year } = analysis;
    const owed = (valueOf(analysis, 'applications.not-processed.excessive@total') ?? 0) + (valueOf(analysis, 'applications.other.fee-unpaid@total') ?? 0);
    if (year === undefined || year < 2021 || owed === 0 || /费/u.test(text)) return [];
    return [
      {
        span: section.heading.span,
        severity: 'warning' as const,
        data: { fault: { zh: '没有提到信息处理费，而表三有逾期未缴费或者大量反复申请的件数', en: 'does not mention processing fees, while table three has unpaid fees or excessive applications' } },
        anchor: 'other',
      },
    ];
  },
  message: ({ fault }) => ({
    zh: `第六部分${fault.zh}。`,
    en: `Section six ${fault.en}.`,
  }),
});
