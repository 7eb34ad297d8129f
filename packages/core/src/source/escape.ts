import { MappedText } from './mapped-text.ts';

/**
 * `\|` in running text is a bar: without the backslash the line would be a table row. A backslash at the start of a
 * line says that the line is text, whatever it looks like; the reader takes that one off itself.
 */
export function bars(text: string, offset: number): MappedText {
  if (!text.includes('\\|')) return MappedText.at(text, offset);
  let out = '';
  const starts: number[] = [];
  const sources: number[] = [];
  let from = 0;
  for (let at = text.indexOf('\\|'); ; at = text.indexOf('\\|', at + 2)) {
    const to = at < 0 ? text.length : at;
    starts.push(out.length);
    sources.push(offset + from);
    out += text.slice(from, to);
    if (at < 0) break;
    from = at + 1;
  }
  return new MappedText(out, starts, sources);
}
