import { isApplicationOutcome } from './clause.ts';
import type { Token } from './tokens.ts';

type NumberToken = Extract<Token, { type: 'number' }>;
type YearToken = Extract<Token, { type: 'year' }>;

/** Outcomes and carry-overs in a sentence tell what its other numbers are of: 答复12件，其中部分公开3件. */
export function foreshadows(tokens: readonly Token[], from: number, text: string, year: number | undefined): boolean {
  for (let i = from; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token || (token.type === 'stop' && token.mark === 'sentence')) return false;
    if (token.type === 'year' && carryOf(token, tokens[i + 1], text, year) !== undefined) return true;
    if (token.type !== 'word') continue;
    if (token.kind === 'outcome' && isApplicationOutcome(token.concept)) return true;
    if (token.concept === 'carried-in' || token.concept === 'carried-out') return true;
  }
  return false;
}

const carried = /结转|转结|接转|顺延|转入|转来|转至|转到|延至|延续|遗留|结余|跨年/u;

/** 结转2023年 and 2023年结转 are carry-overs, not another year's figures. */
export function carryOf(
  token: YearToken,
  next: Token | undefined,
  text: string,
  year: number | undefined,
): 'carried-in' | 'carried-out' | undefined {
  if (year === undefined || token.year === year) return undefined;
  const after = next ? text.slice(next.from, next.from + 2) : '';
  if (!carried.test(text.slice(Math.max(0, token.from - 3), token.from) + after)) return undefined;
  return token.year > year ? 'carried-out' : 'carried-in';
}

/** 由62件上升到71件: the first number is another year's. */
export const isFormer = (token: NumberToken, text: string): boolean =>
  /^\s*(?:上升|增加|增长|提高|下降|降低|减少|回落|上涨|降|增|升|减)(?:到|至|为)/u.test(
    text.slice(token.to, token.to + 6),
  );
