import { parseChineseNumeral } from '../text/numerals.ts';
import type { Token } from './tokens.ts';
import { isApplicationOutcome } from './topics.ts';
import type { Relation } from './types.ts';

type NumberToken = Extract<Token, { type: 'number' }>;
type WordToken = Extract<Token, { type: 'word' }>;
type YearToken = Extract<Token, { type: 'year' }>;

/** Outcomes and carry-overs in a sentence tell what its other numbers are of: 答复12件，其中部分公开3件. */
export function foreshadows(tokens: readonly Token[], from: number, text: string, year: number | undefined): boolean {
  const applicants = new Set<string>();
  for (let i = from; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token || (token.type === 'stop' && token.mark === 'sentence')) return false;
    if (token.type === 'year' && postponed(token, text, year)) return true;
    if (token.type === 'year' && carryOf(token, tokens[i + 1], text, year) !== undefined) return true;
    if (token.type !== 'word') continue;
    if (token.kind === 'outcome' && isApplicationOutcome(token.concept)) return true;
    if (/^(?:carried-in|carried-out|extended)$/u.test(token.concept)) return true;
    if (token.kind === 'applicant' && classes.has(token.concept) && applicants.add(token.concept).size > 1) return true;
  }
  return false;
}

/** Classes of table three that other prose hardly ever names side by side. */
const classes = new Set(['natural-person', 'enterprise', 'public-welfare', 'legal-service', 'research']);

const carried = /结转|转结|接转|顺延|转入|转来|转至|转到|延至|延续|遗留|结余|跨年|未办/u;

/** 2014年至2016年三年累计: more than the year. */
export function endsRange({ from, year }: YearToken, text: string): boolean {
  const before = text.slice(Math.max(0, from - 16), from);
  const first = /(\d{4})年(?:度|\d{1,2}月(?:\d{1,2}日)?)?\s*[至到—–~～-]+\s*$/u.exec(before)?.[1];
  return first !== undefined && Number(first) !== year;
}

const into = /(?:结转|接续|延续|顺延|转)[到至入]\s?$/u;

/** 结转2023年 and 2023年结转 are carry-overs, not another year's figures. */
export function carryOf(
  token: YearToken,
  next: Token | undefined,
  text: string,
  year: number | undefined,
): 'carried-in' | 'carried-out' | undefined {
  // 接续到2023年办理, in the report of that year.
  if (token.year === year && into.test(text.slice(Math.max(0, token.from - 4), token.from))) return 'carried-in';
  if (year === undefined || token.year === year) return undefined;
  const after = next ? text.slice(next.from, next.from + 2) : '';
  // 2022年末未能办结.
  const left =
    token.year < year &&
    /^[年]?[末底](?:尚|仍|还)?(?:未能?|没有?|不能)(?:办[结完]|完成|答复)/u.test(text.slice(token.to, token.to + 8));
  if (!left && !carried.test(text.slice(Math.max(0, token.from - 3), token.from) + after)) return undefined;
  return token.year > year ? 'carried-out' : 'carried-in';
}

/** 受理4件、7件: two numbers for one name, with nothing of their own behind them. */
export function isPaired(tokens: readonly Token[], index: number): boolean {
  const [mark, second, behind] = [tokens[index + 1], tokens[index + 2], tokens[index + 3]];
  if (mark?.type !== 'stop' || mark.mark !== 'list' || second?.type !== 'number') return false;
  return behind === undefined || behind.type === 'stop';
}

/** 由62件上升到71件: the first number is another year's. */
export const isFormer = (token: NumberToken, text: string): boolean =>
  /^\s*(?:上升|增加|增长|提高|下降|降低|减少|回落|上涨|降|增|升|减|变|变更|调整)(?:到|至|为|成)/u.test(
    text.slice(token.to, token.to + 6),
  );

/** 占办结量三成的: what a share in words is taken of. */
export const isShareOfNamed = (clause: string): boolean =>
  /占[^，。；、\d]{1,10}(?:[一二三四五六七八九]成|半数|多数|一半)的?\s*$/u.test(clause);

