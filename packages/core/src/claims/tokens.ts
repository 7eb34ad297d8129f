import type { WordKind } from '../catalogue/phrases.ts';
import { type ScannedNumber, scanNumbers } from '../text/numerals.ts';
import { halfWidth } from '../text/widths.ts';
import type { Relation } from './types.ts';
import { wordAt } from './words.ts';

interface Place {
  readonly from: number;
  readonly to: number;
}

/** `gap`: words that the lexicon does not know; their text decides little, their presence a lot. */
export type Token =
  | (Place & { readonly type: 'word'; readonly kind: WordKind; readonly concept: string })
  | (Place & {
      readonly type: 'number';
      readonly value: number;
      readonly relation: Relation;
      readonly unit: string;
      /** End of the figure itself, before its unit. */
      readonly figureEnd: number;
      /** What one of its last digit is worth: 100 in 3.62万, 0 where the number is not rounded. */
      readonly step: number;
    })
  | (Place & { readonly type: 'percent'; readonly value: number; readonly decimals: number })
  | (Place & { readonly type: 'year'; readonly year: number })
  | (Place & { readonly type: 'stop'; readonly mark: Stop })
  | (Place & { readonly type: 'gap' });

/** `sentence` 。！？ · `clause` ，；and the like · `list` 、 · `colon` · brackets. */
export type Stop = 'sentence' | 'semicolon' | 'clause' | 'list' | 'colon' | 'open' | 'close';

const stopMarks: Readonly<Record<string, Stop>> = {
  '。': 'sentence',
  '！': 'sentence',
  '？': 'sentence',
  '!': 'sentence',
  '?': 'sentence',
  '\n': 'sentence',
  '；': 'semicolon',
  ';': 'semicolon',
  '，': 'clause',
  ',': 'clause',
  '、': 'list',
  '：': 'colon',
  ':': 'colon',
  '（': 'open',
  '(': 'open',
  '）': 'close',
  ')': 'close',
};

/** Marks that neither part nor name anything. */
const silentMarks = ' \u3000\t“”"《》‘’\u00a0';

/** What a character is by its code: 0 part of words, 1 silent, 2 and up a stop. */
const classes = new Uint8Array(0x10000);
const stopOf: (Stop | undefined)[] = [undefined, undefined];
for (const character of silentMarks) classes[character.charCodeAt(0)] = 1;
for (const [character, stop] of Object.entries(stopMarks)) {
  classes[character.charCodeAt(0)] = stopOf.length;
  stopOf.push(stop);
}

const unitPattern =
  /^[ \u3000]*(人次|万元|亿元|件次|条次|份次|余?件|余?条|[件份起例宗条次篇个项期场元人名位部批处班封家])/u;
const countUnits = /[件份起例宗条次篇个项期场人名位部批处班封]/u;

/** The numbers of a text that are written as figures: no part of a word such as 统一 or 第三. */
export const figuresOf = (text: string): readonly ScannedNumber[] =>
  scanNumbers(text).filter((number) => isFigure(text, number));

/** Splits prose into words, numbers, stops and gaps, one pass, longest match first. `figures` are those of the text. */
export function tokenize(text: string, figures = figuresOf(text)): Token[] {
  const tokens: Token[] = [];
  let next = 0;
  let gap = -1;
  const closeGap = (at: number): void => {
    if (gap >= 0) tokens.push({ type: 'gap', from: gap, to: at });
    gap = -1;
  };
  for (let at = 0; at < text.length; ) {
    while ((figures[next]?.from ?? Number.POSITIVE_INFINITY) < at) next++;
    const number = figures[next];
    if (number?.from === at) {
      closeGap(at);
      const token = numberToken(text, number);
      tokens.push(token);
      at = Math.max(token.to, at + 1);
      continue;
    }
    const kind = classes[text.charCodeAt(at)] ?? 0;
    if (kind > 0) {
      const stop = stopOf[kind];
      if (stop) {
        closeGap(at);
        tokens.push({ type: 'stop', mark: stop, from: at, to: at + 1 });
      }
      at++;
      continue;
    }
    const match = wordAt(text, at);
    // A word never runs into a number: 无1件 is two things; 无一例 is one.
    if (match && (match.end <= (number?.from ?? Number.POSITIVE_INFINITY) || match.word.kind === 'zero')) {
      closeGap(at);
      tokens.push({ type: 'word', kind: match.word.kind, concept: match.word.concept, from: at, to: match.end });
      at = match.end;
      continue;
    }
    if (gap < 0) gap = at;
    at++;
  }
  closeGap(text.length);
  return tokens;
}

