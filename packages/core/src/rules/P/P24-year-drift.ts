import type { Analysis } from '../../analyse.ts';
import { editionIds } from '../../catalogue/edition-sets.ts';
import { defineRule, type Hit } from '../rule.ts';
import { placeIn, type Sentence, sentencesWith } from '../sentences.ts';

interface Data {
  readonly words: string;
  readonly year: number;
  /** The year it says; undefined for 今年. */
  readonly said: number | undefined;
}

/** A statement of what happened: something received, disclosed, handled, or nothing of it. */
const happened =
  /(?:未|没有)(?:收到|接到|受理|发生|产生|收取)|(?:新增|新收|收到|受理|主动公开|公开|发布|办结|答复|制发|收取)[^。；，]{0,20}\d+\s?(?:余|多)?(?:条|件|份|篇|次|期|个|元|万)/u;
const future = /将|计划(?:在|于|到|用)|拟|下一步|力争|争取|打算|今后|着力|继续/u;
const compared =
  /同比|环比|上年|去年|往年|历年|相比|较|比|以来|累计|截至|结转|此前|自(?:19|20)|至(?:19|20)|印发|《|〔|年报|第\d/u;
/** A sentence about another year begins with it, and says of it what only the report year should be said of. */
const otherYear =
  /^[\s　]*(?:[（(]?[一二三四五六七八九十\d]{1,2}[）)、.])?((?:19|20)\d{2})年(?:度|全年)?[，,]?(?:全年)?(?:我|本|全|共|新|收到|受理|主动公开|公开|办理|未收到|没有)/u;

const deeds = ['收到', '接到', '受理', '公开', '发布', '办结', '答复', '制发', '收取'];

/** 2022年收到58件。2023年收到71件。: the sentence behind is of the report year, and this one stands there to compare. */
const goesOnTo = ({ paragraph, from, text }: Sentence, year: number): boolean =>
  paragraph.text.text
    .slice(from + text.length + 1)
    .trimStart()
    .startsWith(`${year}年`);

/** What the prose says was done in the report year, with numbers that the tables bear out. */
function deedsOf({ claims, text }: Analysis): ReadonlySet<string> {
  const done = new Set<string>();
  for (const { verdict, inWords, clause } of claims) {
    if (verdict !== 'agrees' || inWords) continue;
    const words = text.slice(clause[0], Math.min(clause[1], clause[0] + 200)).replaceAll('信息公开', '');
    for (const deed of deeds) if (words.includes(deed)) done.add(deed);
  }
  return done;
}

export const P24 = defineRule<Data>({
  code: 'P24',
  slug: 'year-drift',
  severity: 'warning',
  basis: 'inferred',
  editions: editionIds,
  by: 'expected',
  cites: ['条例#6'],
  title: { zh: '数据句里的年份不是报告年度', en: 'A year other than the report’s beside a figure' },
  why: {
    zh: '报告在次年公布，“今年”就成了公布的那一年；写着别的年份的数据句，多半沿用了往年的文本。',
    en: 'The report comes out in the next year, where “this year” is the wrong one; a figure with another year is usually left over from an earlier report.',
  },
  detect(analysis) {
    const { year } = analysis;
    if (year === undefined) return [];
    // The period is of another year: which year the report is of, A10 asks.
    const { period } = analysis.bound.metadata;
    if (period?.end && period.start?.year === period.end.year && period.end.year !== year) return [];
    const later = analysis.bound.metadata.dates.some(({ value }) => Number(value.slice(0, 4)) > year);
    const hits: Hit<Data>[] = [];
    const add = (sentence: Sentence, at: number, words: string, said: number | undefined): void => {
      hits.push({ span: placeIn(sentence, at, at + words.length), data: { words, year, said }, anchor: words });
    };
    const looksAhead = (sentence: Sentence): boolean =>
      analysis.sectionAt(sentence.paragraph.span[0])?.id === 'problems' || future.test(sentence.text);
    if (later) {
      for (const sentence of sentencesWith(analysis, ['今年'])) {
        const at = sentence.text.indexOf('今年');
        if (/今年(?:来|以来|初|起|第)/u.test(sentence.text) || looksAhead(sentence) || !happened.test(sentence.text))
          continue;
        add(sentence, at, '今年', undefined);
      }
    }
    let ofTheYear: ReadonlySet<string> | undefined;
    for (const other of [year - 2, year - 1, year + 1]) {
      for (const sentence of sentencesWith(analysis, [`${other}年`])) {
        const match = otherYear.exec(sentence.text);
        if (!match || Number(match[1]) !== other || compared.test(sentence.text) || looksAhead(sentence)) continue;
        const done = happened.exec(sentence.text);
        if (!done || sentence.text.includes(`${year}年`) || goesOnTo(sentence, year)) continue;
        // The same is said of the report year elsewhere: the other year stands there to compare.
        ofTheYear ??= deedsOf(analysis);
        if ([...ofTheYear].some((deed) => done[0].includes(deed))) continue;
        add(sentence, match[0].indexOf(String(other)), `${other}年`, other);
      }
    }
    return hits;
  },
  message: ({ words, year, said }) => ({
    zh:
      said === undefined
        ? `“今年”在次年公布的报告里会读成公布的那一年。请写明“${year}年”（这是推断，不是规定）。`
        : `这句数据写的是${words}，报告年度是 ${year} 年。请核对是否沿用了别的年度的文本（这是推断，不是规定）。`,
    en:
      said === undefined
        ? `“今年” (this year) reads as the year of publication. Write ${year}年 (our inference, not a rule of law).`
        : `This figure is said of ${said}, the report is for ${year}. Check whether the sentence is another year’s (our inference, not a rule of law).`,
  }),
  fixes: ({ span, data }) =>
    data.said === undefined
      ? [
          {
            title: { zh: `改为“${data.year}年”`, en: `Change to ${data.year}年` },
            safe: false,
            edits: [{ span, newText: `${data.year}年` }],
          },
        ]
      : [],
});
