import { parseChineseNumeral } from './numerals.ts';
import { halfWidth } from './widths.ts';

/** A date found in text. */
export interface FoundDate {
  readonly from: number;
  readonly to: number;
  /** Undefined where the year is left out (the second half of a period). */
  readonly year?: number;
  readonly month: number;
  readonly day: number;
  /** `damaged`: digits were lost in conversion (2018年1231日); `impossible`: no such day (2月30日). */
  readonly state: 'valid' | 'damaged' | 'impossible';
  readonly style: 'iso' | 'dotted' | 'slashed' | 'chinese' | 'chinese-numerals';
}

// No digit or stroke at either end: part of an address of a page or of a longer number is no date.
const separated = /(?<![\d/])((?:19|20)\d{2})\s?([-./])\s?(\d{1,2})\s?[-./]\s?(\d{1,2})(?![\d/])/gu;
const chinese =
  /(?<!\d)(?:(\d{4})[ \u00a0]{0,2}年度?[ \u00a0]{0,2})?(\d{1,2})[ \u00a0]{0,2}月(?:份)?[ \u00a0]{0,2}(\d{1,2})[ \u00a0]{0,2}日/gu;
const numerals = /([〇零○一二三四五六七八九]{4})年([一二三四五六七八九十]{1,3})月([一二三四五六七八九十]{1,3})日/gu;
// Digits ran together, or lost 年 or 月 between them; with neither, only what can be nothing but a date.
const damaged = /(?<!\d)(?:(?:19|20)\d{2}年\d{1,4}日|(?:19|20)\d{2,4}月\d{1,2}日|(?:19|20)\d{2}[01]\d[0-3]\d日)/gu;

const daysIn = (year: number | undefined, month: number): number =>
  month === 2
    ? year === undefined || (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0))
      ? 29
      : 28
    : [4, 6, 9, 11].includes(month)
      ? 30
      : 31;

const stateOf = (year: number | undefined, month: number, day: number): FoundDate['state'] =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month) ? 'valid' : 'impossible';

/** ISO form of a date with a year. */
export const isoDate = (year: number, month: number, day: number): string =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

/** Finds dates in the styles of official papers, left to right. Linear in the text. */
export function findDates(text: string): FoundDate[] {
  if (!/[\d日０-９]/u.test(text)) return [];
  const half = /[０-９．／－\u3000]/u.test(text) ? halfWidth(text) : text;
  const found: FoundDate[] = [];
  for (const match of half.matchAll(separated)) {
    const [all, year, mark, month, day] = match;
    const style = mark === '-' ? 'iso' : mark === '.' ? 'dotted' : 'slashed';
    found.push(dateAt(match.index, all.length, Number(year), Number(month), Number(day), style));
  }
  if (!half.includes('日')) return found;
  for (const match of half.matchAll(chinese)) {
    const [all, year, month, day] = match;
    found.push(
      dateAt(
        match.index,
        all.length,
        year === undefined ? undefined : Number(year),
        Number(month),
        Number(day),
        'chinese',
      ),
    );
  }
  for (const match of half.matchAll(numerals)) {
    const [all, year = '', month = '', day = ''] = match;
    const value = (words: string): number => parseChineseNumeral(words) ?? 0;
    found.push(dateAt(match.index, all.length, value(year), value(month), value(day), 'chinese-numerals'));
  }
  for (const match of half.matchAll(damaged)) {
    found.push({
      from: match.index,
      to: match.index + match[0].length,
      month: 0,
      day: 0,
      state: 'damaged',
      style: 'chinese',
    });
  }
  // Of two that share characters the first stands: what is whole was found before what is damaged.
  found.sort((a, b) => a.from - b.from || b.to - a.to);
  let end = 0;
  return found.filter(({ from, to }) => {
    if (from < end) return false;
    end = to;
    return true;
  });
}

function dateAt(
  from: number,
  length: number,
  year: number | undefined,
  month: number,
  day: number,
  style: FoundDate['style'],
): FoundDate {
  const to = from + length;
  const state = stateOf(year, month, day);
  return year === undefined ? { from, to, month, day, state, style } : { from, to, year, month, day, state, style };
}
