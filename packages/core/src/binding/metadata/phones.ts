import type { Located, Span } from '../../span.ts';
import type { Squeezed } from './passages.ts';

const labelled =
  /(?:电话|联系方式|电话号码|传真)(?:[（(][^（()）]{1,8}[）)])?[:：为是]?((?:[（(]?0\d{2,3}[）)]?[-—－–―]{0,2})?\d[\d\-—－–]{3,12})/gu;
const bare = /(?<![\d.\-—/])(?:[（(]?0\d{2,3}[）)]?[-—－–―]{1,2}\d{7,8}|1[3-9]\d{9})(?!\d)/gu;
const extension = /(?:转|-|—|－|ext\.?)\d{1,5}$/iu;
const continued = /^[\d\-—－–]{1,12}(?!\d)/u;

/** More than any report has: the rest is not looked at. */
const most = 40;

/** Area code and 7 or 8 digits, a mobile number, a service number, or a local number of 7 or 8 digits. */
export function isPhone(text: string): boolean {
  const digits = text.replace(/[^\d]/gu, '');
  const plain = text.replace(extension, '').replace(/[^\d]/gu, '');
  return [digits, plain].some(
    (one) =>
      /^0(?:10|2\d)\d{8}$/u.test(one) ||
      /^0[3-9]\d{2}\d{7,8}$/u.test(one) ||
      /^(?:86)?1\d{10}$/u.test(one) ||
      /^[2-9]\d{6,7}$/u.test(one) ||
      /^[48]00\d{7}$/u.test(one) ||
      /^1\d{4}$/u.test(one) ||
      /^860?\d{9,11}$/u.test(one),
  );
}

/**
 * The number that was meant where the page ends a line in it or behind it: a PDF's lines may part a number, or put the
 * figures of the next line beside it. Undefined where neither makes a number.
 */
function meant(
  value: string,
  from: number,
  passage: Squeezed,
  next: () => Squeezed | undefined,
): Located<string> | undefined {
  const end = from + value.length;
  for (let cut = value.length - 1; cut >= 5; cut--) {
    const apart = passage.span(from + cut - 1, from + cut)[1] < passage.span(from + cut, from + cut + 1)[0];
    const head = value.slice(0, cut);
    if (apart && isPhone(head)) return { value: head, span: passage.span(from, from + cut) };
  }
  if (end !== passage.text.length) return undefined;
  const following = next();
  const rest = following && continued.exec(following.text)?.[0];
  // 2024年 begins a date.
  if (!following || !rest || /[年月]/u.test(following.text.charAt(rest.length))) return undefined;
  if (!isPhone(value + rest)) return undefined;
  const span: Span = [passage.span(from, end)[0], following.span(0, rest.length)[1]];
  return { value: value + rest, span };
}

function collect(
  passage: Squeezed,
  pattern: RegExp,
  group: number,
  next: () => Squeezed | undefined,
  into: Located<string>[],
): void {
  for (const match of passage.text.matchAll(pattern)) {
    if (into.length >= most) return;
    const value = match[group] ?? '';
    const from = match.index + match[0].lastIndexOf(value);
    const whole = isPhone(value) ? undefined : meant(value, from, passage, next);
    const found = whole ?? { value, span: passage.span(from, from + value.length) };
    if (!into.some((each) => each.span[0] < found.span[1] && found.span[0] < each.span[1])) into.push(found);
  }
}

/**
 * Reads telephone numbers: what stands behind 电话, and what looks like one.
 *
 * @param next the passage behind, in which a number may go on
 */
export function readPhones(passage: Squeezed, next: () => Squeezed | undefined, into: Located<string>[]): void {
  const { text } = passage;
  const named = /电话|联系方式/u.test(text);
  if (named && /\d[\d\-—－–]{3}/u.test(text)) collect(passage, labelled, 1, next, into);
  if (/\d{5}/u.test(text)) collect(passage, bare, 0, next, into);
}
