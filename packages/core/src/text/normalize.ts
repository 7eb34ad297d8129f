/** One character of a label in normal form; '' for those that carry nothing. */
function normalCharacter(code: number, character: string): string {
  if (code <= 32 || code === 0xa0 || code === 0x3000 || code === 0x200b || code === 0xfeff || code === 0xad) return '';
  if (code >= 0xff01 && code <= 0xff5e) return normalCharacter(code - 0xfee0, String.fromCharCode(code - 0xfee0));
  switch (character) {
    case '“':
    case '”':
    case '"':
    case '‘':
    case '’':
    case "'":
    case '＂':
    case '「':
    case '」':
    case '*':
    case '_':
      return '';
    case '。':
    case '、':
    case '；':
    case ';':
    case '，':
      return character === '。' ? '.' : ',';
    case '﹑':
      return ',';
    case '〈':
      return '《';
    case '〉':
      return '》';
    case '〔':
    case '[':
      return '(';
    case '〕':
    case ']':
      return ')';
    case '它':
      return '他';
    default:
      return character;
  }
}

/**
 * A label in normal form: NFKC, no white space, no quotes, punctuation of one width, 其它 as 其他. What two labels that
 * read the same have in common.
 */
export function normalizeLabel(text: string): string {
  // In NFKC ① would be 1 and no longer a numbering.
  if (/[①-⑳]/u.test(text)) return normalizeLabel(text.replace(/[①-⑳]/gu, (mark) => `(${mark.charCodeAt(0) - 0x245f})`));
  const source = /^[\t\n\r -\u007f\u3000-\u303f\u4e00-\u9fff\uff00-\uffef\u2010-\u2027]*$/u.test(text)
    ? text
    : text.normalize('NFKC');
  let out = '';
  for (let i = 0; i < source.length; i++) out += normalCharacter(source.charCodeAt(i), source[i] ?? '');
  return out;
}

const leading =
  /^(?:[(]?(?:[一二三四五六七八九十]{1,3}|[0-9]{1,2})[)]?[.,:)]+|[(](?:[一二三四五六七八九十]{1,3}|[0-9]{1,2})[)]|其中[:,]?|[-·•]+)/u;

/** Takes the numbering off a label in normal form: 一、 (一) 1. ① 其中:, once or one behind the other. */
export function stripNumbering(normal: string): string {
  let rest = normal;
  for (let i = 0; i < 3; i++) {
    const match = leading.exec(rest);
    if (!match || match[0].length === rest.length) return rest;
    rest = rest.slice(match[0].length);
  }
  return rest;
}

/** Takes notes in brackets off a label in normal form. A label that is nothing but a note stays. */
export function stripNotes(normal: string): string {
  if (!normal.includes('(')) return normal;
  let out = '';
  let depth = 0;
  for (const character of normal) {
    if (character === '(') depth++;
    else if (character === ')') depth = Math.max(0, depth - 1);
    else if (depth === 0) out += character;
  }
  return out.length > 0 ? out : normal;
}

/** Takes what separates nothing from a label: commas and points inside and at its ends. */
const bare = (label: string): string => label.replace(/[,.:]/gu, '');

/** Labels are short; what is longer is prose, comes once, and is not kept. */
const longestKept = 64;
const cache = new Map<string, string>();

/** A string of its own: a piece of a text keeps the whole text in memory for as long as the piece is kept. */
const apart = (text: string): string => text.split('').join('');

/** The key by which a row's label is looked up: normal form without numbering, notes and separating marks. */
export function labelKey(text: string): string {
  let key = cache.get(text);
  if (key === undefined) {
    key = bare(stripNotes(stripNumbering(normalizeLabel(text))));
    if (text.length > longestKept) return key;
    if (cache.size > 5000) cache.clear();
    cache.set(apart(text), apart(key));
  }
  return key;
}

/** The numbering that a label begins with, in normal form, or ''. */
export function numberingOf(text: string): string {
  return leading.exec(normalizeLabel(text))?.[0] ?? '';
}

/**
 * Edits (insert, delete, replace) that lead from one key to another, up to `limit`; `limit + 1` where it takes more.
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let previous = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    let best = i;
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      const value = Math.min((previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + cost);
      current.push(value);
      if (value < best) best = value;
    }
    if (best > limit) return limit + 1;
    previous = current;
  }
  return previous[b.length] ?? limit + 1;
}
