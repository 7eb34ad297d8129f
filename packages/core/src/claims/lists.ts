import type { ReadParagraph } from './read-paragraph.ts';
import type { Token } from './tokens.ts';

type NumberToken = Extract<Token, { type: 'number' }>;

export interface ListItem {
  readonly value: number;
  /** What one of its last digit is worth; 0 where it is not rounded. */
  readonly step: number;
  /** Offsets of the figure in the paragraph. */
  readonly from: number;
  readonly to: number;
  /** The words in front of the number. */
  readonly label: string;
}

/** A number and the list of parts that follows it: 共120条，其中A 80条、B 40条. */
export interface ListedSum {
  readonly total: NumberToken;
  /** Sums of the total and the numbers beside it, any of which the list may be of as well. */
  readonly others: readonly number[];
  readonly items: readonly ListItem[];
  /** The list claims to be whole: it ends with 其他, or is said to be 分别. */
  readonly whole: boolean;
  /** What the parts are told apart by. One thing may go out by several channels: such parts may overlap. */
  readonly kind: ItemKind;
  /** The sentence goes on to say that what two parts have in common counts once. */
  readonly once: boolean;
}

export type ItemKind = 'applicant' | 'outcome' | 'way' | 'channel' | 'state' | 'other';

/** What the tables count by themselves: behind a semicolon, the sentence has left the list. */
const things = new Set([
  'licensing',
  'penalties',
  'coercion',
  'charges',
  'normative',
  'regulations',
  'applications',
  'review',
  'litigation',
]);

/** Behind a semicolon, the sentence has left a list of anything else; 回应20次，其中发布会3次；访谈5次 is a list of these. */
const activities = new Set([
  'press-conference',
  'interview',
  'explanation',
  'social-reply',
  'other-reply',
  'meeting',
  'training',
]);

const ways = new Set(['in-person', 'fax', 'online', 'letter']);
const channels = new Set(['gazette', 'website', 'weibo', 'wechat', 'social-media', 'other-channel']);

const countsOnce = /[只仅]计|计[1１一][次条件]|(?:不|有|未)重复|重复(?:计|统计|部分)|去重|交叉/u;

const byWay = /^\s*(?:通过|利用|依托|借助|运用)/u;

/** 186条，比2021年的152条多34条，其中…: the parts are of the first. */
const moreBy = /[比较][^，。；]{2,20}[多少增减]加?了?\s?$/u;

/** Finds every number that is followed by a list of its parts, within one sentence. */
export function listedSums(read: ReadParagraph): ListedSum[] {
  if (!read.counts) return [];
  const { tokens } = read;
  const text = read.paragraph.text.text;
  const sums: ListedSum[] = [];
  for (let i = 0; i < tokens.length; i++) {
    let total = tokens[i];
    if (total?.type !== 'number' || total.relation !== 'equal' || total.unit === '') continue;
    // 较上年增加3件，其中…: what is listed are parts of the number before.
    if (isDifference(tokens, i)) continue;
    const from = total.from;
    const more = moreBy.exec(text.slice(Math.max(0, from - 24), from));
    if (more) {
      const before = from - more[0].length - 1;
      total = tokens
        .slice(Math.max(0, i - 24), i)
        .findLast((one): one is NumberToken => one.type === 'number' && one.to === before);
      if (total?.relation !== 'equal' || total.unit === '') continue;
    }
    let start = opening(tokens, i + 1);
    if (start < 0 && opensNext(tokens, i)) start = opening(tokens, i + 2);
    if (start < 0) continue;
    const { items, kind } = itemsFrom(tokens, start, total, text);
    if (items.length < 2) continue;
    // 公开96条，其中网站公开41条，其中执法信息6条，部门信息55条: the last are of the first again.
    if (sumOf(items) > total.value && isInside(tokens, i)) continue;
    const of = kind === 'outcome' || kind === 'applicant' ? measureOf(tokens, i) : undefined;
    // 收到92件，结转下年度7件，其中予以公开…: outcomes are none of those carried over, nor are more applicants.
    if (of?.startsWith('carried') && (kind === 'outcome' || sumOf(items) > total.value)) continue;
    const last = items.at(-1);
    // Of those received, some may still be open.
    const whole = (kind === 'applicant' || of !== 'new') && last !== undefined && /其[他它]/u.test(last.label);
    const once = last !== undefined && countsOnce.test(text.slice(last.to, last.to + 60).split('。')[0] ?? '');
    sums.push({ total, others: totalsOf(tokens, i, total), items, kind, whole, once });
  }
  return sums;
}

