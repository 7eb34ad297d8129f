/**
 * Whether a text that was decoded as UTF-8 is UTF-8 with a few bytes damaged, and no other encoding: far more characters
 * outside ASCII are whole than are not. In GB18030 most would be broken.
 *
 * @param decoded the text, with U+FFFD for what could not be decoded; the beginning of a long one is enough
 */
export function isDamagedUtf8(decoded: string): boolean {
  let broken = 0;
  let whole = 0;
  for (let i = 0; i < decoded.length; i++) {
    const code = decoded.charCodeAt(i);
    if (code === 0xfffd) broken++;
    else if (code > 0x7f) whole++;
  }
  return whole > 20 * broken;
}
