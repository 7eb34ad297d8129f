import type { Bilingual } from '../../span.ts';
import { formatNumber } from '../../text/exact.ts';
import { quoteCell } from '../cell-name.ts';
import { defineRule } from '../rule.ts';

interface Data {
  readonly name: Bilingual;
  readonly text: string;
  readonly value: number;
}

export const C09 = defineRule<Data>({
  code: 'C09',
  slug: 'untidy-number',
  group: 'C',
  severity: 'warning',
  basis: 'inferred',
  editions: ['2014', '2019', '2021'],
  by: 'detected',
  cites: [],
  title: { zh: '数字写法不规范', en: 'A number that has to be cleaned' },
  why: {
    zh: '数字中间有空格、用全角或千分位、写成汉字，机器汇总时容易读错。',
    en: 'Spaces inside, full-width digits, separators or Chinese numerals are easily misread when figures are added up.',
  },
  detect(analysis) {
    return [...analysis.bound.cells.values()].flatMap((cell) => {
      // What conversion from PDF has spaced out is not the author's doing.
      if (cell.value === null || cell.row.table.shape !== 'grid') return [];
      const flaw = cell.flaws.find(
        (one) =>
          one === 'inner-space' ||
          one === 'full-width' ||
          one === 'thousands' ||
          one === 'chinese-numeral' ||
          one === 'sign-word',
      );
      if (!flaw || cell.note !== undefined) return [];
      return [
        {
          span: cell.span,
          data: { name: quoteCell(cell.spec), text: cell.text, value: cell.value },
          anchor: cell.spec.key,
        },
      ];
    });
  },
  message: ({ name, text, value }) => ({
    zh: `${name.zh}写作“${text}”，读作 ${formatNumber(value)}。请写成阿拉伯数字 ${formatNumber(value)}。`,
    en: `${name.en} is written “${text}” and read as ${formatNumber(value)}. Write ${formatNumber(value)}.`,
  }),
  fixes: (hit) => [
    {
      title: { zh: `写成 ${formatNumber(hit.data.value)}`, en: `Write ${formatNumber(hit.data.value)}` },
      safe: true,
      edits: [{ span: hit.span, newText: formatNumber(hit.data.value) }],
    },
  ],
});
