import { type FoundDate, findDates } from '../../text/dates.ts';
import type { Period } from '../types.ts';
import type { Squeezed } from './passages.ts';

/** Words that announce the period of the numbers: 统计期限, 数据的统计时限, 统计数据的时间 … */
const announced =
  /统计(?:的)?(?:期限|时限|周期|时段|时间|区间|范围|期间|口径|数据)|(?:数据|指标)(?:的)?(?:期限|时限|周期|时段|时间|区间|期间)/u;
const until = /(?:截至|截止|截止到|截止至|止于)(?:到|至|于|日期为)?$/u;
const months = /((?:19|20)\d{2})年(\d{1,2})月(?:份)?[—－\-–~～至到]+(?:(?:19|20)\d{2}年)?(\d{1,2})月/u;
const between = /^(?:起|开始)?[，,]?(?:至|到|—|-|－|–|~|～|―)+(?:于)?$/u;

type Day = NonNullable<Period['start']>;

const dayOf = ({ year, month, day }: FoundDate): Day => (year === undefined ? { month, day } : { year, month, day });

/** How far behind the announcing words the dates may stand. */
const reach = 80;

/** Each of the announcing words begins with one of these. */
const announcing = ['统计', '数据', '指标'];

/** Reads the period that a passage states, if it states one. */
export function findPeriod(passage: Squeezed): Period | undefined {
  if (!announcing.some((word) => passage.text.includes(word))) return undefined;
  const at = passage.text.search(announced);
  if (at < 0) return undefined;
  const stop = passage.text.indexOf('。', at);
  const to = Math.min(stop < 0 ? passage.text.length : stop, at + reach);
  // The dates may also stand before: 2020年1月1日至12月31日的统计数据.
  return within(passage, at, to) ?? within(passage, Math.max(0, passage.text.lastIndexOf('。', at) + 1), to);
}

/** A pair of days joined by 至, wherever it stands: a statement of the period without its usual words. */
export function findBarePeriod(passage: Squeezed): Period | undefined {
  const dates = findDates(passage.text);
  for (const [i, date] of dates.entries()) {
    const next = dates[i + 1];
    if (!next || date.month !== 1 || date.day !== 1 || next.month !== 12 || next.day !== 31) continue;
    if (between.test(passage.text.slice(date.to, next.from))) return pair(passage, date, next);
  }
  return undefined;
}

function pair(passage: Squeezed, start: FoundDate, end: FoundDate): Period {
  return {
    start: dayOf(start),
    end: dayOf(end),
    span: passage.span(start.from, end.to),
    text: passage.text.slice(start.from, end.to),
  };
}

function within(passage: Squeezed, from: number, to: number): Period | undefined {
  const text = passage.text.slice(from, to);
  const dates = findDates(text).filter((date) => date.state !== 'damaged');
  const shifted = dates.map((date) => ({ ...date, from: date.from + from, to: date.to + from }));
  const [first, second] = shifted;
  if (!first) {
    const match = months.exec(text);
    if (!match) return undefined;
    const start = from + match.index;
    const end = start + match[0].length;
    return { span: passage.span(start, end), text: match[0] };
  }
  if (second && between.test(passage.text.slice(first.to, second.from))) return pair(passage, first, second);
  const span = passage.span(first.from, first.to);
  const words = passage.text.slice(first.from, first.to);
  const before = passage.text.slice(Math.max(0, first.from - 8), first.from);
  const isEnd = until.test(before) || (first.month === 12 && first.day >= 30);
  return { ...(isEnd ? { end: dayOf(first) } : { start: dayOf(first) }), span, text: words };
}
