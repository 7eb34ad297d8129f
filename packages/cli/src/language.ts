import type { Language } from '@gongkai/core';
import type { Io } from './io.ts';

/** Chinese unless the environment clearly asks for another language. */
export function languageOf(option: string | undefined, io: Io): Language {
  if (option === 'zh' || option === 'en') return option;
  const locale = io.env.LC_ALL || io.env.LC_MESSAGES || io.env.LANG || '';
  return /^en/iu.test(locale) ? 'en' : 'zh';
}
