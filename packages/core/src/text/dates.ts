import { parseChineseNumeral } from './numerals.ts';

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

const separated = /(\d{4})\s?([-./．／])\s?(\d{1,2})\s?[-./．／]\s?(\d{1,2})(?!\d)/gu;
const chinese = /(?:(\d{4}) ?年度? ?)?(\d{1,2}) ?月(?:份)? ?(\d{1,2}) ?日/gu;
const numerals = /([〇零○一二三四五六七八九]{4})年([一二三四五六七八九十]{1,3})月([一二三四五六七八九十]{1,3})日/gu;
const damaged = /(\d{4,5})年?(\d{1,4})(?:月(\d{0,2}))?日/gu;

const daysIn = (year: number | undefined, month: number): number =>
  month === 2 ? (year === undefined || (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;

const stateOf = (year: number | undefined, month: number, day: number): FoundDate['state'] =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month) ? 'valid' : 'impossible';

/** ISO form of a date with a year. */
export const isoDate = (year: number, month: number, day: number): string =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

/** Finds dates in the styles of official papers, left to right. Linear in the text. */
export function findDates(text: string): FoundDate[] {
  if (!/[\d日]/u.test(text)) return [];
  const found: FoundDate[] = [];
  const free = (from: number, to: number): boolean => found.every((date) => to <= date.from || from >= date.to);
  for (const match of text.matchAll(separated)) {
    const [all, year, mark, month, day] = match;
    const style = mark === '-' ? 'iso' : mark === '.' || mark === '．' ? 'dotted' : 'slashed';
    push(match.index, all.length, Number(year), Number(month), Number(day), style);
  }
  for (const match of text.matchAll(chinese)) {
    const [all, year, month, day] = match;
    push(match.index, all.length, year === undefined ? undefined : Number(year), Number(month), Number(day), 'chinese');
  }
  for (const match of text.matchAll(numerals)) {
    const [all, year = '', month = '', day = ''] = match;
    push(match.index, all.length, parseChineseNumeral(year), parseChineseNumeral(month) ?? 0, parseChineseNumeral(day) ?? 0, 'chinese-numerals');
  }
  for (const match of text.matchAll(damaged)) {
    const to = match.index + match[0].length;
    if (!free(match.index, to)) continue;
    found.push({ from: match.index, to, month: 0, day: 0, state: 'damaged', style: 'chinese' });
  }
  return found.sort((a, b) => a.from - b.from);

  function push(from: number, length: number, year: number | undefined, month: number, day: number, style: FoundDate['style']): void {
    if (!free(from, from + length)) return;
    found.push({ from, to: from + length, ...(year === undefined ? {} : { year }), month, day, state: stateOf(year, month, day), style });
  }
}
