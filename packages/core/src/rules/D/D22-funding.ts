import { formatNumber } from '../../text/exact.ts';
import { inference } from '../inference.ts';
import { defineRule } from '../rule.ts';
import { cellOf } from '../values.ts';

interface Data {
  readonly funding: number;
}

export const D22 = defineRule<Data>({
  code: 'D22',
  slug: 'funding',
  group: 'D',
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
    if (!funding?.value || !analysis.mentions('专项经费')) return [];
    for (const paragraph of analysis.bound.paragraphs) {
      const match = /(?:没有|未|尚未|无)[^，。；]{0,12}专项经费/u.exec(paragraph.text.text);
      if (!match) continue;
      return [
        {
          span: funding.span,
          data: { funding: funding.value },
          anchor: 'capacity.funding',
          related: [
            {
              span: paragraph.text.span(match.index, match.index + match[0].length),
              message: { zh: '正文', en: 'the text' },
            },
          ],
        },
      ];
    }
    return [];
  },
  message: ({ funding }) => ({
    zh: `正文说没有专项经费，表中却填了 ${formatNumber(funding)} 万元。请核对${inference.zh}。`,
    en: `The text says that there are no earmarked funds, the table has ${formatNumber(funding)} (10 000 yuan). Check${inference.en}.`,
  }),
});
