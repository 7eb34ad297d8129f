import { editionIds } from '../../catalogue/edition-sets.ts';
import type { Heading } from '../../source/types.ts';
import { defineRule, type Hit } from '../rule.ts';
import { isConverted } from './structure.ts';

interface Data {
  readonly text: string;
  readonly expected: number;
  readonly found: number;
}

const numerals = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

interface Numbered {
  readonly heading: Heading;
  readonly ordinal: number;
  /** Where the list begins: the end of its parent's heading. */
  readonly from: number;
}

/** Headings of one level under one parent, in order. */
function listsOf(headings: readonly Heading[]): Numbered[][] {
  const lists: Numbered[][] = [];
  const open: (Numbered[] | undefined)[] = [];
  let parentEnd = 0;
  for (const heading of headings) {
    const { numbering, level } = heading;
    if (!numbering || level > 2) continue;
    let list = open[level];
    // A list that begins anew says nothing of a gap.
    if (!list || (numbering.ordinal === 1 && list.length > 0)) {
      list = [];
      lists.push(list);
      open[level] = list;
    }
    list.push({ heading, ordinal: numbering.ordinal, from: level === 1 ? 0 : parentEnd });
    if (level === 1) {
      parentEnd = heading.span[1];
      open[2] = undefined;
    }
  }
  return lists;
}

/** The first number of a list that is missing or doubled. Another order is B04's affair. */
function faultOf(list: readonly Numbered[], text: string): Hit<Data>[] {
  const seen = new Set(list.map(({ ordinal }) => ordinal));
  let before = list[0]?.from ?? 0;
  let expected = 1;
  const met = new Set<number>();
  for (const { heading, ordinal } of list) {
    const doubled = met.has(ordinal);
    met.add(ordinal);
    const gap =
      !doubled &&
      ordinal > expected &&
      !seen.has(expected) &&
      !stands(expected, heading.level, text.slice(before, heading.span[0]));
    if (doubled || gap) {
      const place = heading.numbering?.span ?? heading.span;
      return [{ span: place, data: { text: heading.text.text, expected, found: ordinal }, anchor: heading.text.text }];
    }
    expected = Math.max(expected, ordinal + 1);
    before = heading.span[1];
  }
  return [];
}

/** Whether a number stands in the text, where it may begin in the middle of a paragraph. */
function stands(ordinal: number, level: number, text: string): boolean {
  const numeral = numerals[ordinal] ?? '';
  // 四、结转下年度 is a row of table three.
  return level === 1
    ? text.replace(/四、结转下/gu, '').includes(`${numeral}、`)
    : text.includes(`（${numeral}）`) || text.includes(`(${numeral})`);
}

export const B07 = defineRule<Data>({
  code: 'B07',
  slug: 'numbering',
  severity: 'warning',
  basis: 'structure',
  editions: editionIds,
  by: 'expected',
  cites: [],
  title: { zh: '标题序号不连续', en: 'Numbering of headings has a gap' },
  why: {
    zh: '序号跳号、重号或者不从一开始，多半是漏了一节或者复制后没有改。',
    en: 'A gap, a repetition or a wrong beginning usually means a lost section or a copy left unchanged.',
  },
  detect(analysis): readonly Hit<Data>[] {
    // Conversion loses headings, and takes rows of tables for headings.
    if (isConverted(analysis)) return [];
    return listsOf(analysis.bound.headings).flatMap((list) => faultOf(list, analysis.text));
  },
  message: ({ text, expected, found }) => ({
    zh: `“${text}”的序号是第 ${found}，按顺序应为第 ${expected}。请核对是否漏了一节，或者改正序号。`,
    en: `“${text}” has number ${found}, number ${expected} is next. Check whether a section is missing, or mend the numbering.`,
  }),
});
