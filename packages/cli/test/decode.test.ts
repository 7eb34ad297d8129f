import { analyse, reportHtml } from '@gongkai/core';
import iconv from 'iconv-lite';
import { expect, test } from 'vitest';
import { clean2021 } from '../../core/test/rules/support/clean.ts';
import { decodeText, encodingOf } from '../src/files/decode.ts';

const text = '政府信息公开工作年度报告 120 条\r\n';
const utf16 = (littleEndian: boolean): Uint8Array => {
  const bytes = new Uint8Array(2 + text.length * 2);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, 0xfeff, littleEndian);
  for (let i = 0; i < text.length; i++) view.setUint16(2 + i * 2, text.charCodeAt(i), littleEndian);
  return bytes;
};
/** 政府信息公开 in GB18030. */
const gb = new Uint8Array([0xd5, 0xfe, 0xb8, 0xae, 0xd0, 0xc5, 0xcf, 0xa2, 0xb9, 0xab, 0xbf, 0xaa]);

test.each([
  ['utf-8', new TextEncoder().encode(text), text],
  ['utf-8', new Uint8Array([0xef, 0xbb, 0xbf, ...new TextEncoder().encode(text)]), text],
  ['utf-16le', utf16(true), text],
  ['utf-16be', utf16(false), text],
  ['gb18030', gb, '政府信息公开'],
] as const)('%s', (encoding, bytes, expected) => {
  expect(encodingOf(bytes)).toBe(encoding);
  expect(decodeText(bytes)).toBe(expected);
});

test('a page says its charset, but valid UTF-8 is believed before it', () => {
  const head = new TextEncoder().encode('<meta charset="gb2312">');
  expect(encodingOf(new Uint8Array([...head, ...gb]))).toBe('gb18030');
  expect(encodingOf(new TextEncoder().encode('<meta charset="gb2312">政府'))).toBe('utf-8');
});

test('bytes that are no text', () => {
  expect(decodeText(new Uint8Array([1, 2, 0, 3]))).toBeUndefined();
  expect(decodeText(new TextEncoder().encode(clean2021()))).toBe(clean2021());
});

test('a page in GB18030 and the same in UTF-8 give the same facts and findings', () => {
  const page = `<!doctype html><meta charset="gb2312">${reportHtml(analyse(clean2021()))}`;
  const read = (bytes: Uint8Array) => {
    const { bound, findings } = analyse(decodeText(bytes) ?? '', { format: 'html' });
    return {
      facts: [...bound.cells].map(([key, { value, state, span }]) => [key, value, state, span]),
      findings: findings.map(({ code, span }) => [code, span]),
    };
  };
  const encoded = iconv.encode(page, 'gb18030');
  expect(encodingOf(encoded)).toBe('gb18030');
  expect(read(encoded)).toEqual(read(new TextEncoder().encode(page)));
  expect(read(encoded).facts).toHaveLength(200);
});
