/** How a file was encoded, as far as its bytes tell. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';

const metaCharset = /<meta[^>]{0,100}charset\s*=\s*["']?\s*(gb18030|gbk|gb2312|utf-8)/iu;

const isValidUtf8 = (bytes: Uint8Array): boolean => {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
};

/** By byte order mark, then by `<meta charset>`, then by validity: what is no UTF-8 is read as GB18030. */
export function encodingOf(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048));
  const declared = metaCharset.exec(head)?.[1]?.toLowerCase();
  if (declared?.startsWith('gb') && !isValidUtf8(bytes)) return 'gb18030';
  return isValidUtf8(bytes) ? 'utf-8' : 'gb18030';
}

/**
 * Decodes a text file. A byte that its encoding does not know becomes U+FFFD, which a rule reports.
 *
 * @returns undefined where the bytes are no text (a NUL byte outside UTF-16)
 */
export function decodeText(bytes: Uint8Array): string | undefined {
  const encoding = encodingOf(bytes);
  if (!encoding.startsWith('utf-16') && bytes.subarray(0, 8192).includes(0)) return undefined;
  return new TextDecoder(encoding).decode(bytes);
}
