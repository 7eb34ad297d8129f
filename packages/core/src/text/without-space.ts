/** White space of any width, the zero-width one of web pages included. */
const isSpace = (code: number): boolean =>
  code <= 32
    ? code === 32 || (code >= 9 && code <= 13)
    : code === 0xa0 ||
      code === 0x3000 ||
      (code >= 0x2000 && code <= 0x200b) ||
      code === 0xfeff ||
      code === 0x2028 ||
      code === 0x2029 ||
      code === 0x202f ||
      code === 0x205f ||
      code === 0x1680;

/** A text with its white space taken out, and the way back. */
export interface WithoutSpace {
  readonly text: string;
  /** Where a character of what is left stands in the source; the source's length behind the last. */
  at(index: number): number;
}

/** Takes the white space out of a text: 填 报 人, and what text from a PDF has beside every number. */
export function withoutSpace(source: string): WithoutSpace {
  let out = '';
  /** Stretches without white space: where each begins in what is left, and in the source. */
  const starts: number[] = [];
  const sources: number[] = [];
  for (let at = 0; at < source.length; ) {
    while (at < source.length && isSpace(source.charCodeAt(at))) at++;
    const from = at;
    while (at < source.length && !isSpace(source.charCodeAt(at))) at++;
    if (at === from) break;
    if (from === 0 && at === source.length) return { text: source, at: (index) => index };
    starts.push(out.length);
    sources.push(from);
    out += source.slice(from, at);
  }
  return {
    text: out,
    at: (index) => {
      if (index >= out.length) return source.length;
      let piece = starts.length - 1;
      while (piece > 0 && (starts[piece] ?? 0) > index) piece--;
      return (sources[piece] ?? 0) + index - (starts[piece] ?? 0);
    },
  };
}
