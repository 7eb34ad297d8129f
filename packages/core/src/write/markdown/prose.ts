import type { Content } from '../../report/model.ts';
import { readHeading } from '../../source/headings.ts';
import { numberingText } from '../numbering.ts';

type HeadingContent = Extract<Content, { kind: 'heading' }>;

/** One line, bars escaped: an unescaped one would make it a table row. */
const oneLine = (text: string): string =>
  text
    .replace(/\s+/gu, (space) => (/[\n\r\f]/u.test(space) ? '' : space))
    .trim()
    .replaceAll('|', '\\|');

/** Lines that a reader would take for something else than running text. */
const special = /^(?:#{1,6}[ \t]|<!--|```|~~~|\\|[-—–―][ \u3000]{0,3}\d{1,3}[ \u3000]{0,3}[-—–―]$|-{3,}$)/u;

/** A paragraph as one line; a backslash in front says that it is text where it looks like something else. */
export function paragraphText(text: string): string {
  const line = oneLine(text);
  return special.test(line) || readHeading(line) !== undefined ? `\\${line}` : line;
}

/** A heading with its marks and its numbering in the official style. */
export function headingText({ level, numbering, text }: HeadingContent): string {
  const marks = '#'.repeat(Math.max(1, Math.min(level + 1, 6)));
  // Marks at the end would be taken off as a closing sequence.
  const words = oneLine(text).replace(/#$/u, '# #');
  if (numbering) {
    const mark = numberingText(numbering);
    return `${marks} ${mark}${/^[\d.]/u.test(words) && mark.endsWith('.') ? ' ' : ''}${words}`;
  }
  return `${marks} ${readHeading(words) !== undefined || /^(?:\\|[(（]?[一二三四五六七八九十\d①-⑳])/u.test(words) ? '\\' : ''}${words}`;
}

/** A comment; its end inside it would end it early. */
export const commentText = (text: string): string => `<!-- ${text.replaceAll('-->', '--\u200b>')} -->`;
