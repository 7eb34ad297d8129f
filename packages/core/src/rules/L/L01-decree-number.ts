import { defineRule } from '../rule.ts';
import { matchProse } from '../prose-rule.ts';

interface Data {
  readonly words: string;
}

export const L01 = defineRule<Data>({
  code: 'L01',
  slug: 'decree-number',
  group: 'L',
  severity: 'error',
  basis: 'official',
  editions: ['2008', '2014', '2019', '2021'],
  by: 'expected',
  cites: ['条例', '条例2007'],
  title: { zh: '条例的文号写错', en: 'A wrong decree number' },
  why: {
    zh: '《政府信息公开条例》2007年以国务院令第492号公布，2019年以第711号修订，没有别的文号。',
    en: 'The regulations are decree 492 of 2007, revised by decree 711 of 2019.',
  },
  detect(analysis) {
    return matchProse(analysis, ['信息公开条例'], /政府信息公开条例》?[^。；《]{0,12}?(?:国务院令|国令|令)第?[ ]?(\d{3})[ ]?号/gu, (match) => {
      const number = match[1] ?? '';
      return number === '492' || number === '711' ? undefined : { data: { words: number }, anchor: number };
    });
  },
  message: ({ words }) => ({
    zh: `《政府信息公开条例》没有“第${words}号令”：2007年是国务院令第492号，2019年修订是第711号。请更正。`,
    en: `There is no decree ${words} of these regulations: 492 in 2007, 711 for the revision of 2019.`,
  }),
});
