import type { Analysis } from '../../analyse.ts';
import { editionIds } from '../../catalogue/edition-sets.ts';
import { defineRule } from '../rule.ts';
import { yearBefore } from '../X/years.ts';

/** How far this year's text is last year's. */
export interface TextComparison {
  /** 0 to 1, numbers left out. */
  readonly similarity: number;
  /** To the letter, and there are numbers in it. */
  readonly identical: boolean;
}

interface Data extends TextComparison {
  readonly year: number;
}

/** From this similarity on; `thresholds.similarity` of the configuration overrides it. */
const threshold = 0.9;
/** Characters: shorter texts are alike by necessity. */
const shortest = 200;

/** The date at the end, which is never last year’s. */
const signed = /[\d〇○零一二三四五六七八九十]{4}年[\d一二三四五六七八九十]+月[\d一二三四五六七八九十]+日$/u;

/** What the body wrote itself: the prose of the sections, without the introduction, which is the same everywhere, and the date. */
const proseOf = ({ bound }: Analysis): string =>
  bound.sections
    .filter(({ heading }) => heading)
    .flatMap(({ children }) => children.map(({ text }) => text.text))
    .join('')
    .replace(/\s/gu, '')
    .replace(signed, '');

const withoutNumbers = (text: string): string => text.replace(/[\d０-９.．%％]/gu, '');

/** Compares the prose with last year's; undefined where there is none, no measure was handed in, or a text is too short. */
export function compareTexts(analysis: Analysis): TextComparison | undefined {
  const last = yearBefore(analysis);
  const measure = analysis.options.similarity;
  if (!last || !measure) return undefined;
  const [now, then] = [proseOf(analysis), proseOf(last)];
  const [plainNow, plainThen] = [withoutNumbers(now), withoutNumbers(then)];
  if (plainNow.length < shortest || plainThen.length < shortest) return undefined;
  return {
    similarity: plainNow === plainThen ? 1 : measure(plainNow, plainThen),
    // Numbers make a text stale when they do not change; a text without any may well be true again.
    identical: now === then && /\d/u.test(now),
  };
}

/** From which similarity on it is a finding. */
export const similarityBar = ({ config }: Analysis): number => config.thresholds?.similarity ?? threshold;

export const B23 = defineRule<Data>({
  code: 'B23',
  slug: 'text-of-last-year',
  severity: 'warning',
  basis: 'official',
  editions: editionIds,
  by: 'expected',
  cites: ['国办公开办函〔2021〕30号'],
  title: { zh: '正文与上年雷同', en: 'The text is last year’s' },
  why: {
    zh: '国办公开办函〔2021〕30号把“内容雷同”列为应当追究的问题。去掉数字后与上年正文相同的部分达到设定的比例（默认90%）即提示；连数字都一样的，是上年的文字没有改。多少算雷同，文件没有规定，比例是我们定的，可以设置。',
    en: 'The notice of 2021 names reports that repeat others among the faults that are called to account. Without numbers, texts that are alike to a set share (90 % unless set) are pointed out; with all numbers the same, last year’s text was left as it was. What share is too much the notice does not say: the bar is ours, and a setting.',
  },
  detect(analysis) {
    const found = compareTexts(analysis);
    if (!found || found.similarity < similarityBar(analysis)) return [];
    const first = analysis.bound.sections.find(({ heading, children }) => heading && children.length > 0);
    const official = found.identical && analysis.expected === '2021';
    return [
      {
        span: first?.heading?.span ?? [0, 0],
        data: { ...found, year: (analysis.year ?? 0) - 1 },
        severity: official ? 'error' : 'warning',
        basis: official ? 'official' : 'inferred',
        anchor: 'text',
      },
    ];
  },
  message: ({ year, similarity, identical }) =>
    identical
      ? {
          zh: `正文与${year}年报告逐字相同，连数字都没有改。请按本年情况重写。`,
          en: `The text is that of ${year} to the letter, numbers included. Write what this year brought.`,
        }
      : {
          zh: `去掉数字后，正文与${year}年报告有 ${percent(similarity)}% 相同。请核对是否照抄了上年的文字。`,
          en: `Without numbers, the text agrees with that of ${year} to ${percent(similarity)} %. Check whether last year’s text was copied.`,
        },
});

const percent = (share: number): string => String(Math.floor(share * 1000) / 10);
