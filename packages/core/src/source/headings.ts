import { parseChineseNumeral } from '../text/numerals.ts';
import type { Numbering } from './types.ts';

interface FoundNumbering {
  readonly style: Numbering['style'];
  readonly ordinal: number;
  /** Characters it takes, with the white space behind it. */
  readonly length: number;
}

const chinese = /^([一二三四五六七八九十]{1,3})[ \u3000]?[、.．，][ \u3000]*/u;
const chineseParen = /^[(（][ ]?([一二三四五六七八九十]{1,3})[ ]?[)）][、.]?[ \u3000]*/u;
const arabic = /^(\d{1,2})[ ]?[、.．](?!\d)[ \u3000]*/u;
const arabicParen = /^[(（](\d{1,2})[)）][ \u3000]*/u;
const circled = /^[①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳][ \u3000]*/u;

/** The numbering a line begins with: 一、 (一) 1. (1) ①. */
export function readNumbering(line: string): FoundNumbering | undefined {
  const code = line.charCodeAt(0);
  if (code >= 0x2460 && code <= 0x2473) {
    return { style: 'circled', ordinal: code - 0x245f, length: circled.exec(line)?.[0].length ?? 1 };
  }
  if (code === 40 || code === 0xff08) {
    const inParens = chineseParen.exec(line);
    if (inParens) return inChinese('chinese-paren', inParens);
    const figure = arabicParen.exec(line);
    return figure ? { style: 'arabic-paren', ordinal: Number(figure[1]), length: figure[0].length } : undefined;
  }
  if (code >= 48 && code <= 57) {
    const figure = arabic.exec(line);
    return figure ? { style: 'arabic', ordinal: Number(figure[1]), length: figure[0].length } : undefined;
  }
  const numeral = chinese.exec(line);
  return numeral ? inChinese('chinese', numeral) : undefined;
}

/** 二〇 and 三一一 are no ordinals that anybody numbers headings with. */
function inChinese(style: Numbering['style'], match: RegExpExecArray): FoundNumbering | undefined {
  const ordinal = parseChineseNumeral(match[1] ?? '');
  return ordinal !== undefined && ordinal >= 1 && ordinal <= 99
    ? { style, ordinal, length: match[0].length }
    : undefined;
}

const levelOf: Readonly<Record<Numbering['style'], number>> = {
  chinese: 1,
  'chinese-paren': 2,
  arabic: 3,
  'arabic-paren': 4,
  circled: 5,
};

/** Longest heading that is taken for one without `#`; real ones have up to 35 characters. */
const longest = 42;

export interface FoundHeading {
  readonly numbering?: FoundNumbering;
  readonly level: number;
  /** Offsets of the words within the line. */
  readonly from: number;
  readonly to: number;
  /** Where the first sentence begins, for a heading that runs on. */
  readonly runIn?: number;
}

/**
 * Says whether a line is a heading by its numbering: short, and without the end of a sentence; or its first words up
 * to 。 or a colon, with the sentence behind them.
 */
export function readHeading(line: string): FoundHeading | undefined {
  const numbering = readNumbering(line);
  if (!numbering) return undefined;
  const from = numbering.length;
  const level = levelOf[numbering.style];
  const rest = line.length - from;
  if (rest <= 0) return undefined;
  const end = line.search(/[。；！？]/u);
  if (end < 0) {
    if (rest <= longest && (level <= 2 || rest <= 24) && !/[，,：:]$/u.test(line)) {
      const colon = level === 2 ? runInColon(line, from) : -1;
      if (colon >= 0) return { numbering, level, from, to: colon, runIn: colon + 1 };
      return { numbering, level, from, to: line.length };
    }
    return undefined;
  }
  if (level > 2) return undefined;
  const colon = runInColon(line, from);
  if (colon >= 0 && colon < end) return { numbering, level, from, to: colon, runIn: colon + 1 };
  const words = end - from;
  if (words < 2 || words > 30 || /[，,]/u.test(line.slice(from, end))) return undefined;
  return end + 1 >= line.length
    ? { numbering, level, from, to: end }
    : { numbering, level, from, to: end, runIn: end + 1 };
}

/** What is marked as a heading (by # or an element) is one however long it is; its numbering still says which. */
export function readNumbered(words: string): FoundHeading | undefined {
  const numbering = readNumbering(words);
  if (!numbering || numbering.length >= words.length) return undefined;
  return { numbering, level: levelOf[numbering.style], from: numbering.length, to: words.length };
}

/** A colon early in the line that ends the heading's words: (二)不予公开情况:无。 */
function runInColon(line: string, from: number): number {
  const at = line.slice(from, from + 24).search(/[:：]/u);
  if (at < 3) return -1;
  const words = line.slice(from, from + at);
  return /[，,。]/u.test(words) || from + at + 1 >= line.length ? -1 : from + at;
}