/** Whether a text counts anything: years, dates, articles and telephones count nothing. False is certain. */
export const mayCount = (text: string, figures: readonly ScannedNumber[]): boolean =>
  figures.some((figure) => numberToken(text, figure).type === 'number');

/** 2.依申请公开, 12345政务热线, 一份申请拆分为3件: figures that number, call or divide, and count nothing. */
/** 申请超过2000件的县市有4个: how many bodies had so many. */
const threshold = /^[件份条宗起](?:以上|以下)?的[^，。；\d]{0,8}\d+\s*[个家]/u;

function isMark(text: string, { from, to }: ScannedNumber): boolean {
  const after = text[to] ?? '';
  // 0517-8326, 8:30: a telephone, a time of day.
  if (
    /\d[-–—:：]$/u.test(text.slice(Math.max(0, from - 2), from)) ||
    /^[:：]\d|^[-–—]\d{4}/u.test(text.slice(to, to + 5))
  )
    return true;
  const startsItem = from === 0 || /[。；;：:\s]/u.test(text[from - 1] ?? '');
  if (startsItem && to - from <= 2 && (after === '.' || after === '．' || after === '、')) return true;
  if (
    /^12\d{3}$/u.test(text.slice(from, to)) &&
    /^(?:[\u4e00-\u9fff]{0,8}热线|平台|工单|办件|来电|诉求|投诉)/u.test(text.slice(to, to + 12))
  )
    return true;
  return (
    /(?:拆分|分解|拆)(?:为|成)$/u.test(text.slice(Math.max(0, from - 4), from)) ||
    /^[件份]申请(?:拆|分解)/u.test(text.slice(to, to + 6))
  );
}

/** A Chinese numeral counts something only with its unit behind it: 进一步, 统一, 一是 count nothing. */
function isFigure(text: string, number: ScannedNumber): boolean {
  const code = text.charCodeAt(number.from);
  if ((code >= 48 && code <= 57) || (code >= 0xff10 && code <= 0xff19)) return true;
  // 三项合计, 两类均为零: what was said before, and no number.
  if (summing.test(text.slice(number.from, number.to + 4))) return false;
  // 申请为零.
  if (text[number.from] === '零' && /[为是：:]\s?$/u.test(text.slice(Math.max(0, number.from - 2), number.from)))
    return /^[，。；、,;）)\s]|^$/u.test(text.slice(number.to, number.to + 1));
  // 任何一件申请, 一件也没有.
  const before = text.slice(Math.max(0, number.from - 2), number.from);
  if (before === '任何' || /^[^，。]?[也都][没无未]/u.test(text.slice(number.to, number.to + 3))) return false;
  return (
    text[number.from - 1] !== '第' &&
    unitPattern.test(text.slice(number.to, number.to + 6)) &&
    (!idiom.test(text.slice(number.from, number.to + 2)) || isTally(text, number))
  );
}

const summing =
  /^[二两三四五六七八九十]{1,2}[项类者地](?:合计|构成|均|共|相加|加起|合起|决定|指标|之和|都|皆|数据|数字)/u;

/** 一批, 一项, 一个 in running prose mean “some” or “a”. */
const idiom = /^(?:[一两](?:批|项|个|名|位|部|班|次|条)|一处)/u;

/** 召开工作会议两次，设专门机构一个: what is counted stands before it, and nothing behind. */
const isTally = (text: string, { from, to }: ScannedNumber): boolean =>
  /(?:会议?|培训班?|发布会|访谈|机构|查阅[点室])$/u.test(text.slice(Math.max(0, from - 4), from)) &&
  /^[个次期][，。；、,;]/u.test(text.slice(to, to + 2)) &&
  !/每[^，。；]{0,12}$/u.test(text.slice(Math.max(0, from - 16), from));

