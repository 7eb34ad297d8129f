import { editionIds } from '../../catalogue/edition-sets.ts';
import { defineRule } from '../rule.ts';
import { statedYears } from './stated-years.ts';

interface Data {
  readonly year: number;
  readonly found: number;
}

export const A10 = defineRule<Data>({
  code: 'A10',
  slug: 'year-of-the-period',
  severity: 'warning',
  basis: 'structure',
  editions: editionIds,
  by: 'expected',
  cites: [],
  title: { zh: '统计期限的年份不对', en: 'The period is of another year' },
  why: {
    zh: '统计期限应是报告年度；年份不同，多半是沿用上年文本忘了改。',
    en: 'The period is that of the report year; another year usually is left over from last year’s text.',
  },
  detect(analysis) {
    const { period } = analysis.bound.metadata;
    // The year must be known from elsewhere: a period cannot contradict itself alone.
    const year = statedYears(analysis)[0]?.value;
    if (!period || year === undefined) return [];
    const found = [period.start?.year, period.end?.year].find((one) => one !== undefined && one !== year);
    return found === undefined ? [] : [{ span: period.span, data: { year, found }, anchor: 'period' }];
  },
  message: ({ year, found }) => ({
    zh: `统计期限写的是 ${found} 年，报告年度是 ${year} 年。${found > year ? '请核对标题和统计期限，改正写错的一处' : '请核对是否沿用了往年文本'}。`,
    en: `The period is of ${found}, the report of ${year}. ${found > year ? 'Check the title and the period, and mend the one that is wrong' : 'Check whether it is left over from another year'}.`,
  }),
});
