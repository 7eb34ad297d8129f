import type { Heading } from '../../source/types.ts';
import { defineRule, type Hit } from '../rule.ts';
import { isConverted } from './structure.ts';

interface Data {
  readonly text: string;
  readonly expected: number;
  readonly found: number;
  readonly level: number;
}

const numerals = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

export const B07 = defineRule<Data>({
  code: 'B07',
  slug: 'numbering',
  group: 'B',
  severity: 'warning',
  basis: 'structure',
  editions: ['2008', '2014', '2019', '2021'],
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
    const hits: Hit<Data>[] = [];
    const last: (Heading | undefined)[] = [];
    for (const heading of analysis.bound.headings) {
      const { numbering, level } = heading;
      if (!numbering || level > 2) continue;
      const before = last[level];
      const expected = (before?.numbering?.ordinal ?? 0) + 1;
      last[level] = heading;
      last.length = level + 1;
      if (numbering.ordinal === expected) continue;
      // A list that was begun anew says nothing of a gap.
      if (before && numbering.ordinal === 1) continue;
      // What is numbered in between may stand in the middle of a paragraph.
      const between = analysis.text.slice(
        before?.span[1] ?? analysis.sectionAt(heading.span[0])?.span[0] ?? 0,
        heading.span[0],
      );
      if (
        numbering.ordinal > expected &&
        between.includes(level === 1 ? `${numerals[expected]}、` : (numerals[expected] ?? '')) &&
        (level === 1 || between.search(new RegExp(`[（(]${numerals[expected]}[）)]`, 'u')) >= 0)
      )
        continue;
      hits.push({
        span: numbering.span,
        data: { text: heading.text.text, expected, found: numbering.ordinal, level },
        anchor: heading.text.text,
      });
      if (hits.length >= 3) break;
    }
    return hits;
  },
  message: ({ text, expected, found }) => ({
    zh: `“${text}”的序号是第 ${found}，按顺序应为第 ${expected}。请核对是否漏了一节，或者改正序号。`,
    en: `“${text}” has number ${found}, number ${expected} is next. Check whether a section is missing, or mend the numbering.`,
  }),
});
