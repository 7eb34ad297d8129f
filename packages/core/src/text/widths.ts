/** Columns a character takes on a terminal or in a fixed-width font: 2 for Chinese and full-width, 0 for combining. */
export function charWidth(code: number): 0 | 1 | 2 {
  if (code < 0x300) return code === 0xad ? 0 : 1;
  if (code <= 0x36f || code === 0x200b || code === 0x200d || code === 0xfeff || (code >= 0xfe00 && code <= 0xfe0f))
    return 0;
  if (
    (code >= 0x1100 && code <= 0x115f) ||
    (code >= 0x2e80 && code <= 0xa4cf) ||
    (code >= 0xac00 && code <= 0xd7a3) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xfe30 && code <= 0xfe6f) ||
    (code >= 0xff00 && code <= 0xff60) ||
    (code >= 0xffe0 && code <= 0xffe6) ||
    (code >= 0x1f300 && code <= 0x1faff) ||
    (code >= 0x20000 && code <= 0x3fffd)
  ) {
    return 2;
  }
  // Quotation marks, dashes and circled figures are drawn two columns wide in Chinese fonts.
  if (
    (code >= 0x2014 && code <= 0x2015) ||
    (code >= 0x2018 && code <= 0x201d) ||
    code === 0x2026 ||
    (code >= 0x2460 && code <= 0x24ff)
  )
    return 2;
  return 1;
}

/** Columns of a text. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) width += charWidth(character.codePointAt(0) ?? 0);
  return width;
}

/** Full-width forms to half-width, character by character: offsets stay the same. */
export function halfWidth(text: string): string {
  let out = '';
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 0xff01 && code <= 0xff5e) out += String.fromCharCode(code - 0xfee0);
    else out += code === 0x3000 ? ' ' : (text[i] ?? '');
  }
  return out;
}
