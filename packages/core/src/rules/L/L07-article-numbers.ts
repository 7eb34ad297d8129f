import { sixPartEditions } from '../../catalogue/edition-sets.ts';
import type { Bilingual } from '../../span.ts';
import { parseChineseNumeral } from '../../text/numerals.ts';
import { defineRule, type Hit } from '../rule.ts';
import { placeIn, sentencesWith } from '../sentences.ts';

interface Data {
  readonly fault: Bilingual;
}

const cited =
  /《(?:中华人民共和国)?政府信息公开条例》(?:[（(][^（()）]{0,24}[）)])?第([一二三四五六七八九十百\d]{1,5})条(?:第?[（(]?([一二三四五六七八九十]{1,3})[）)]?项)?/gu;
const short = /《条例》第([一二三四五六七八九十百\d]{1,5})条(?:第?[（(]?([一二三四五六七八九十]{1,3})[）)]?项)?/gu;
/** Most sentences that name the regulations cite no article. */
const anyArticle = /第[一二三四五六七八九十百\d]{1,5}条/u;
const last = 56;
/** Items of article 20. */
const items = 15;
/** Articles that speak of the yearly report. */
const ofReport = [4, 49, 50];

const numberOf = (text: string): number | undefined => (/^\d+$/u.test(text) ? Number(text) : parseChineseNumeral(text));

function faultOf(article: number, item: number | undefined, isBasis: boolean): Bilingual | undefined {
  if (article > last) {
    return {
      zh: `条例共${last}条，没有第${article}条`,
      en: `the regulations have ${last} articles, none numbered ${article}`,
    };
  }
  if (article === 20 && item !== undefined && item > items) {
    return { zh: `第二十条共${items}项，没有第${item}项`, en: `article 20 has ${items} items, none numbered ${item}` };
  }
  if (isBasis && !ofReport.includes(article)) {
    return {
      zh: `第${article}条不是年度报告的依据，年报的公布和内容分别见第四十九条、第五十条`,
      en: `article ${article} is not about the yearly report; its publication and contents are in articles 49 and 50`,
    };
  }
  return undefined;
}

export const L07 = defineRule<Data>({
  code: 'L07',
  slug: 'article-numbers',
  severity: 'warning',
  basis: 'official',
  editions: sixPartEditions,
  by: 'expected',
  cites: ['条例#20', '条例#49', '条例#50', '条例#56'],
  title: { zh: '引用的条款不存在或者不对应', en: 'An article that does not exist or does not fit' },
  why: {
    zh: '条例（2019年修订）共五十六条，第二十条共十五项；年度报告见第四十九条、第五十条。',
    en: 'The regulations of 2019 have 56 articles, and article 20 has 15 items; the yearly report is in articles 49 and 50.',
  },
  detect(analysis) {
    const hits: Hit<Data>[] = [];
    // “《条例》” means these regulations only where the report says so, or cites no others.
    const shortName =
      analysis.mentions('以下简称《条例》') ||
      analysis.mentions('以下简称“《条例》”') ||
      analysis.mentions('以下简称条例');
    for (const sentence of sentencesWith(analysis, ['政府信息公开条例》', ...(shortName ? ['《条例》第'] : [])])) {
      if (!anyArticle.test(sentence.text)) continue;
      const basis =
        /^[^。]{0,12}(?:根据|依据|按照|依照)[^。]{0,200}(?:编制|制作|公布|发布|撰写|形成)[^。]{0,24}(?:年度报告|年报)/u.test(
          sentence.text,
        );
      for (const match of [...sentence.text.matchAll(cited), ...(shortName ? sentence.text.matchAll(short) : [])]) {
        const article = numberOf(match[1] ?? '');
        if (article === undefined) continue;
        // Articles 31 and 32 as the basis belong to the old regulations: L02.
        const isBasis =
          basis &&
          !/^(?:[、和及]|以及)第/u.test(
            sentence.text.slice(match.index + match[0].length, match.index + match[0].length + 3),
          ) &&
          article !== 31 &&
          article !== 32;
        const fault = faultOf(
          article,
          match[2] === undefined ? undefined : numberOf(match[2]),
          isBasis && /492/u.test(sentence.text) === false,
        );
        if (fault)
          hits.push({
            span: placeIn(sentence, match.index, match.index + match[0].length),
            data: { fault },
            anchor: match[0],
          });
      }
    }
    return hits;
  },
  message: ({ fault }) => ({
    zh: `引用的条款有误：${fault.zh}。请核对条文。`,
    en: `A wrong article: ${fault.en}. Check the citation.`,
  }),
});
