/**
 * Bytes to text: by byte order mark, as UTF-8 where they are that (a few damaged bytes become U+FFFD), else as GB18030,
 * in which older government pages and text files are written.
 */
export function decode(bytes: Uint8Array): string {
  const [a, b] = bytes;
  if (a === 0xff && b === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (a === 0xfe && b === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const text = new TextDecoder().decode(bytes);
    // In GB18030 most characters would be broken.
    const broken = text.split('\ufffd').length - 1;
    return text.replace(/[\0-\x7f\ufffd]/g, '').length > 20 * broken ? text : new TextDecoder('gb18030').decode(bytes);
  }
}