/** 八成（288件）, 多数（61件）: the number in brackets says how many that are. */
export const isShareInWords = (text: string, from: number): boolean =>
  /(?:[一二三四五六七八九]成|半数|多数|一半|大部分)以?上?[（(]$/u.test(text.slice(Math.max(0, from - 8), from));

/** 案件多6件, 少8件: how many more or fewer, and not how many. */
export const isDifference = (text: string, from: number): boolean =>
  /(?:^|[^至最不许众更很诸大颇较])[多少]\s?$/u.test(text.slice(Math.max(0, from - 3), from));

/** 自然人占九成以上，达61件: a rough share between the words and their number. */
export const isNeutral = (words: string): boolean =>
  /^的?(?:[再又]?创|[较居最偏][多少]|连续[两二三四五几]年|连年|为主|较?为?集中|[一二三四五六七八九]成|半数|一半|近半|过半|绝大多|大多数|多数|大部分|大头|比重|首位|主体|[继持稳大明有逐]\S{1,3}[攀回走][升落高低]|[攀回]升|走[高低]|则?(?:基本|大体)?(?:持平|稳定))/u.test(
    words,
  );

/** 去年，全县收到97件: a clause of its own that names another year without its number. */
export const formerYear = /^\s*(?:上一?|去|前一?|此前一)年度?(?:同期)?\s*$/u;
/** 较2018年增长35%: the year is what is compared with. */
export const comparing = /(?:较|比|与|同|相对于?)\s*$/u;

/** 收到的申请，全年共71件: words that do nothing but count what the clause before has named. */
export const isCounting = (words: string): boolean =>
  /^(?:\d{4}年度?)?(?:全[省市县区镇乡]|[我本][局委院厅办馆站校镇乡县市区]|街道)?(?:\d{4}年度?|全年度?|本年度?|累计|总数|总量|数量)?[\s一共计合总有是达到多为约近逾超过即仅只剩出现分别依次均都也填报]*$|^[由从][^，。；\d]{0,8}[\d.]+[件份条宗起次]?(?:[上提]升|增[加长]|提高|下降|降低|减少|回落|[增升降减])[到至为]$/u.test(
    words.trim(),
  );

/** Ways by which something is made public or replied to. */
export const isByMedia = (topic: string): boolean =>
  isChannel(topic) || topic === 'social-reply' || topic === 'other-channel';

/** 举报、复议，街道一件都没有遇到: the clause does nothing but deny what the one before has named. */
export const deniesAll = ({ from, to }: WordToken, text: string, start: number, end: number): boolean =>
  isCounting(text.slice(start, from)) && text.slice(to, end - 1).trim() === '';

const channels = new Set(['gazette', 'website', 'weibo', 'wechat', 'social-media']);
export const isChannel = (topic: string): boolean => channels.has(topic);

/** 6件延至2024年办理, 6件将于2024年1月答复: to be closed in a year behind the report's, these were carried over. */
export function postponed(token: YearToken, text: string, year: number | undefined): WordToken | undefined {
  if (year === undefined || token.year <= year) return undefined;
  const behind = /^[^，。；、（）()]{0,24}/u.exec(text.slice(token.to, token.to + 24))?.[0] ?? '';
  if (!/办理|答复|办结|处理|回复|审查/u.test(behind) && !carried.test(text.slice(token.from - 3, token.from)))
    return undefined;
  return { type: 'word', kind: 'measure', concept: 'carried-out', from: token.from, to: token.to };
}

/** Index of the comma that ends a clause, behind a list (加工、汇总，); −1 where a number or another mark comes first. */
function endOfClause(tokens: readonly Token[], from: number): number {
  for (let i = from; i < tokens.length && i < from + 12; i++) {
    const token = tokens[i];
    if (token?.type === 'stop' && token.mark === 'clause') return i;
    const isList = token?.type === 'stop' && token.mark === 'list';
    if (i === from ? !isList : !isList && token?.type !== 'word' && token?.type !== 'gap') return -1;
  }
  return -1;
}

/** 有6件申请因材料不全，依法结转下一年度: what a clause without a number says became of them. */
export function fateBehind(
  tokens: readonly Token[],
  from: number,
  text: string,
  year: number | undefined,
): WordToken | undefined {
  const start = endOfClause(tokens, from);
  if (start < 0) return undefined;
  let fate: WordToken | undefined;
  let clauses = 0;
  for (let i = start + 1; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token || (token.type === 'stop' && (fate || token.mark !== 'clause' || ++clauses > 1))) return fate;
    if (token.type === 'number' || token.type === 'percent') return undefined;
    if (token.type === 'year') fate ??= postponed(token, text, year);
    if (token.type !== 'word' || fate) continue;
    const told = token.kind === 'outcome' && isApplicationOutcome(token.concept);
    if (told || token.concept === 'carried-out' || token.concept === 'open') fate = token;
  }
  return fate;
}

/** 对内容清楚、符合公开条件的37件申请，予以公开: all that can be answered so, and what is counted comes behind. */
export const describes = (clause: string, behind: string): boolean =>
  /^(?:[我本][局委院厅办馆站校镇乡县市])?(?:对|针对)[^，。；\d收办]{0,24}(?:符合[^，。；\d]{0,8}(?:条件|规定|要求)|可以公开|应当公开|能够公开)的\s*$/u.test(
    clause,
  ) && /^(?:政府信息公开|信息公开|公开)?申请[，,]/u.test(behind);

