import { editionIds } from '../../catalogue/edition-sets.ts';
import { defineRule } from '../rule.ts';

interface Data {
  readonly count: number;
}

/** Characters that these reports are full of, and that look different in the two scripts; pairs in the same order. */
const traditional = '開關數報務應總處結續訴訟復辦條機轉無業門與區縣後廣體個電網請對門實現為進問題';
const simplified = '开关数报务应总处结续诉讼复办条机转无业门与区县后广体个电网请对门实现为进问题';

/** Rules that look for the form's own words, or miss them. */
const explains =
  'A01 A14 A18 B01 B02 B03 B04 B05 B06 B07 B08 B09 B10 B12 B13 B14 B15 B16 B17 B18 B19 B21 B22 L04 L05 L16'.split(' ');

/** Fewer stand in the menu of a page that offers both scripts. */
const least = 20;

function countOf(text: string, characters: string): number {
  let count = 0;
  for (const character of text) if (characters.includes(character)) count++;
  return count;
}

export const S07 = defineRule<Data>({
  code: 'S07',
  slug: 'traditional-characters',
  severity: 'warning',
  basis: 'structure',
  editions: editionIds,
  by: 'expected',
  cites: [],
  title: { zh: '正文是繁体字', en: 'The text is in traditional characters' },
  why: {
    zh: '标题、行名和正文的数字按格式的规范字识别；繁体字的内容读不全，缺什么、少什么无从判断。',
    en: 'Headings, rows and figures in the prose are known by the characters of the form; in traditional ones they are not read whole, and what is missing cannot be told.',
  },
  detect(analysis) {
    if (!analysis.mentions('公開')) return [];
    const count = countOf(analysis.text, traditional);
    if (count < least || count <= countOf(analysis.text, simplified)) return [];
    const at = analysis.text.indexOf('公開');
    return [
      {
        span: analysis.bound.metadata.title?.span ?? [at, at + 2],
        data: { count },
        anchor: 'text',
        explains,
        everywhere: true,
      },
    ];
  },
  message: ({ count }) => ({
    zh: `正文使用繁体字（${count} 处），标题、行名和数字识别不全，有关缺项的问题没有列出。请转为规范汉字后再检查。`,
    en: `The text is in traditional characters (${count} of them): headings, rows and figures are not read whole, and nothing is said of what seems to be missing. Convert it to simplified characters and check again.`,
  }),
});
