import { expect, test } from 'vitest';
import { isCounting } from '../../src/claims/foresight.ts';

test('words that do nothing but count are told from others, however many there are', () => {
  expect(isCounting('，全年共'.slice(1))).toBe(true);
  expect(isCounting('总数 一共有')).toBe(true);
  expect(isCounting('')).toBe(true);
  expect(isCounting('其中网络申请')).toBe(false);
  // 共计 can be read as one word or two: an expression that tries both for each of them never ends.
  expect(isCounting(`${'共计'.repeat(20_000)}件`)).toBe(false);
});