/** （61件）: a number and nothing else in brackets. */
export function isBracketed(tokens: readonly Token[], from: number): boolean {
  const [open, number, close] = [tokens[from], tokens[from + 1], tokens[from + 2]];
  return open?.type === 'stop' && open.mark === 'open' && number?.type === 'number' && close?.type === 'stop';
}

export const tellsFate = ({ kind, concept }: WordToken): boolean =>
  kind === 'outcome' || (kind === 'measure' && concept !== 'new');

/** 申请中有5件系上年结转: a number among what is named, and behind it what became of them. */
export function isWithin(tokens: readonly Token[], at: number, text: string): boolean {
  const from = tokens[at]?.from ?? 0;
  // 无法提供类由288件“不掌握”、41件“需要另行制作”构成.
  if (text[from - 1] === '由' && /^[^。；]{0,160}(?:构成|组成)/u.test(text.slice(from, from + 170))) return true;
  if (!/[^其]中共?有?\s*$/u.test(text.slice(Math.max(0, from - 5), from))) return false;
  for (let i = at + 1; i < tokens.length; i++) {
    const next = tokens[i];
    if (!next || next.type === 'stop' || next.type === 'number') return false;
    if (next.type === 'year' || (next.type === 'word' && tellsFate(next))) return true;
  }
  return false;
}

/** Whether the clause goes on to a number behind the word. */
export function hasOwnNumber(tokens: readonly Token[], at: number): boolean {
  for (let i = at + 1; i < tokens.length && i < at + 6; i++) {
    const token = tokens[i];
    if (!token || token.type === 'stop') return false;
    // 6件信访事项和2件重复申请: the number behind 和 is of what comes next.
    if (token.type === 'word' && token.kind === 'join' && tokens[i + 1]?.type === 'number') return false;
    if (token.type === 'number') return true;
  }
  return false;
}

/** 占全部438件的26.3%: the whole that a share is taken of, which may be wider than the tables'. */
export const isOfWhole = (text: string, clause: number, { from, to }: NumberToken): boolean =>
  /占[^，。；（）]{0,12}$/u.test(text.slice(Math.max(clause, from - 14), from)) &&
  /^[^，。；（）]{0,14}的\s?[\d.]+[%％]/u.test(text.slice(to, to + 24));

const suffixes: Readonly<Record<string, Relation>> = {
  以上: 'at-least',
  以内: 'at-most',
  以下: 'at-most',
  左右: 'about',
  上下: 'about',
};

/**
 * 2021年至2023年分别为986件、1145件和1287件: the last number of a list that has one for each year, and ends with the report's.
 *
 * @param start where the sentence begins
 */
export function isLastOfYears(
  text: string,
  start: number,
  { from, to }: NumberToken,
  year: number | undefined,
): boolean {
  const before = text.slice(Math.max(start, from - 160), from);
  const list = /分别[^，。；、\d]{0,14}((?:[\d.,]{1,12}万?[件份条宗起]?[、，和及]){1,9})$/u.exec(before)?.[1];
  if (list === undefined || year === undefined || /^[、，和及]\s?\d/u.test(text.slice(to, to + 3))) return false;
  const count = list.split(/[、，和及]/u).length;
  const years = Array.from(before.matchAll(/(\d{4})年?(?=[^\d件份条宗起])/gu), ([, one]) => Number(one));
  const [first = 0] = years;
  if (years.length === 0) return parseChineseNumeral(/近([二两三四五六七八九])年/u.exec(before)?.[1] ?? '') === count;
  if (years.at(-1) !== year) return false;
  return years.length === count || (years.length === 2 && year - first + 1 === count);
}

/** 1200件以上: how exactly a number is meant, said behind its unit. */
export const relationBehind = (text: string, at: number): Relation => suffixes[text.slice(at, at + 2)] ?? 'equal';

/** 有3件申请…, 对3件申请…: of some of them something is said; 共有71件申请 are all. */
export const isSome = (text: string, from: number): boolean =>
  /(?:^|[^共])[有对就将另]\s?$/u.test(text.slice(Math.max(0, from - 3), from));

/** 人事管理、后勤管理等: index of 等 behind a list of words that the tables don't know, with an outcome behind it; −1 where there is none. */
export function examplesUpTo(tokens: readonly Token[], from: number, text: string): number {
  for (let i = from + 1; i < tokens.length && i < from + 12; i++) {
    const token = tokens[i];
    if (token?.type === 'word' && token.kind === 'filler' && text[token.from] === '等') {
      const behind = tokens[i + 1];
      return behind?.type === 'word' && behind.kind === 'outcome' ? i : -1;
    }
    const passes = token?.type === 'gap' || (token?.type === 'stop' && token.mark === 'list');
    if (!passes && !(token?.type === 'word' && (token.kind === 'filler' || token.kind === 'void'))) return -1;
  }
  return -1;
}
