import type { Numbering } from '../source/types.ts';

const digits = '零一二三四五六七八九';

/** Chinese ordinals of headings: 1 to 99; larger ones stay figures. */
function chinese(ordinal: number): string {
  if (ordinal < 1 || ordinal > 99) return String(ordinal);
  const tens = Math.floor(ordinal / 10);
  const ones = ordinal % 10;
  return `${tens > 1 ? digits[tens] : ''}${tens > 0 ? '十' : ''}${ones > 0 ? digits[ones] : ''}`;
}

/** A heading's numbering as official texts print it: 一、 （一） 1. （1） ①. */
export function numberingText({ style, ordinal }: Pick<Numbering, 'style' | 'ordinal'>): string {
  switch (style) {
    case 'chinese':
      return `${chinese(ordinal)}、`;
    case 'chinese-paren':
      return `（${chinese(ordinal)}）`;
    case 'arabic':
      return `${ordinal}.`;
    case 'arabic-paren':
      return `（${ordinal}）`;
    case 'circled':
      return String.fromCodePoint(0x245f + Math.max(1, Math.min(ordinal, 20)));
  }
}
