import { editionIds } from '../../catalogue/edition-sets.ts';
import { matchProse } from '../prose-rule.ts';
import { defineRule } from '../rule.ts';

interface Data {
  readonly words: string;
  readonly right: string;
}

/** 某某发(2020)5号, …[2020]5号, …【2020】5号; and with a bracket lost: 函〔201960号. */
const wrong =
  /([\u4e00-\u9fff]{1,12}[发函字规通电议办综审复文])(?:[（([【［]\s?((?:19|20)\d\d)\s?[）)\]】］]\s?(\d{1,4})\s?号|〔((?:19|20)\d\d)(\d{1,3})\s?号|((?:19|20)\d\d)〕\s?(\d{1,4})\s?号)/gu;

/** A year that does not stand in 〔〕: what few reports have, looked for once in the whole prose. */
const suspicious = /[（([【［]\s?(?:19|20)\d\d\s?[）)\]】］]|〔(?:19|20)\d{3}|[^〔\d](?:19|20)\d\d〕/u;

export const L06 = defineRule<Data>({
  code: 'L06',
  slug: 'document-number',
  severity: 'warning',
  basis: 'inferred',
  editions: editionIds,
  by: 'expected',
  cites: [],
  title: { zh: '文号的括号不规范', en: 'Wrong brackets in a document number' },
  why: {
    zh: '发文字号的年份用六角括号“〔〕”，不用圆括号、方括号；括号缺了，年份和序号就连在一起。',
    en: 'The year of a document number stands in 〔〕, not in ( ) or [ ]; where one is lost, year and number run together.',
  },
  detect: (analysis) => {
    if (!suspicious.test(analysis.proseText)) return [];
    return matchProse(analysis, ['号'], wrong, (match, block) => {
      const prefix = match[1] ?? '';
      const year = match[2] ?? match[4] ?? match[6] ?? '';
      const number = match[3] ?? match[5] ?? match[7] ?? '';
      const from = match.index + prefix.length;
      return {
        data: { words: match[0].slice(prefix.length), right: `〔${year}〕${number}号` },
        anchor: `${year}-${number}`,
        // A bracket that is not there at all was most likely lost in conversion.
        ...(match[2] === undefined ? { severity: 'info' as const } : {}),
        span: block.text.span(from, match.index + match[0].length),
      };
    });
  },
  message: ({ words, right }) => ({
    zh: `文号“${words}”的年份应当用六角括号：“${right}”。`,
    en: `The year in “${words}” belongs into 〔〕: “${right}”.`,
  }),
  fixes: ({ span, data }) => [
    {
      title: { zh: `改为${data.right}`, en: `Change to ${data.right}` },
      safe: true,
      edits: [{ span, newText: data.right }],
    },
  ],
});
