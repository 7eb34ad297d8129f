import type { ReadParagraph } from './read-paragraph.ts';
import type { Token } from './tokens.ts';

type NumberToken = Extract<Token, { type: 'number' }>;
type PercentToken = Extract<Token, { type: 'percent' }>;

/** 258件，占33.9%: a number and the share that it is said to be. */
export interface Share {
  readonly part: NumberToken;
  readonly percent: PercentToken;
  /** Numbers of the same unit in the paragraph that could be the whole, nearest first. */
  readonly wholes: readonly NumberToken[];
}

/** Shares whose number stands right in front of them. */
export function sharesOf(read: ReadParagraph): Share[] {
  if (!read.counts) return [];
  const { tokens } = read;
  const text = read.paragraph.text.text;
  const shares: Share[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const percent = tokens[i];
    if (percent?.type !== 'percent') continue;
    const part = partBefore(tokens, i, text);
    if (!part) continue;
    const wholes = tokens.filter(
      (token): token is NumberToken =>
        token.type === 'number' &&
        token !== part &&
        token.unit === part.unit &&
        token.value >= part.value &&
        token.value > 0,
    );
    wholes.sort((a, b) => Math.abs(a.from - part.from) - Math.abs(b.from - part.from));
    shares.push({ part, percent, wholes });
  }
  return shares;
}

/** 18件，约占: what stands between is said of the number itself. 增加18件，原创占: of another. */
const behindPart = /^[\s，,（(]*(?:[大约共均各就又即]|总计|合计|比例|比重|分别)*占[^。；]*$/u;

/** The number right in front of 占…%; only 占, 占比 and fillers may stand between. */
function partBefore(tokens: readonly Token[], at: number, text: string): NumberToken | undefined {
  let index = at - 1;
  while (index >= 0 && index >= at - 10) {
    const token = tokens[index];
    if (!token || token.type === 'percent' || token.type === 'year') return undefined;
    if (token.type === 'number') {
      const between = text.slice(token.to, tokens[at]?.from ?? token.to);
      return between.length <= 12 && behindPart.test(between) ? token : undefined;
    }
    index--;
  }
  return undefined;
}

/** 占审结的61.5%: says of what the share is taken, and it is not the total. */
export const namesItsWhole = (read: ReadParagraph, { part, percent }: Share): boolean =>
  !/占(?:比|比例|比重)?(?:[约为达]|将近|接近|到了)*(?:[^，。；]{0,8}总(?:数|量|件数|申请量|申请数)的?)?(?:约|为)?$/u.test(
    read.paragraph.text.text.slice(part.to, percent.from).trimEnd(),
  );

/**
 * The whole that the sentence itself names: 156条，其中62条，占39.7%. Undefined where 占 says of what the share is taken,
 * other than 总数, or where nothing in the sentence is said to hold the part.
 */
export function namedWhole(read: ReadParagraph, { part, percent, wholes }: Share): NumberToken | undefined {
  const text = read.paragraph.text.text;
  if (!/占(?:比|比为|总数的?|总量的?|比例为?)?$/u.test(text.slice(part.to, percent.from).trimEnd())) return undefined;
  return wholes.find((whole) => {
    if (whole.to > part.from) return false;
    const between = text.slice(whole.to, part.from);
    return between.length <= 40 && between.includes('其中') && !/[。；;]/u.test(between);
  });
}

/** True where `part / whole` rounds to the percentage as printed. */
export function isShare(part: number, whole: number, percent: Pick<PercentToken, 'value' | 'decimals'>): boolean {
  if (whole <= 0) return false;
  const exact = (part / whole) * 100;
  const unit = 10 ** -percent.decimals;
  // Rounded either way or cut off: all are seen, none is a fault.
  return Math.abs(exact - percent.value) <= unit * 1.0000001;
}
