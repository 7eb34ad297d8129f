import { sixPartEditions } from '../../catalogue/edition-sets.ts';
import { defineRule } from '../rule.ts';
import { reportSpan } from './structure.ts';

interface Data {
  readonly length: number;
  readonly limit: number;
  readonly short: boolean;
}

export const B20 = defineRule<Data>({
  code: 'B20',
  slug: 'length',
  severity: 'info',
  basis: 'inferred',
  editions: sixPartEditions,
  by: 'expected',
  cites: ['国办公开办函〔2021〕30号'],
  title: { zh: '篇幅过长或过短', en: 'Too long or too short' },
  why: {
    zh: '个别地方要求总体情况不超过一千字（可在设置中修改）；正文合计不足三百字，有敷衍之嫌。',
    en: 'Some places limit the overview to 1000 characters (a setting); less than 300 characters of prose in all look perfunctory.',
  },
  detect(analysis) {
    const limit = analysis.config.thresholds?.overviewLength ?? 1000;
    const all = analysis.bound.paragraphs.reduce((sum, paragraph) => sum + paragraph.text.text.length, 0);
    if (all < 300 && analysis.bound.tables.length > 0)
      return [
        {
          span: reportSpan(analysis),
          severity: 'warning' as const,
          data: { length: all, limit: 300, short: true },
          anchor: 'length',
        },
      ];
    const section = analysis.bound.sections.find(({ id }) => id === 'overview');
    if (!section?.heading || limit === 0) return [];
    const length = section.children.reduce((sum, child) => sum + child.text.text.length, 0);
    return length > limit
      ? [{ span: section.heading.span, data: { length, limit, short: false }, anchor: 'overview' }]
      : [];
  },
  message: ({ length, limit, short }) => ({
    zh: `${short ? `正文合计只有 ${length} 字，不足 ${limit} 字，内容单薄` : `总体情况 ${length} 字，超过 ${limit} 字（个别地方的要求，可在设置中修改）`}。${short ? '请充实' : '当地如有此要求，请精简'}。`,
    en: `${short ? `The prose has ${length} characters, less than ${limit}: thin` : `The overview has ${length} characters, more than ${limit}, a limit that some places set (see the configuration): shorten it if yours does`}.`,
  }),
});
