import { halfWidth } from './widths.ts';

/** How exactly a number is stated: 120, 约120, 120余, 不足120. */
export type NumberRelation = 'equal' | 'about' | 'at-least' | 'at-most';

/** A number found in running text. */
export interface ScannedNumber {
  /** Exact for up to 15 digits; 26.8万 is 268000. */
  readonly value: number;
  readonly relation: NumberRelation;
  /** Offsets of the figure with 万 and 亿 and a trailing 余 or 多, without its unit. */
  readonly from: number;
  readonly to: number;
}

const digits = new Map<number, number>();
for (const [i, character] of [...'零一二三四五六七八九'].entries()) digits.set(character.charCodeAt(0), i);
for (const [character, value] of [
  ['〇', 0],
  ['○', 0],
  ['两', 2],
] as const)
  digits.set(character.charCodeAt(0), value);
const multipliers = new Map<number, number>([
  ['十'.charCodeAt(0), 10],
  ['百'.charCodeAt(0), 100],
  ['千'.charCodeAt(0), 1000],
]);
const wan = '万'.charCodeAt(0);
const yi = '亿'.charCodeAt(0);

/** 0–9 of either width; −1 for anything else. */
const digitOf = (code: number): number =>
  code >= 48 && code <= 57 ? code - 48 : code >= 0xff10 && code <= 0xff19 ? code - 0xff10 : -1;

const isSpace = (code: number): boolean => code === 32 || code === 0x3000 || code === 0xa0;
const isPoint = (code: number): boolean => code === 46 || code === 0xff0e;
const isComma = (code: number): boolean => code === 44 || code === 0xff0c;

/**
 * Reads a number in Chinese numerals: 一百二十, 三千零五, 二〇二〇, 两万, and as spoken 一百二 (120).
 *
 * @returns its value, or undefined where the text is no one number: 七八 is seven or eight
 */
export function parseChineseNumeral(text: string): number | undefined {
  if (text.length === 0 || text.length > 24) return undefined;
  if (text.length === 1) return text.charCodeAt(0) === ten ? 10 : digits.get(text.charCodeAt(0));
  let allDigits = true;
  for (const character of text) if (!digits.has(character.charCodeAt(0))) allDigits = false;
  if (allDigits) {
    // Digit by digit, years are written so; two or three in a row mean one or the other, unless one of them is 〇.
    if (text.length > 1 && text.length < 4 && !/[〇○零]/u.test(text)) return undefined;
    let value = 0;
    for (const character of text) value = value * 10 + (digits.get(character.charCodeAt(0)) ?? 0);
    return value;
  }
  let total = 0;
  let section = 0;
  let pending = -1;
  let last = 1e4;
  /** What a digit at the end is worth if no 零 stands before it: 一百二 is 120, 一百零二 is 102. */
  let spoken = 1;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const digit = digits.get(code);
    if (digit !== undefined) {
      // 三五 side by side is no number once multipliers are used; 零 only fills a gap.
      if (pending > 0) return undefined;
      if (digit === 0) spoken = 1;
      pending = digit;
      continue;
    }
    const multiplier = multipliers.get(code);
    if (multiplier !== undefined) {
      // 十 and, behind 零, 一十: the one may be left out. 百百 is nothing.
      if ((pending <= 0 && multiplier !== 10) || multiplier >= last) return undefined;
      last = multiplier;
      section += (pending <= 0 ? 1 : pending) * multiplier;
      pending = -1;
      spoken = multiplier / 10;
      continue;
    }
    if (code === wan || code === yi) {
      if (pending > 0) section += pending;
      pending = -1;
      if (section === 0 && total === 0) return undefined;
      total = code === yi ? (total + section) * 1e8 : total + section * 1e4;
      section = 0;
      last = 1e4;
      spoken = code === yi ? 1e7 : 1e3;
      continue;
    }
    return undefined;
  }
  if (pending > 0) section += pending * spoken;
  return total + section;
}

