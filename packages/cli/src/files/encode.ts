import { Buffer } from 'node:buffer';
import iconv from 'iconv-lite';
import { encodingOf } from './decode.ts';

const marks: Readonly<Record<string, readonly number[]>> = {
  'utf-8': [0xef, 0xbb, 0xbf],
  'utf-16le': [0xff, 0xfe],
  'utf-16be': [0xfe, 0xff],
};

const names = { 'utf-8': 'utf8', 'utf-16le': 'utf16-le', 'utf-16be': 'utf16-be', gb18030: 'gb18030' } as const;

/** A text in the encoding of the bytes that it came from, with a byte order mark where they had one. */
function encode(text: string, like: Uint8Array): Buffer {
  const encoding = encodingOf(like);
  const mark = marks[encoding] ?? [];
  const marked = mark.length > 0 && mark.every((byte, i) => like[i] === byte);
  return Buffer.concat([Buffer.from(marked ? mark : []), iconv.encode(text, names[encoding], { addBOM: false })]);
}

/**
 * A changed text in the encoding of its file.
 *
 * @param original the file's bytes
 * @param before the text they were read as
 * @returns undefined where the bytes cannot be had back from that text (a damaged file): then nothing may be written
 */
export function encodeLike(original: Uint8Array, before: string, after: string): Buffer | undefined {
  return encode(before, original).equals(original) ? encode(after, original) : undefined;
}
