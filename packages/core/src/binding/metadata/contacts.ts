import type { Located } from '../../span.ts';
import type { Squeezed } from './passages.ts';
import { readPhones } from './phones.ts';

export interface Contacts {
  readonly phones: Located<string>[];
  readonly emails: Located<string>[];
  readonly addresses: Located<string>[];
  readonly urls: Located<string>[];
}

const email = /[A-Za-z0-9][\w.+-]{0,40}@[A-Za-z0-9-]{1,40}(?:\.[A-Za-z0-9-]{1,20}){1,4}/gu;
/** An address ends at a mark, or where the next field of the line begins. */
const address =
  /(?:地址|住所|办公地点)[:：]((?:(?!填报|填表|联系|电话|传真|邮编|邮政编码|电子邮|邮箱|网址|审核|单位负责)[^，。；,;）)]){2,50})/gu;
/** A street and a number beside a telephone are an address, whatever stands before them. */
const street = /[\u4e00-\u9fff]{2,24}(?:路|街|大道|巷|弄)[\u4e00-\u9fff]{0,6}\d{1,5}号/gu;
const url = /(?:https?:\/\/|(?<![@\w./])www\.)[\w\-./?%&=#~:]{3,200}/gu;

/** More of a kind than any report has: the rest is not looked at. */
const most = 40;

function collect(passage: Squeezed, pattern: RegExp, group: number, into: Located<string>[]): void {
  for (const match of passage.text.matchAll(pattern)) {
    if (into.length >= most) return;
    const value = match[group] ?? '';
    const from = match.index + match[0].lastIndexOf(value);
    const span = passage.span(from, from + value.length);
    if (!into.some((each) => each.span[0] < span[1] && span[0] < each.span[1])) into.push({ value, span });
  }
}

/**
 * Reads telephone numbers, mail and street addresses and web addresses.
 *
 * @param next the passage behind, in which a telephone number may go on
 */
export function readContacts(passage: Squeezed, next: () => Squeezed | undefined, into: Contacts): void {
  const { text } = passage;
  readPhones(passage, next, into.phones);
  if (text.includes('@')) collect(passage, email, 0, into.emails);
  if (/地址|住所|办公地点/u.test(text)) collect(passage, address, 1, into.addresses);
  if (/电话|联系方式/u.test(text) && /\d号/u.test(text)) collect(passage, street, 0, into.addresses);
  if (text.includes('www.') || text.includes('http')) collect(passage, url, 0, into.urls);
}