const before: readonly (readonly [string, NumberRelation])[] = [
  ['不少于', 'at-least'],
  ['不低于', 'at-least'],
  ['不足', 'at-most'],
  ['不到', 'at-most'],
  ['不超过', 'at-most'],
  ['超过', 'at-least'],
  ['至少', 'at-least'],
  ['最多', 'at-most'],
  ['至多', 'at-most'],
  ['逾', 'at-least'],
  ['超', 'at-least'],
  ['将近', 'at-most'],
  ['近', 'about'],
  ['大约', 'about'],
  ['约', 'about'],
];

const after: readonly (readonly [string, NumberRelation])[] = [
  ['余', 'at-least'],
  ['多', 'at-least'],
  ['几', 'at-least'],
  ['以上', 'at-least'],
  ['左右', 'about'],
  ['上下', 'about'],
];

/**
 * Finds the numbers of a text, left to right: Arabic of either width, with thousands separators or one stray space
 * inside, decimals, 百 to 亿 behind them, and Chinese numerals. What names no one number (七八个, 几十件) is left out.
 * Linear.
 */
export function scanNumbers(text: string): ScannedNumber[] {
  const found: ScannedNumber[] = [];
  for (let at = 0; at < text.length; ) {
    const start = starts[text.charCodeAt(at)];
    const scanned = start === 0 ? undefined : start === 2 ? scanArabic(text, at) : scanChinese(text, at);
    if (!scanned) {
      at++;
      continue;
    }
    const { value } = scanned;
    const number = value === undefined ? undefined : qualify(text, value, at, scanned.to);
    if (number) found.push(number);
    at = number?.to ?? scanned.to;
  }
  return found;
}

const ten = '十'.charCodeAt(0);
/** 1 where a Chinese numeral may begin, 2 where an Arabic one does. */
const starts = new Uint8Array(0x10000);
for (const code of [...digits.keys(), ten]) starts[code] = 1;
for (let i = 0; i < 10; i++) {
  starts[48 + i] = 2;
  starts[0xff10 + i] = 2;
}

interface Raw {
  /** Undefined for words of number that name none. */
  readonly value: number | undefined;
  readonly to: number;
}

function scanArabic(text: string, from: number): Raw {
  let at = digitsEnd(text, from);
  let figure = text.slice(from, at);
  // 1,203; not 2020,120, where a comma without its space divides two numbers.
  if (at - from <= 3 && figure !== '0') {
    while (isComma(text.charCodeAt(at)) && isGroup(text, at + 1)) {
      figure += text.slice(at + 1, at + 4);
      at += 4;
    }
  }
  const rest = splitFigure(text, from, at);
  if (rest > at) {
    figure += text.slice(at + 1, rest);
    at = rest;
  }
  if (isPoint(text.charCodeAt(at)) && digitOf(text.charCodeAt(at + 1)) >= 0) {
    const end = digitsEnd(text, at + 1);
    figure += `.${text.slice(at + 1, end)}`;
    at = end;
  }
  return scale(text, halfWidth(figure), at);
}

function digitsEnd(text: string, from: number): number {
  let at = from;
  while (digitOf(text.charCodeAt(at)) >= 0) at++;
  return at;
}

/** Three digits and no more behind a separator: 1,203. A list 1,2,3 is not one number. */
const isGroup = (text: string, at: number): boolean =>
  [0, 1, 2].every((i) => digitOf(text.charCodeAt(at + i)) >= 0) && digitOf(text.charCodeAt(at + 3)) < 0;

/**
 * `1 20条`: conversion has put a space inside a number. Figures behind a year, a number of a table or a 0, and rows of
 * figures, stay apart.
 *
 * @returns where the second part ends; `at` where there is none
 */
function splitFigure(text: string, from: number, at: number): number {
  if (!isSpace(text.charCodeAt(at)) || digitOf(text.charCodeAt(at + 1)) < 0) return at;
  const end = digitsEnd(text, at + 1);
  if (at - from > 3 || end - from > 8 || digitOf(text.charCodeAt(from)) === 0) return at;
  if (/[表图件第号．.、)\s）-]/u.test(text[from - 1] ?? ' ')) return at;
  return isSpace(text.charCodeAt(end)) && digitOf(text.charCodeAt(end + 1)) >= 0 ? at : end;
}

