import type { Located } from '../../span.ts';
import { findDates, isoDate } from '../../text/dates.ts';
import type { Metadata } from '../types.ts';
import type { Field } from './fields.ts';
import { type Passage, squeeze } from './passages.ts';

type Role = Metadata['dates'][number]['role'];
type ReportDate = Metadata['dates'][number];

/** Labels of dates. 更新时间 and 采集时间 are the page's or a crawler's, not the report's. */
const roles = new Map<string, Role>([
  ['成文日期', 'written'],
  ['成文时间', 'written'],
  ['生成日期', 'written'],
  ['生成时间', 'written'],
  ['制发日期', 'written'],
  ['印发日期', 'written'],
  ['发布日期', 'published'],
  ['发布时间', 'published'],
  ['公开日期', 'published'],
  ['公开时间', 'published'],
  ['发文日期', 'published'],
  ['发文时间', 'published'],
  ['日期', 'published'],
  ['时间', 'published'],
  ['填报日期', 'filled'],
  ['填表日期', 'filled'],
  ['报出日期', 'filled'],
]);

function dateIn(value: Located<string>, role: Role): ReportDate | undefined {
  const date = findDates(value.value)[0];
  if (!date || date.state === 'damaged' || date.year === undefined) return undefined;
  const text = value.value.slice(date.from, date.to);
  // White space may have been taken out of the value: then the whole value is the place.
  const exact = value.span[1] - value.span[0] === value.value.length;
  const span = exact ? ([value.span[0] + date.from, value.span[0] + date.to] as const) : value.span;
  return { value: isoDate(date.year, date.month, date.day), span, role, text };
}

/** Dates that labels name. */
export function datesOfFields(fields: readonly Field[]): ReportDate[] {
  return fields.flatMap(({ label, value }) => {
    const role = roles.get(label);
    const date = role && dateIn(value, role);
    return date ? [date] : [];
  });
}

const onlyDate =
  /^[（(]?(?:(?:19|20)\d{2}(?:年\d{1,2}月\d{1,2}日|[-./]\d{1,2}[-./]\d{1,2})|二[〇○零0][一二三四五六七八九〇○零]{2}年[一二三四五六七八九十]{1,3}月[一二三四五六七八九十]{1,3}日)[）)]?$/u;

/**
 * The date under the text: a line that is nothing but a date, or ends in one behind the body's name, at the end; or in
 * brackets under the title.
 */
export function signature(
  passages: readonly Passage[],
  firstProse: number,
  lastHeading: number,
): ReportDate | undefined {
  const lines = passages.filter(({ kind, index }) => kind !== 'cell' && index > lastHeading);
  for (const passage of lines.slice(-8).reverse()) {
    const line = squeeze(passage.text);
    if (line.text.length > 40) continue;
    const tail = /(?:(?:19|20)\d{2}年\d{1,2}月\d{1,2}日|二[〇○零0].{2}年.{1,3}月.{1,3}日)$/u.exec(line.text);
    const own = onlyDate.test(line.text);
    const behindName =
      tail !== null && /(?:政府|局|委|厅|办|中心|处|镇|乡|街道|院|会|室|所)$/u.test(line.text.slice(0, tail.index));
    if (!own && !behindName) continue;
    return dateOf(line.text, line.span(0, line.text.length), 'signed');
  }
  const inPage = underName(passages);
  if (inPage) return inPage;
  for (const passage of passages.slice(0, Math.max(0, firstProse))) {
    const line = squeeze(passage.text);
    if (passage.kind !== 'cell' && /^[（(]/u.test(line.text) && onlyDate.test(line.text))
      return dateOf(line.text, line.span(0, line.text.length), 'signed');
  }
  return undefined;
}

const bodyEnd = /(?:政府|局|委|委员会|厅|办|中心|处|镇|乡|街道|院|会|室|所)$/u;

/** The body and, on the line below, the date: behind the last section, wherever the rest of a web page goes on. */
function underName(passages: readonly Passage[]): ReportDate | undefined {
  const last = passages.findLastIndex(({ kind, text }) => kind !== 'cell' && lastSection.test(text.text));
  if (last < 0) return undefined;
  let above = '';
  for (const passage of passages.slice(last + 1)) {
    if (passage.kind === 'cell' || passage.text.text.length > 60) {
      above = '';
      continue;
    }
    const line = squeeze(passage.text);
    if (onlyDate.test(line.text) && above.length <= 30 && bodyEnd.test(above))
      return dateOf(line.text, line.span(0, line.text.length), 'signed');
    above = line.text;
  }
  return undefined;
}

const lastSection = /^.{0,6}(?:其[他它]需要|需要)(?:报告|说明)的.{0,6}$/u;

const dateOf = (text: string, span: Located<string>['span'], role: Role): ReportDate | undefined =>
  dateIn({ value: text, span }, role);
