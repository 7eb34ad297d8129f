import type { Article, Certainty } from '../types.ts';

const numerals = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** 23 → 二十三, for article numbers up to 99. */
function chinese(number: number): string {
  const tens = Math.floor(number / 10);
  const ones = number % 10;
  return `${tens === 0 ? '' : `${tens === 1 ? '' : numerals[tens]}十`}${ones === 0 && tens > 0 ? '' : numerals[ones]}`;
}

/** An article of a document with its paraphrase, and what it means for the report. */
export function article(
  document: string,
  number: number,
  zh: string,
  en: string,
  bearingZh?: string,
  bearingEn?: string,
  certainty: Certainty = 'read',
): Article {
  return {
    id: `${document}#${number}`,
    article: `第${chinese(number)}条`,
    paraphrase: { zh, en },
    ...(bearingZh !== undefined && bearingEn !== undefined ? { bearing: { zh: bearingZh, en: bearingEn } } : {}),
    certainty,
  };
}
