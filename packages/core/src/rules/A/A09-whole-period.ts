import type { Period } from '../../binding/types.ts';
import { editionIds } from '../../catalogue/edition-sets.ts';
import type { Bilingual } from '../../span.ts';
import { findDates } from '../../text/dates.ts';
import { defineRule } from '../rule.ts';

interface Data {
  readonly missing: Bilingual;
  readonly year: number | undefined;
}

const announced =
  /统计(?:的)?(?:数据)?(?:的)?(?:期限|时限|周期|时段|时间|区间|期间)|数据(?:的)?(?:统计)?(?:期限|时限|周期|时段|起止|时间)/u;

export const A09 = defineRule<Data>({
  code: 'A09',
  slug: 'whole-period',
  severity: 'error',
  basis: 'structure',
  editions: editionIds,
  by: 'expected',
  cites: ['DB51/T 2660—2019#2.1'],
  title: { zh: '统计期限不完整', en: 'The period is not complete' },
  why: {
    zh: '报告应写明数据的统计期限：1月1日起至12月31日止，两头都要有。',
    en: 'The report should state its period: from 1 January to 31 December, both ends.',
  },
  detect(analysis) {
    const period: Period | undefined = analysis.bound.metadata.period;
    if (!period) return [];
    const whole = (end: Period['start'], month: number, day: number): boolean =>
      end?.month === month && end.day === day;
    const missing = !period.start
      ? { zh: '没有写开始日期', en: 'it has no beginning' }
      : !period.end
        ? { zh: '没有写结束日期', en: 'it has no end' }
        : !whole(period.start, 1, 1)
          ? { zh: '不是从1月1日开始', en: 'it does not begin on 1 January' }
          : !whole(period.end, 12, 31)
            ? { zh: '不是到12月31日结束', en: 'it does not end on 31 December' }
            : undefined;
    if (!missing) return [];
    // “截至2023年12月31日” beside figures is no statement of the period: its own words must stand before it.
    const before = analysis.text.slice(Math.max(0, period.span[0] - 40), period.span[0]).replace(/<[^<>]*>|\s+/gu, '');
    if (!announced.test(before)) return [];
    // The other end may be there in words that were not understood: 1月1日0时至…, 12月31止
    const around = analysis.text.slice(Math.max(0, period.span[0] - 30), period.span[1] + 30).replace(/\s+/gu, '');
    if ((!period.start && /(?<!1)1月1(?!\d)/u.test(around)) || (!period.end && /12月31(?!\d)/u.test(around))) return [];
    // Digits lost in conversion (201911日) are A24, and no fault of the period.
    const near = analysis.text.slice(Math.max(0, period.span[0] - 40), period.span[1] + 40);
    if (/月日/u.test(near) || findDates(near).some(({ state }) => state === 'damaged')) return [];
    if (!period.start && !period.end) {
      const months = { zh: '只写到月', en: 'it names months only' };
      return [
        {
          span: period.span,
          data: { missing: months, year: analysis.year },
          anchor: 'period',
          severity: 'warning' as const,
        },
      ];
    }
    return [{ span: period.span, data: { missing, year: analysis.year }, anchor: 'period' }];
  },
  message: ({ missing, year }) => ({
    zh: `统计期限${missing.zh}。应写明“${year ?? '本'}年1月1日至12月31日”。`,
    en: `The period of the figures is not complete: ${missing.en}. State it as 1 January to 31 December${year === undefined ? '' : ` ${year}`}.`,
  }),
});
