import type { Unit, ValueKind } from '../catalogue/types.ts';
import { parseChineseNumeral } from './numerals.ts';
import type { CellFlaw, CellReading } from './types.ts';
import { halfWidth } from './widths.ts';

const blank: CellReading = { state: 'blank', value: null, flaws: [] };
const dash: CellReading = { state: 'dash', value: null, flaws: [] };
const zero: CellReading = { state: 'number', value: 0, flaws: [] };

const dashes = /^(?:[-—–―－−_/／\\]+|一{2,4})$/u;
/** Nearly every cell: up to nine digits and nothing else. */
function isCount(text: string): boolean {
  return text.length > 0 && text.length <= 9 && isDigits(text);
}

/** Nothing but 0–9. Written out: it is asked of every cell. */
export function isDigits(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 48 || code > 57) return false;
  }
  return true;
}

const plain = /^([+-]?)(\d{1,15})(\.\d{1,8})?$/u;
const counters = /^(?:件次|人次|[件条份次篇个人名项起宗例位期场部])$/u;

/** One space inside a number comes from conversion; more of them, a line break, or 0 5 are several numbers. */
const oneNumber = /^\D*(?!0)\d{1,6}[ \t]{1,3}\d{1,6}(?:\.\d+)?\D*$/u;

/** How many 万元 or 元 a money unit is worth, as a power of ten against 元. */
const moneyPower: Readonly<Record<string, number>> = { 元: 0, 万元: 4, 亿元: 8, 千元: 3, 百万元: 6, 万: 4, 亿: 8 };

/**
 * Reads a table cell.
 *
 * @param text the cell as written
 * @param kind what values the indicator takes; a signed count knows 增5, +5 and 减5
 * @param unit the indicator's unit; money is converted to it exactly
 * @returns state, value and what had to be cleaned; never throws
 */
export function readCell(text: string, kind: ValueKind, unit: Unit): CellReading {
  if (text === '0') return zero;
  if (isCount(text)) return { state: 'number', value: Number(text), flaws: [] };
  const trimmed = text.replace(/[\u00a0\u3000\u200b\ufeff]|&nbsp;|&#160;/gu, ' ').trim();
  if (trimmed === '') return blank;
  if (dashes.test(trimmed)) return dash;
  const flaws: CellFlaw[] = [];
  let half = halfWidth(trimmed);
  if (half !== trimmed && /[０-９]/u.test(trimmed)) flaws.push('full-width');
  const note = /^([^()]*)\(([^()]*)\)?$/u.exec(half);
  let noteText: string | undefined;
  if (note && /\d/u.test(note[1] ?? '')) {
    half = note[1] ?? '';
    noteText = note[2] ?? '';
    flaws.push('note');
  }
  half = half.trim();
  if (/\d\s+\d/u.test(half)) {
    if (!oneNumber.test(half)) return { state: 'text', value: null, flaws };
    flaws.push('inner-space');
  }
  half = half.replace(/\s+/gu, '').replace(/[−–—]/gu, '-');
  let sign = '';
  if (kind === 'signed-count') {
    const word = /^(增加?|新增|减少?)(\d+)(.*)$/su.exec(half);
    if (word) {
      sign = word[1]?.startsWith('减') ? '-' : '';
      half = `${word[2] ?? ''}${word[3] ?? ''}`;
      flaws.push('sign-word');
    }
  }
  if (/^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d+)?/u.test(half)) {
    flaws.push('thousands');
    half = half.replaceAll(',', '');
  }
  const figure = /^([+-]?\d+(?:\.\d+)?)(\D*)$/u.exec(half);
  if (!figure) return readWords(half, kind, flaws);
  const [, digits = '', suffix = ''] = figure;
  const match = plain.exec(digits);
  if (!match) return { state: 'text', value: null, flaws };
  const withNote = noteText === undefined ? {} : { note: noteText };
  if (suffix === '') {
    const value = number(sign + digits);
    if (value === undefined) return { state: 'text', value: null, flaws };
    return { state: noteText === undefined ? 'number' : 'text', value, ...withNote, flaws };
  }
  return readSuffix(sign + digits, suffix, kind, unit, flaws, withNote);
}

const number = (digits: string): number | undefined => {
  const value = Number(digits);
  // -0 is 0 to whoever reads it.
  return Math.abs(value) <= Number.MAX_SAFE_INTEGER ? value + 0 : undefined;
};

function readSuffix(
  digits: string,
  suffix: string,
  kind: ValueKind,
  unit: Unit,
  flaws: CellFlaw[],
  withNote: { note?: string },
): CellReading {
  if (/^[.,。、;]$/u.test(suffix)) return { state: 'text', value: number(digits) ?? null, ...withNote, flaws };
  const power = moneyPower[suffix];
  const own = moneyPower[unit];
  if (kind === 'money' && power !== undefined && own !== undefined) {
    // The shift is made on the decimal text, so that 523.15万元 is exactly 5231500元.
    const value = number(`${digits}e${power - own}`);
    flaws.push('unit');
    if (value !== undefined)
      return { state: withNote.note === undefined ? 'number' : 'text', value, unit: suffix, ...withNote, flaws };
  }
  if (kind !== 'money' && counters.test(suffix)) {
    flaws.push('unit');
    const value = number(digits);
    if (value !== undefined) return { state: 'text', value, unit: suffix, ...withNote, flaws };
  }
  if (kind !== 'money' && (suffix === '万' || suffix === '亿')) {
    const value = number(`${digits}e${suffix === '万' ? 4 : 8}`);
    if (value !== undefined) return { state: 'text', value, unit: suffix, ...withNote, flaws: [...flaws, 'unit'] };
  }
  return { state: 'text', value: null, ...withNote, flaws };
}

/** Chinese numerals with or without a counter: 零, 十二件. Anything else is text without a value. */
function readWords(half: string, kind: ValueKind, flaws: CellFlaw[]): CellReading {
  // A lone 一 is as often a dash, typed with the wrong key, as it is a one.
  if (kind === 'money' || half === '一') return { state: 'text', value: null, flaws };
  const word = /^([零〇一二两三四五六七八九十百千万]{1,10})(?:件次|人次|[件条份次篇个人名项起宗例位期场部])?$/u.exec(
    half,
  );
  const value = word ? parseChineseNumeral(word[1] ?? '') : undefined;
  if (value === undefined) return { state: 'text', value: null, flaws };
  return { state: 'text', value, flaws: [...flaws, 'chinese-numeral'] };
}