/** Behind the first month of several: 至10月. */
const monthsOn = /^\s*(?:至|到|[-—–~～]{1,2})\s*(1[0-2]|[1-9])月/u;

function numberToken(text: string, number: ScannedNumber): Token {
  const { from } = number;
  let to = number.to;
  const ordinal = from > 0 && text[from - 1] === '第';
  const after = text[to] ?? '';
  if (after === '年' && Number.isInteger(number.value) && number.value >= 1980 && number.value < 2100) {
    return { type: 'year', year: number.value, from, to: text[to + 1] === '度' ? to + 2 : to + 1 };
  }
  if (after === '%' || after === '％') {
    const point = text.slice(from, to).search(/[.．点]/u);
    return {
      type: 'percent',
      value: number.value,
      decimals: point < 0 ? 0 : text.slice(from, to).trimEnd().length - point - 1,
      from,
      to: to + 1,
    };
  }
  if (isMark(text, number) || threshold.test(text.slice(to, to + 24))) return { type: 'gap', from, to };
  // 1至10月 is no 1, and less than the year; 1至12月 is the year.
  const months = monthsOn.exec(text.slice(to, to + 8));
  if (months)
    return months[1] === '12' && number.value === 1
      ? { type: 'gap', from, to }
      : { type: 'word', kind: 'compare', concept: 'period', from, to };
  // 3件次月办结: in the month after.
  const unit = (unitPattern.exec(text.slice(to, to + 6))?.[1] ?? '').replace(
    text.startsWith('次月', to + 1) ? /次$/u : '',
    '',
  );
  if (unit) to = text.indexOf(unit, to) + unit.length;
  // 第20条, 〔2021〕30号, 20个工作日, 12345热线 count nothing of ours.
  const foreign =
    ordinal ||
    /^[ ]*(号|日|月|天|时|分|小时|个工作日|工作日|个月|年|℃|号令|版|周年|届|季度|级|倍|米|公里|亩|大?类|大?种|大项|个?方面)/u.test(
      text.slice(number.to, number.to + 5),
    );
  if (foreign) return partOfYear(text, number) ?? { type: 'gap', from, to };
  return {
    type: 'number',
    value: number.value,
    relation: number.relation,
    unit: unit.replace('余', ''),
    figureEnd: number.to,
    step: stepOf(text.slice(from, number.to)),
    from,
    to,
  };
}

/** 3月15日至12月31日, 7月1日起至年底. */
const datesOn = /^月份?(?:(\d+)日)?起?[至到—–～~-]+(?:\d{4}年)?(?:(\d+)月份?(?:(\d+)日)?|年[底末])/u;

/** 5月收到3件 speaks of one month; 1月1日, 1月至12月 and 12月 do not. */
function partOfYear(text: string, { from, to, value }: ScannedNumber): Token | undefined {
  const rest = text.slice(to, to + 22).replace(/\s/gu, '');
  const range = datesOn.exec(rest);
  const [, day = '1', month = '12', last = '31'] = range ?? [];
  const part = range
    ? value * Number(day) > 1 || month !== '12' || last !== '31'
    : // 12月收到6件 speaks of December.
      value === 12
      ? /^月份?(?:[上中下]旬|[底末])?(?:收|新收|受理|接)/u.test(rest)
      : /^月(?!份?\d)/u.test(rest) || (text[from - 1] === '前' && rest.startsWith('个月'));
  return part ? { type: 'word', kind: 'compare', concept: 'period', from, to } : undefined;
}

const powers: Readonly<Record<string, number>> = { 百: 1e2, 千: 1e3, 万: 1e4, 百万: 1e6, 千万: 1e7, 亿: 1e8 };

/** 3.62万 is rounded to hundreds; 53.28 and 400 are taken as they stand. */
function stepOf(figure: string): number {
  const match = /^[\d,]+(?:[.．](\d+))?\s*([百千]?万|[百千亿])/u.exec(halfWidth(figure));
  const power = match?.[2] === undefined ? undefined : powers[match[2]];
  return power === undefined ? 0 : power / 10 ** (match?.[1]?.length ?? 0);
}

/** True for units in which things are counted (not money). */
export const isCountUnit = (unit: string): boolean => unit === '' || countUnits.test(unit);