/** Whether a number is itself one of a list that an earlier 其中 has opened, not in brackets of its own. */
function isInside(tokens: readonly Token[], at: number): boolean {
  let depth = 0;
  for (let i = at - 1; i >= 0 && i > at - 80; i--) {
    const token = tokens[i];
    if (token?.type === 'word' && token.kind === 'parts' && depth === 0) return true;
    if (token?.type !== 'stop') continue;
    if (token.mark === 'close') depth++;
    else if (token.mark === 'open') depth--;
    if (depth < 0 || token.mark === 'sentence' || token.mark === 'semicolon') return false;
  }
  return false;
}

/** Whether a number says by how much something grew: a word of comparison stands in its clause before it. */
function isDifference(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= 0; i--) {
    const token = tokens[i];
    if (!token || token.type === 'stop' || token.type === 'number') return false;
    if (token.type === 'word' && token.kind === 'compare' && token.concept === 'compare') return true;
  }
  return false;
}

/** What happened to the applications that a number counts, as its clause says before it. */
function measureOf(tokens: readonly Token[], at: number): string | undefined {
  for (let i = at - 1; i >= 0; i--) {
    const token = tokens[i];
    if (!token || (token.type === 'stop' && token.mark !== 'list') || token.type === 'number') return undefined;
    if (token.type === 'word' && token.kind === 'measure') return token.concept;
  }
  return undefined;
}

/** 公开513条。其中，…: the list stands in the next sentence, and this one counts nothing else that it could be of. */
function opensNext(tokens: readonly Token[], at: number): boolean {
  const [mark, word] = [tokens[at + 1], tokens[at + 2]];
  if (mark?.type !== 'stop' || mark.mark !== 'sentence' || word?.type !== 'word' || word.kind !== 'parts') return false;
  for (let i = at - 1; i >= 0 && i > at - 40; i--) {
    const token = tokens[i];
    if (!token || (token.type === 'stop' && token.mark === 'sentence')) return true;
    if (token.type === 'number' || token.type === 'percent') return false;
  }
  return at < 40;
}

/** Index behind 其中, 包括 or a colon that opens the list right behind a number; −1 where none does. */
function opening(tokens: readonly Token[], from: number): number {
  for (let i = from; i < tokens.length && i < from + 4; i++) {
    const token = tokens[i];
    if (!token) return -1;
    if (token.type === 'word' && token.kind === 'parts') {
      const next = tokens[i + 1];
      return next?.type === 'stop' && (next.mark === 'colon' || next.mark === 'clause') ? i + 2 : i + 1;
    }
    if (token.type === 'stop' && token.mark === 'colon') return i + 1;
    if (token.type === 'stop' && (token.mark === 'clause' || token.mark === 'open')) continue;
    return -1;
  }
  return -1;
}

function itemsFrom(
  tokens: readonly Token[],
  start: number,
  total: NumberToken,
  text: string,
): { readonly items: ListItem[]; readonly kind: ItemKind } {
  const items: ListItem[] = [];
  let kind: ItemKind | undefined;
  let labelFrom = tokens[start]?.from ?? 0;
  let words: Token[] = [];
  let depth = 0;
  let apart = false;
  let ofActivities = false;
  for (let i = start; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token) break;
    if (token.type === 'stop') {
      if (token.mark === 'open') depth++;
      else if (token.mark === 'close') {
        depth--;
        if (depth < 0) break;
        labelFrom = token.to;
        continue;
      }
      if (token.mark === 'sentence') break;
      // 126件，其中报告书18件、报告表108件，准予126件: the list is whole, and what follows is another.
      if (depth === 0 && token.mark !== 'list' && token.mark !== 'colon' && isWhole(items, total)) break;
      apart ||= token.mark === 'semicolon' && depth === 0 && items.length > 0;
      if (depth === 0 && token.mark !== 'colon') {
        if (token.mark !== 'list' || words.length === 0) {
          labelFrom = token.to;
          words = [];
        }
      }
      continue;
    }
    if (depth > 0) continue;
    if (token.type === 'word' && token.concept === 'whole') continue;
    if (token.type === 'word' && (token.kind === 'parts' || token.kind === 'compare' || token.kind === 'zero')) {
      if (token.kind === 'zero') continue;
      break;
    }
    if (token.type !== 'number') {
      words.push(token);
      continue;
    }
    if (token.unit !== total.unit) {
      if (token.unit !== '' && items.length > 0) break;
      words = [];
      continue;
    }
    if (token.relation !== 'equal') return { items: [], kind: 'other' };
    const itemKind = kindOf(words);
    if (itemKind === undefined) break;
    // 制作7件，其中联合制发2件，公开58件: another thing, and no part.
    const more =
      token.value > total.value &&
      items.length > 0 &&
      words.some((word) => word.type === 'word' && word.kind === 'verb');
    if (more && text.slice(items.at(-1)?.to ?? 0, token.from).includes('，')) break;
    const isActivity = names(words, activities);
    // 公告30条、文件80条；通过服务网公布事项25条: a way of its own behind the list.
    if (apart && byWay.test(text.slice(labelFrom, token.from)) && !items.some(({ label }) => byWay.test(label))) break;
    if (apart && (names(words, things) || (isActivity && !ofActivities))) break;
    apart = false;
    ofActivities ||= isActivity;
    kind ??= itemKind;
    if (itemKind !== kind) break;
    items.push({
      value: token.value,
      step: token.step,
      from: token.from,
      to: token.figureEnd,
      label: text.slice(labelFrom, token.from).replace(/\s+/gu, ''),
    });
    words = [];
    labelFrom = token.to;
  }
  return { items, kind: kind ?? 'other' };
}

