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
for (const [character, value] of [['〇', 0], ['○', 0], ['两', 2]] as const) digits.set(character.charCodeAt(0), value);
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
 * Reads a number in Chinese numerals: 一百二十, 三千零五, 二〇二〇, 两万.
 *
 * @returns its value, or undefined where the text is no such number
 */
export function parseChineseNumeral(text: string): number | undefined {
  if (text.length === 0 || text.length > 24) return undefined;
  let allDigits = true;
  for (const character of text) if (!digits.has(character.charCodeAt(0))) allDigits = false;
  if (allDigits) {
    let value = 0;
    for (const character of text) value = value * 10 + (digits.get(character.charCodeAt(0)) ?? 0);
    return value;
  }
  let total = 0;
  let section = 0;
  let pending = -1;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const digit = digits.get(code);
    if (digit !== undefined) {
      // 三五 side by side is no number once multipliers are used; 零 only fills a gap.
      if (pending > 0 && digit !== 0) return undefined;
      pending = digit;
      continue;
    }
    const multiplier = multipliers.get(code);
    if (multiplier !== undefined) {
      section += (pending < 0 || (pending === 0 && section === 0) ? 1 : pending) * multiplier;
      pending = -1;
      continue;
    }
    if (code === wan || code === yi) {
      if (pending > 0) section += pending;
      pending = -1;
      if (section === 0 && total === 0) return undefined;
      total = code === yi ? (total + section) * 1e8 : total + section * 1e4;
      section = 0;
      continue;
    }
    return undefined;
  }
  if (pending > 0) section += pending;
  return total + section;
}

const before: readonly (readonly [string, NumberRelation])[] = [
  ['不少于', 'at-least'],
  ['不低于', 'at-least'],
  ['不足', 'at-most'],
  ['不到', 'at-most'],
  ['不超过', 'at-most'],
  ['超过', 'at-least'],
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
  ['以上', 'at-least'],
  ['左右', 'about'],
  ['上下', 'about'],
];

/**
 * Finds the numbers of a text, left to right: Arabic of either width, with thousands separators or stray spaces
 * inside, decimals, 万 and 亿, and Chinese numerals. Linear.
 */
export function scanNumbers(text: string): ScannedNumber[] {
  const found: ScannedNumber[] = [];
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at);
    const scanned = digitOf(code) >= 0 ? scanArabic(text, at) : chineseStart(code) ? scanChinese(text, at) : undefined;
    if (!scanned) {
      at++;
      continue;
    }
    found.push(qualify(text, scanned.value, at, scanned.to));
    at = found.at(-1)?.to ?? scanned.to;
  }
  return found;
}

const chineseStart = (code: number): boolean => digits.has(code) || code === 0x5341;

interface Raw {
  readonly value: number;
  readonly to: number;
}

function scanArabic(text: string, from: number): Raw {
  let figure = '';
  let at = from;
  let point = false;
  while (at < text.length && figure.length < 20) {
    const code = text.charCodeAt(at);
    const digit = digitOf(code);
    if (digit >= 0) {
      figure += digit;
      at++;
    } else if (!point && isPoint(code) && digitOf(text.charCodeAt(at + 1)) >= 0) {
      figure += '.';
      point = true;
      at++;
    } else if (!point && isComma(code) && isGroup(text, at + 1)) at++;
    else break;
  }
  return scale(text, Number(figure), figure, at);
}

/** Three digits and no more behind a separator: 1,203. A list 1,2,3 is not one number. */
const isGroup = (text: string, at: number): boolean =>
  [0, 1, 2].every((i) => digitOf(text.charCodeAt(at + i)) >= 0) && digitOf(text.charCodeAt(at + 3)) < 0;

/** 26.8万: the shift is made on the digits, so that nothing is rounded. */
function scale(text: string, value: number, figure: string, at: number): Raw {
  let end = at;
  if (isSpace(text.charCodeAt(end)) && (text.charCodeAt(end + 1) === wan || text.charCodeAt(end + 1) === yi)) end++;
  // 万元 and 亿元 are units of money, kept for who reads the unit.
  const code = text.charCodeAt(end);
  if ((code !== wan && code !== yi) || text[end + 1] === '元') return { value, to: at };
  return { value: Number(`${figure}e${code === wan ? 4 : 8}`), to: end + 1 };
}

function scanChinese(text: string, from: number): Raw | undefined {
  let at = from;
  while (at < text.length && at - from < 24) {
    const code = text.charCodeAt(at);
    if (!digits.has(code) && !multipliers.has(code) && !(at > from && (code === wan || code === yi) && text[at + 1] !== '元')) break;
    at++;
  }
  const value = parseChineseNumeral(text.slice(from, at));
  return value === undefined ? undefined : { value, to: at };
}

function qualify(text: string, value: number, from: number, end: number): ScannedNumber {
  let relation: NumberRelation = 'equal';
  let to = end;
  const head = text.slice(Math.max(0, from - 3), from);
  for (const [word, meaning] of before) {
    if (head.endsWith(word)) {
      relation = meaning;
      break;
    }
  }
  const start = isSpace(text.charCodeAt(to)) ? to + 1 : to;
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
