import { expect, test } from 'vitest';
import { decode } from '../../src/server/decode.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
/** 政府信息公开 in GB18030. */
const gb = new Uint8Array([0xd5, 0xfe, 0xb8, 0xae, 0xd0, 0xc5, 0xcf, 0xa2, 0xb9, 0xab, 0xbf, 0xaa]);

test('UTF-8, UTF-16 by its mark, and what is neither as GB18030', () => {
  expect(decode(utf8('\ufeff年度报告'))).toBe('年度报告');
  expect(decode(new Uint8Array([0xff, 0xfe, 0x74, 0x5e]))).toBe('年');
  expect(decode(new Uint8Array([0xfe, 0xff, 0x5e, 0x74]))).toBe('年');
  expect(decode(gb)).toBe('政府信息公开');
});

test('one damaged byte leaves the rest of a UTF-8 file as it is', () => {
  const bytes = utf8('政府信息公开工作年度报告，全年主动公开信息若干条。'.repeat(4));
  bytes[3] = 0x41;
  const text = decode(bytes);
  expect(text).toContain('信息公开工作年度报告，全年主动公开信息若干条。');
  expect(text).toContain('\ufffd');
});