const names = (words: readonly Token[], concepts: ReadonlySet<string>): boolean =>
  words.some((word) => word.type === 'word' && word.kind === 'object' && concepts.has(word.concept));

const isWhole = (items: readonly ListItem[], total: NumberToken): boolean =>
  items.length > 1 && Math.abs(sumOf(items) - total.value) < 1e-9;

const sumOf = (items: readonly ListItem[]): number => items.reduce((all, { value }) => all + value, 0);

/** 建议14件、提案20件，其中主办26件、会办8件: the sums that a list of numbers in front of 其中 makes with the last of them. */
function totalsOf(tokens: readonly Token[], at: number, total: NumberToken): number[] {
  const totals: number[] = [];
  let all = total.value;
  for (let i = at - 1; i >= 0 && i > at - 16; i--) {
    const token = tokens[i];
    if (!token || (token.type === 'stop' && token.mark !== 'list' && token.mark !== 'clause')) break;
    if (token.type !== 'number') continue;
    if (token.unit !== total.unit) break;
    all += token.value;
    totals.push(all);
  }
  return totals;
}

/** What an item of a list is told apart by; undefined where its words begin something new (办结10件). */
function kindOf(words: readonly Token[]): ItemKind | undefined {
  let kind: ItemKind = 'other';
  for (const token of words) {
    if (token.type !== 'word') continue;
    if (token.kind === 'applicant' && token.concept !== 'firm') return 'applicant';
    if (token.kind === 'outcome') kind = ways.has(token.concept) ? 'way' : 'outcome';
    else if (token.kind === 'measure' && kind === 'other') return undefined;
    else if (token.kind === 'object' && channels.has(token.concept)) kind = 'channel';
    // 制发16件，其中县政府6件，废止24件: the list ends where another thing is counted.
    else if (token.kind === 'verb' && (token.concept === 'repeal' || token.concept === 'in-force')) kind = 'state';
  }
  return kind;
}

export interface SumVerdict {
  readonly sum: number;
  /** Parts which may be counted inside another part: without them the sum fits. */
  readonly overlapping: readonly ListItem[];
}

/** At most this many parts are tried for overlaps; longer lists are compared as a whole. */
const mostParts = 16;

/**
 * Puts a listed sum to the test. Undefined where it holds, or where parts that are fewer than the total may simply
 * not be all of them.
 */
export function judgeSum(listed: ListedSum): SumVerdict | undefined {
  const total = listed.total.value;
  const sum = sumOf(listed.items);
  // 284万件，其中12.6万件、271.6万件: as far as they are rounded.
  const slack = listed.items.reduce((all, { step }) => all + step, listed.total.step);
  if (Math.abs(sum - total) < Math.max(1e-9, slack) || listed.others.some((other) => Math.abs(sum - other) < 1e-9))
    return undefined;
  if (!listed.whole && ofBothKinds(listed.items) && listed.others.some((other) => sum < other)) return undefined;
  if (sum > total && listed.once && listed.items.every(({ value }) => value <= total)) return undefined;
  if (sum < total) return listed.whole ? { sum, overlapping: [] } : undefined;
  return { sum, overlapping: fewestWithSum(listed.items, sum - total) };
}

/** 复议18件和诉讼12件，其中复议维持9件、诉讼维持7件: some of all of them. */
const ofBothKinds = (items: readonly ListItem[]): boolean =>
  items.some(({ label }) => label.includes('复议')) && items.some(({ label }) => label.includes('诉'));

/** The fewest parts that add up to the excess. */
function fewestWithSum(items: readonly ListItem[], excess: number): readonly ListItem[] {
  if (items.length > mostParts) return [];
  let best: readonly ListItem[] = [];
  for (let mask = 1; mask < 1 << items.length; mask++) {
    const chosen = items.filter((_, i) => mask & (1 << i));
    if (best.length > 0 && chosen.length >= best.length) continue;
    const sum = chosen.reduce((all, item) => all + item.value, 0);
    if (Math.abs(sum - excess) < 1e-9 && chosen.length < items.length) best = chosen;
  }
  return best;
}