/** Units that begin with a multiplier: 5千克 is no 5000, 2百分点 no 200. 万元 is kept for who reads the unit. */
const scaledUnit = /^(?:[百千]?万|[百千亿])(?:元|[分克米瓦伏卡字兆])/u;
const powers: readonly (readonly [string, number])[] = [
  ['百万', 6],
  ['千万', 7],
  ['万', 4],
  ['亿', 8],
  ['千', 3],
  ['百', 2],
];

/** 26.8万: the shift is made on the digits, so that nothing is rounded. */
function scale(text: string, figure: string, at: number): Raw {
  const start = isSpace(text.charCodeAt(at)) ? at + 1 : at;
  if (digitOf(text.charCodeAt(start)) < 0 && !scaledUnit.test(text.slice(start, start + 3))) {
    for (const [word, power] of powers) {
      if (text.startsWith(word, start)) return { value: Number(`${figure}e${power}`), to: start + word.length };
    }
  }
  return { value: Number(figure), to: at };
}

function scanChinese(text: string, from: number): Raw {
  let at = from;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (
      !digits.has(code) &&
      !multipliers.has(code) &&
      !(at > from && (code === wan || code === yi) && text[at + 1] !== '元')
    )
      break;
    at++;
  }
  const words = text.slice(from, at);
  // 几十, 数十: how many tens is not said.
  if (
    words.startsWith('十') &&
    words.length < 3 &&
    !digits.has(words.charCodeAt(1)) &&
    /[几数]/u.test(text[from - 1] ?? '')
  ) {
    return { value: undefined, to: at };
  }
  return pointed(text, words, at) ?? { value: parseChineseNumeral(words), to: at };
}

/** 五十三点二八万元: digits behind a point, where they are of money, a scale or a share; 三点要求 and 九点半 are no numbers. */
function pointed(text: string, whole: string, at: number): Raw | undefined {
  const decimals = /^点([零〇一二三四五六七八九]{1,4})[万亿元%％]/u.exec(text.slice(at, at + 6))?.[1];
  const value = decimals === undefined ? undefined : parseChineseNumeral(whole);
  if (decimals === undefined || value === undefined) return undefined;
  const figure = [...decimals].map((digit) => digits.get(digit.charCodeAt(0)) ?? 0).join('');
  return scale(text, `${value}.${figure}`, at + 1 + decimals.length);
}

/** Last characters of the words before, first ones of those behind: most numbers have none of them beside them. */
const lastBefore = new Set(before.map(([word]) => word.charCodeAt(word.length - 1)));
const firstAfter = new Set(after.map(([word]) => word.charCodeAt(0)));

function qualify(text: string, value: number, from: number, end: number): ScannedNumber {
  let relation: NumberRelation = 'equal';
  let to = end;
  const previous = text.charCodeAt(from - 1);
  const head = lastBefore.has(previous) || isSpace(previous) ? text.slice(Math.max(0, from - 4), from).trimEnd() : '';
  if (head !== '')
    for (const [word, meaning] of before) {
      if (head.endsWith(word)) {
        relation = meaning;
        break;
      }
    }
  const start = isSpace(text.charCodeAt(to)) ? to + 1 : to;
  if (!firstAfter.has(text.charCodeAt(start))) return { value, relation, from, to };
  for (const [word, meaning] of after) {
    if (!text.startsWith(word, start)) continue;
    relation = meaning;
    to = start + word.length;
    const code = text.charCodeAt(to);
    // 14万余 keeps its order; 5千余, 30余万 scale behind the word.
    if ((code === wan || code === yi) && text[to + 1] !== '元') {
      return { value: value * (code === wan ? 1e4 : 1e8), relation, from, to: to + 1 };
    }
    break;
  }
  return { value, relation, from, to };
}
