import type { SourceLine } from './types.ts';

/** A line with what the reader needs to know of it before it looks closer. */
export interface ScannedLine extends SourceLine {
  /** Where the line begins, white space included. */
  readonly rawStart: number;
  readonly hasBar: boolean;
  /** Inside or at the edge of a fenced code block: no table row is read there. */
  readonly code: boolean;
  /** `- 1 -`, the foot of a printed page. */
  readonly pageFoot: boolean;
}

const isSpace = (code: number): boolean =>
  code === 32 || code === 9 || code === 0x3000 || code === 0xa0 || code === 0xfeff;

const isStroke = (code: number): boolean => code === 45 || (code >= 0x2013 && code <= 0x2015);

const foot = /^[-—–―][ \u3000]{0,3}\d{1,3}[ \u3000]{0,3}[-—–―]$/u;

/** Splits a text into lines, one pass over its characters. Lines end at `\n`, `\r\n`, `\r` or a form feed. */
export function scanLines(text: string): ScannedLine[] {
  const lines: ScannedLine[] = [];
  let code = false;
  let at = 0;
  const { length } = text;
  while (at <= length) {
    const rawStart = at;
    let hasBar = false;
    let end = at;
    for (; end < length; end++) {
      const character = text.charCodeAt(end);
      // Nearly all characters are Chinese.
      if (character > 124) continue;
      if (character === 10 || character === 13 || character === 12) break;
      // An escaped bar divides nothing; a row may hold one beside bars that do.
      if (character === 124 && text.charCodeAt(end - 1) !== 92) hasBar = true;
    }
    let start = rawStart;
    let stop = end;
    while (start < stop && isSpace(text.charCodeAt(start))) start++;
    while (stop > start && isSpace(text.charCodeAt(stop - 1))) stop--;
    const first = text.charCodeAt(start);
    const fence =
      stop - start >= 3 &&
      (first === 96 || first === 126) &&
      (text.startsWith('```', start) || text.startsWith('~~~', start));
    const short = stop - start <= 12 && stop > start;
    lines.push({
      rawStart,
      start,
      end: stop,
      hasBar,
      code: code || fence,
      pageFoot: short && isStroke(first) && foot.test(text.slice(start, stop)),
    });
    if (fence) code = !code;
    if (end >= length) break;
    at = text.charCodeAt(end) === 13 && text.charCodeAt(end + 1) === 10 ? end + 2 : end + 1;
  }
  return lines;
}
