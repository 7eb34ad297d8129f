import type { Analysis } from '../../analyse.ts';
import { editionIds } from '../../catalogue/edition-sets.ts';
import { withoutSpace } from '../../text/without-space.ts';
import { defineRule, type Hit } from '../rule.ts';
import { placeIn, type Sentence, sentencesWith } from '../sentences.ts';
import { besideLastYear } from './last-year.ts';

type Data =
  | {
      readonly kind: 'rate';
      readonly now: number;
      readonly before: number;
      readonly said: string;
      readonly right: string;
    }
  | { readonly kind: 'step'; readonly now: number; readonly before: number; readonly said: string };

const digits = String.raw`(\d{1,9}(?:\.\d{1,4})?)`;
const unit = '[件条份起宗例篇次个人期]';
const rise = '增加|增长|上升|提高|多';
const fall = '减少|下降|降低|回落|少';

/** 71件，比上年增加9件，增长14.5%: now, which way, by how many, at what rate. */
const byStep = new RegExp(
  `${digits}${unit}[，,]?(?:同比|[较比](?:上年度?|去年|上一年度?|(?:19|20)\\d{2}年))(?:同期)?(?:的${digits}${unit})?(${rise}|${fall})了?${digits}${unit}[，,、]?(?:同比)?(?:增长|增加|上升|提高|下降|减少|降低|增幅|降幅)(?:了|为|达|约)?${digits}[%％]`,
  'gu',
);
/** 由62件增至71件，增长14.5%: before, now, at what rate. */
const fromTo = new RegExp(
  `[由从][^，。；\\d]{0,12}(?:(?:19|20)\\d{2}年[^，。；\\d]{0,4})?${digits}${unit}(?:上升|增加|增长|提高|下降|降低|减少|回落|增|降|减)(?:到|至|为)[^，。；\\d]{0,4}(?:(?:19|20)\\d{2}年[^，。；\\d]{0,4})?${digits}${unit}[，,]?(?:同比)?(?:增长|增加|上升|提高|下降|减少|降低|增幅|降幅)(?:了|为|达|约)?${digits}[%％]`,
  'gu',
);

/** 18件，较2018年的25件减少28%: now, before, at what rate or by how many. */
const ofStated = new RegExp(
  `${digits}(${unit})[，,]?[较比](?:上年度?|去年|上一年度?|(?:19|20)\\d{2}年)(?:同期)?的${digits}\\2(${rise}|${fall})了?(?:约)?${digits}(?:\\2|([%％]))`,
  'gu',
);
/** 76件，同比下降11.6%（2023年为86件）: now, at what rate, before. */
const inBrackets = new RegExp(
  `${digits}(${unit})[，,]?同比(${rise}|${fall})了?(?:约)?${digits}[%％][（(](?:上年度?|去年|(?:19|20)\\d{2}年)(?:同期)?[为是]?${digits}\\2[）)]`,
  'gu',
);

/** Both have one of these: most sentences with a share compare nothing. */
const compares = /[较比由从]/u;
const rises = new RegExp(`^(?:${rise})`, 'u');

/** 增加 goes with a larger number, 减少 with a smaller one: otherwise P27 asks. */
const goesWith = (way: string | undefined, change: number): boolean =>
  rises.test(String(way)) ? change > 0 : change < 0;

const decimalsOf = (number: string): number => number.split('.')[1]?.length ?? 0;

/** Rounded either way or cut off; taken of this year's number instead of last year's it is read as well. */
function fits(now: number, before: number, said: string): boolean {
  const change = Math.abs(now - before);
  // Less than one of the last digit away, but for what floating point adds.
  const room = 10 ** -decimalsOf(said) * 0.999999;
  return [before, now].some((whole) => Math.abs((change / whole) * 100 - Number(said)) < room);
}

type Place = (from: number, length: number) => Hit<Data>['span'];

function rateHit(place: Place, at: number, now: number, before: number, said: string): Hit<Data>[] {
  if (before <= 0 || fits(now, before, said)) return [];
  const right = ((Math.abs(now - before) / before) * 100).toFixed(decimalsOf(said));
  return [{ span: place(at, said.length + 1), data: { kind: 'rate', now, before, said, right }, anchor: 'growth' }];
}

