import { editionIds } from '../../catalogue/edition-sets.ts';
import type { Bilingual } from '../../span.ts';
import { dateOf, roleName } from '../dates.ts';
import { defineRule } from '../rule.ts';

interface Data {
  readonly role: Bilingual;
  readonly date: string;
  readonly end: string;
  readonly stated: boolean;
}

export const A07 = defineRule<Data>({
  code: 'A07',
  slug: 'before-the-period-ended',
  severity: 'warning',
  basis: 'structure',
  editions: editionIds,
  by: 'expected',
  cites: [],
  title: { zh: '统计期限结束前就填报', en: 'Filled in before the period ended' },
  why: {
    zh: '统计期限到12月31日为止；在这之前填报或成文，数据不可能包括整个年度。',
    en: 'The period ends on 31 December; a report filled in or dated before that cannot cover it.',
  },
  detect(analysis) {
    const { year } = analysis;
    if (year === undefined) return [];
    const end = `${year}-12-31`;
    const early = (['filled', 'written', 'signed', 'published', 'front-matter'] as const)
      .map((role) => dateOf(analysis, [role]))
      .find((date) => date !== undefined && date.value <= end && date.value >= `${year}-01-01`);
    // A date of publication may be the page's own: then it is no contradiction inside the report.
    if (!early) return [];
    const period = analysis.bound.metadata.period;
    const stated = period?.end?.month === 12 && period.end.day === 31;
    return [
      {
        span: early.span,
        data: { role: roleName[early.role], date: early.value, end, stated },
        severity: stated && early.role !== 'published' ? ('error' as const) : ('warning' as const),
        anchor: early.role,
        ...(period && stated
          ? { related: [{ span: period.span, message: { zh: '统计期限', en: 'the period' } }] }
          : {}),
      },
    ];
  },
  message: ({ role, date, end, stated }) => ({
    zh: `${role.zh}是 ${date}，不晚于统计期限的最后一天 ${end}，数据不可能包括全年${stated ? '，而文中写明数据截至12月31日' : ''}。请核对日期，或者补足全年数据。`,
    en: `The ${role.en} is ${date}, not after the last day of the period, ${end}${stated ? ', which the text itself states' : ''}: the figures cannot cover the year. Check the date, or complete the figures.`,
  }),
});
