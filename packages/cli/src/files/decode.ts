import { Buffer, isUtf8 } from 'node:buffer';

/** How a file was encoded, as far as its bytes tell. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';

/**
 * By byte order mark, then by validity: valid UTF-8 is UTF-8, whatever a page says of itself. What is not valid is
 * read as GB18030, unless nearly all of it is UTF-8 with a few bytes damaged.
 */
export function encodingOf(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return isUtf8(bytes) || isDamagedUtf8(bytes) ? 'utf-8' : 'gb18030';
}

/** Whether far more characters outside ASCII are whole in UTF-8 than are not: in GB18030 most would be broken. */
function isDamagedUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder().decode(bytes.subarray(0, 262_144));
  let broken = 0;
  let whole = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0xfffd) broken++;
    else if (code > 0x7f) whole++;
  }
  return whole > 20 * broken;
}

/**
 * Decodes a text file. A byte that its encoding does not know becomes U+FFFD, which a rule reports.
 *
 * @returns undefined where the bytes are no text (a NUL byte outside UTF-16)
 */
export function decodeText(bytes: Uint8Array): string | undefined {
  const encoding = encodingOf(bytes);
  if (encoding.startsWith('utf-16')) return new TextDecoder(encoding).decode(bytes);
  if (bytes.subarray(0, 8192).includes(0)) return undefined;
  if (encoding !== 'utf-8' || !isUtf8(bytes)) return new TextDecoder(encoding).decode(bytes);
  // Valid UTF-8, the normal case: Node's own decoder is several times faster than a TextDecoder.
  const start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8', start);
}