function inSentence(sentence: Sentence): Hit<Data>[] {
  const { text, at: back } = withoutSpace(sentence.text);
  const place: Place = (from, length) => placeIn(sentence, back(from), back(from + length - 1) + 1);
  const hits: Hit<Data>[] = [];
  if (!compares.test(text)) return hits;
  for (const match of text.matchAll(byStep)) {
    const [whole, now, stated, way, step, rate] = match;
    const said = String(rate);
    const before = Number(now) - (rises.test(String(way)) ? Number(step) : -Number(step));
    // The number of last year is there and says otherwise: the step is looked at below.
    if (stated !== undefined && Number(stated) !== before) continue;
    hits.push(...rateHit(place, match.index + whole.length - said.length - 1, Number(now), before, said));
  }
  for (const match of text.matchAll(ofStated)) {
    const [whole, first, , second, way, number, isRate] = match;
    const [now, before, said] = [Number(first), Number(second), String(number)];
    if (!goesWith(way, now - before)) continue;
    const at = match.index + whole.length - said.length - 1;
    if (isRate) hits.push(...rateHit(place, at, now, before, said));
    else if (Math.abs(now - before) !== Number(said))
      hits.push({ span: place(at, said.length), data: { kind: 'step', now, before, said }, anchor: 'growth' });
  }
  for (const match of text.matchAll(inBrackets)) {
    const [whole, first, , way, rate, second] = match;
    const [now, before, said] = [Number(first), Number(second), String(rate)];
    if (!goesWith(way, now - before)) continue;
    hits.push(...rateHit(place, match.index + whole.search(/[%％]/u) - said.length, now, before, said));
  }
  for (const match of text.matchAll(fromTo)) {
    const [whole, before, now, rate] = match;
    const said = String(rate);
    hits.push(...rateHit(place, match.index + whole.length - said.length - 1, Number(now), Number(before), said));
  }
  return hits;
}

const versus =
  /^[件条份起宗例]?[，,]?(?:同比|[较比](?:上年度?|去年|上一年度?))(?:同期)?(?:(增加|多)|减少|少)了?(\d{1,9})[件条份起宗例]/u;

/** 收到71件，比上年增加9件: with last year's report at hand, against its table. */
const againstLastYear = (analysis: Analysis): Hit<Data>[] =>
  besideLastYear(analysis).flatMap(({ claim: { span, value }, before }): Hit<Data>[] => {
    const match = versus.exec(analysis.text.slice(span[1], span[1] + 40));
    if (!match) return [];
    const [whole, more, step] = match;
    const said = String(step);
    if (before.includes(value - (more ? Number(said) : -Number(said)))) return [];
    const from = span[1] + whole.lastIndexOf(said);
    return [
      {
        span: [from, from + said.length],
        data: { kind: 'step', now: value, before: before[0], said },
        anchor: 'growth',
      },
    ];
  });

export const P22 = defineRule<Data>({
  code: 'P22',
  slug: 'compared-with-last-year',
  severity: 'warning',
  basis: 'structure',
  editions: editionIds,
  by: 'detected',
  cites: ['条例#6'],
  title: { zh: '与上年相比的数字对不上', en: 'The comparison with last year does not add up' },
  why: {
    zh: '“本年 n 件，比上年增加 k 件，增长 x%”三个数互相决定：x% 应是 k 除以上年的 n−k。除以本年数、四舍五入或截尾的，也算对。工作区里有上年报告时，还与上年的表比较。',
    en: 'This year’s number, the difference and the rate determine each other: the rate is the difference divided by last year’s number. Divided by this year’s, rounded or cut off, it is accepted as well. Where last year’s report is in the workspace, its table is compared too.',
  },
  detect: (analysis) => [
    ...sentencesWith(analysis, ['%', '％', '年的']).flatMap(inSentence),
    ...againstLastYear(analysis),
  ],
  message: (data) =>
    data.kind === 'rate'
      ? {
          zh: `上年 ${data.before}，本年 ${data.now}，相差 ${Math.abs(data.now - data.before)}，变化率是 ${data.right}%，正文写的是 ${data.said}%。请核对这几个数。`,
          en: `${data.before} last year and ${data.now} this year differ by ${Math.abs(data.now - data.before)}, which is ${data.right} %, not ${data.said} %. Check these numbers.`,
        }
      : {
          zh: `上年 ${data.before}，本年 ${data.now}，相差 ${Math.abs(data.now - data.before)}，正文写的是 ${data.said}。请核对。`,
          en: `${data.before} last year and ${data.now} this year differ by ${Math.abs(data.now - data.before)}, the text says ${data.said}. Check them.`,
        },
});
