import { sixPartEditions } from '../../catalogue/edition-sets.ts';
import type { Bilingual } from '../../span.ts';
import { defineRule } from '../rule.ts';
import { textOf } from '../section-text.ts';
import { sentencesWith } from '../sentences.ts';
import { numberOf } from '../values.ts';
import { isListedOnly, sourceOf } from './structure.ts';

interface Data {
  readonly fault: Bilingual;
}

export const B14 = defineRule<Data>({
  code: 'B14',
  slug: 'section-six',
  severity: 'info',
  basis: 'inferred',
  editions: sixPartEditions,
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
    if (isListedOnly(analysis, section)) return [];
    const text = textOf(section).trim();
    if (text === '' && sourceOf(analysis, section).length > 10) return [];
    if (text === '')
      return [
        {
          span: section.heading.span,
          data: {
            fault: { zh: '没有内容；没有其他事项的，写明没有', en: 'has no text; say so where there is nothing' },
          },
          anchor: 'other',
        },
      ];
    const owed =
      (numberOf(analysis, 'applications.not-processed.excessive@total') ?? 0) +
      (numberOf(analysis, 'applications.other.fee-unpaid@total') ?? 0);
    if ((analysis.year ?? 0) < 2021 || /费/u.test(text)) return [];
    const said = sentencesWith(analysis, ['信息处理费']).some(
      (sentence) => /\d\s?元/u.test(sentence.text) && !/未|没有|(?<!\d)0\s?元/u.test(sentence.text),
    );
    if (owed === 0 && !said) return [];
    return [
      {
        span: section.heading.span,
        severity: 'warning' as const,
        data: {
          fault: said
            ? {
                zh: '没有提到信息处理费，而前文写了收取的金额',
                en: 'does not mention processing fees, while the text before names an amount',
              }
            : {
                zh: '没有提到信息处理费，而表三有逾期未缴费或者大量反复申请的件数',
                en: 'does not mention processing fees, while table three has unpaid fees or excessive applications',
              },
        },
        anchor: 'other',
      },
    ];
  },
  message: ({ fault }) => ({
    zh: `第六部分${fault.zh}。请补写收取信息处理费的情况或者写明没有其他事项。`,
    en: `Section six ${fault.en}. Add the processing fees, or say that there is nothing else.`,
  }),
});
