import { formatNumber } from '../../text/exact.ts';
import { inference } from '../inference.ts';
import { defineRule } from '../rule.ts';
import { placeIn, sentencesWith } from '../sentences.ts';
import { cellOf } from '../values.ts';

interface Data {
  readonly funding: number;
  readonly words: string;
}

/** 尚未把……费用列入……: money for the work itself, not what applicants are charged. */
const denied =
  /(?:没有|未|尚未|无)[^，。；：收]{0,4}(?:将|把)[^，。；：收]{0,20}(?:经费|费用)[^，。；：收]{0,6}(?:列入|纳入)[^，。；：收]{0,4}(?:财政|预算|支出)|经费[^，。；：收]{0,8}(?:没有|未)(?:单独|专门)?(?:列入|纳入|安排|列支)/u;

export const D22 = defineRule<Data>({
  code: 'D22',
  slug: 'funding',
  severity: 'warning',
  basis: 'inferred',
  editions: ['2014'],
  by: 'detected',
  cites: [],
  title: { zh: '正文说没有专项经费，表中却有', en: 'The text denies earmarked funds that the table has' },
  why: {
    zh: '正文说没有（未列）专项经费，统计表“政府信息公开专项经费”就应是 0。',
    en: 'If the text says that there are no earmarked funds, their row should be 0.',
  },
  detect(analysis) {
    const funding = cellOf(analysis, 'capacity.funding');
    if (!funding?.value) return [];
    // A claim that is read as one is the affair of P18.
    if (analysis.claims.some(({ concept, verdict }) => concept === 'funding/total' && verdict === 'contradicts'))
      return [];
    for (const sentence of sentencesWith(analysis, ['列入', '纳入', '安排', '列支'])) {
      if (!/公开/u.test(sentence.text)) continue;
      const match = denied.exec(sentence.text);
      if (!match) continue;
      return [
        {
          span: funding.span,
          data: { funding: funding.value, words: match[0] },
          anchor: 'capacity.funding',
          related: [
            {
              span: placeIn(sentence, match.index, match.index + match[0].length),
              message: { zh: '正文', en: 'the text' },
            },
          ],
        },
      ];
    }
    return [];
  },
  message: ({ funding, words }) => ({
    zh: `正文说“${words}”，表中专项经费却填了 ${formatNumber(funding)} 万元。请核对${inference.zh}。`,
    en: `The text says “${words}”, but the table has funds of ${formatNumber(funding)} (10 000 yuan). Check${inference.en}.`,
  }),
});
