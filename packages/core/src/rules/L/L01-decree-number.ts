import { editionIds } from '../../catalogue/edition-sets.ts';
import { matchProse } from '../prose-rule.ts';
import { defineRule } from '../rule.ts';

interface Data {
  readonly number: string;
  readonly right: string;
}

/** The decree's number behind the title in brackets, or before it. */
const cited =
  /《(?:中华人民共和国)?政府信息公开条例》[（(][^（()）]{0,20}?令[^（()）\d]{0,8}(\d{2,4})\s?号|令第?\s?(\d{2,4})\s?号[）)]?[^。，；《]{0,6}《(?:中华人民共和国)?政府信息公开条例》/gu;

export const L01 = defineRule<Data>({
  code: 'L01',
  slug: 'decree-number',
  severity: 'error',
  basis: 'official',
  editions: editionIds,
  by: 'expected',
  cites: ['条例', '条例2007'],
  title: { zh: '条例的国务院令号写错', en: 'Wrong decree number of the regulations' },
  why: {
    zh: '《政府信息公开条例》2007年以国务院令第492号公布，2019年以第711号修订，没有别的令号。',
    en: 'The regulations were issued as State Council decree 492 in 2007 and revised as decree 711 in 2019; no other number is right.',
  },
  detect: (analysis) =>
    matchProse(analysis, ['令'], cited, (match, block) => {
      const number = match[1] ?? match[2] ?? '';
      if (number === '492' || number === '711') return undefined;
      const at = match.index + match[0].indexOf(number);
      return {
        data: { number, right: (analysis.year ?? 2019) >= 2019 ? '711' : '492' },
        anchor: number,
        span: block.text.span(at, at + number.length),
      };
    }),
  message: ({ number, right }) => ({
    zh: `条例的令号写成了第${number}号。2007年公布时是第492号，2019年修订是第711号；这里应为第${right}号。`,
    en: `The regulations are cited as decree ${number}. They are decree 492 of 2007, revised by decree 711 in 2019; here it should be ${right}.`,
  }),
  fixes: ({ span, data }) => [
    {
      title: { zh: `改为第${data.right}号`, en: `Change to ${data.right}` },
      safe: false,
      edits: [{ span, newText: data.right }],
    },
  ],
});
