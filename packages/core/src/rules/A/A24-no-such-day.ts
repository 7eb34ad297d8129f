import { editionIds } from '../../catalogue/edition-sets.ts';
import { findDates } from '../../text/dates.ts';
import { defineRule } from '../rule.ts';

interface Data {
  readonly text: string;
  readonly damaged: boolean;
}

/** Days that their month may not have, months past the twelfth, digits that ran together: all else is a day that exists. */
const suspicious =
  /(?<!1)2月\s?(?:29|3\d)|(?:[469]|11)月\s?31|月\s?(?:3[2-9]|[4-9]\d|00?日)|(?:0|1[3-9]|[2-9]\d)\s?月|年\s?\d{1,4}\s?日|\d{5,6}月|\d{8}日|[〇零一二三四五六七八九十]月[一二三四五六七八九十]/u;

/** Whether a date may be wrong: only what stands around 月 and 日 is looked at. */
function isSuspicious(text: string): boolean {
  for (let at = text.indexOf('日'); at >= 0; at = text.indexOf('日', at + 1)) {
    if (suspicious.test(text.slice(Math.max(0, at - 24), at + 1))) return true;
  }
  return false;
}

export const A24 = defineRule<Data>({
  code: 'A24',
  slug: 'no-such-day',
  severity: 'error',
  basis: 'structure',
  editions: editionIds,
  by: 'expected',
  cites: [],
  title: { zh: '不存在的日期', en: 'A date that does not exist' },
  why: {
    zh: '2月30日、11月31日不存在；数字粘连的日期多半是转换时丢了字，只作提示。',
    en: 'There is no 30 February; dates whose digits run together usually lost characters in conversion: only a note.',
  },
  detect: (analysis) =>
    analysis.bound.paragraphs.flatMap((paragraph) => {
      const { text } = paragraph.text;
      if (!isSuspicious(text)) return [];
      return findDates(text).flatMap((date) => {
        // Three dotted numbers may be a version or a list number: only dates written with 月 and 日 are certain.
        if (
          date.state === 'valid' ||
          (date.state === 'impossible' && date.style !== 'chinese' && date.style !== 'chinese-numerals')
        )
          return [];
        const damaged = date.state === 'damaged';
        if (!damaged && (date.month < 1 || date.month > 12) && date.year === undefined) return [];
        const words = text.slice(date.from, date.to);
        return [
          {
            span: paragraph.text.span(date.from, date.to),
            data: { text: words, damaged },
            anchor: 'date',
            ...(damaged ? { severity: 'info' as const } : {}),
          },
        ];
      });
    }),
  message: ({ text, damaged }) => ({
    zh: damaged ? `“${text}”不像完整的日期，可能是转换时丢了字。请核对。` : `“${text}”这一天不存在。请更正。`,
    en: damaged
      ? `“${text}” is no complete date; characters may have been lost in conversion. Check.`
      : `There is no such day as “${text}”. Correct it.`,
  }),
});
