import type { Analysis } from '../../analyse.ts';
import { editionIds } from '../../catalogue/edition-sets.ts';
import { withoutSpace } from '../../text/without-space.ts';
import { defineRule, type Hit } from '../rule.ts';
import { placeIn, type Sentence, sentencesWith } from '../sentences.ts';
import { lastYearOf } from './last-year.ts';

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
  `${digits}(${unit})[，,]?(?:同比|[较比](?:上年度?|去年|上一年度?|(?:19|20)\\d{2}年))(?:同期)?(?:的${digits}${unit})?(${rise}|${fall})了?${digits}${unit}[，,、]?(?:同比)?(?:增长|增加|上升|提高|下降|减少|降低|增幅|降幅)(?:了|为|达|约)?${digits}[%％]`,
  'gu',
);
/** 由62件增至71件，增长14.5%: before, now, at what rate. */
const fromTo = new RegExp(
  `[由从][^，。；\\d]{0,12}(?:(?:19|20)\\d{2}年[^，。；\\d]{0,4})?${digits}${unit}(?:上升|增加|增长|提高|下降|降低|减少|回落|增|降|减)(?:到|至|为)[^，。；\\d]{0,4}(?:(?:19|20)\\d{2}年[^，。；\\d]{0,4})?${digits}${unit}[，,]?(?:同比)?(?:增长|增加|上升|提高|下降|减少|降低|增幅|降幅)(?:了|为|达|约)?${digits}[%％]`,
  'gu',
);

/** 18件，较2018年的25件减少28%: now, before, at what rate. */
const ofStated = new RegExp(
  `${digits}(${unit})[，,]?[较比](?:上年度?|去年|上一年度?|(?:19|20)\\d{2}年)(?:同期)?的${digits}(${unit})(${rise}|${fall})了?(?:约)?${digits}(${unit}|[%％])`,
  'gu',
);
/** 76件，同比下降11.6%（2023年为86件）: now, at what rate, before. */
const inBrackets = new RegExp(
  `${digits}(${unit})[，,]?同比(${rise}|${fall})了?(?:约)?${digits}[%％][（(](?:上年度?|去年|(?:19|20)\\d{2}年)(?:同期)?[为是]?${digits}(${unit})[）)]`,
  'gu',
);

/** Both have one of these: most sentences with a share compare nothing. */
const compares = /[较比由从]/u;
const rises = new RegExp(`^(?:${rise})`, 'u');

const last = (part: string): number => 10 ** -(part.split('.')[1]?.length ?? 0);

/** Rounded either way or cut off; taken of this year's number instead of last year's it is read as well. */
function fits(now: number, before: number, said: string): boolean {
  const rate = Number(said);
  const change = Math.abs(now - before);
  return [before, now].some((whole) => whole > 0 && Math.abs((change / whole) * 100 - rate) <= last(said) * 1.000001);
}

function rateHit(
  place: (from: number, to: number) => Hit<Data>['span'],
  at: number,
  now: number,
  before: number,
  said: string,
): Hit<Data>[] {
  if (before <= 0 || now < 0 || fits(now, before, said)) return [];
  const right = ((Math.abs(now - before) / before) * 100).toFixed(said.split('.')[1]?.length ?? 0);
  return [
    {
      span: place(at, at + said.length + 1),
      data: { kind: 'rate', now, before, said, right },
      anchor: 'growth',
    },
  ];
}

function inSentence(sentence: Sentence): Hit<Data>[] {
  const { text, at: back } = withoutSpace(sentence.text);
  const place = (from: number, to: number): Hit<Data>['span'] => placeIn(sentence, back(from), back(to - 1) + 1);
  const hits: Hit<Data>[] = [];
  if (!compares.test(text)) return hits;
  for (const match of text.matchAll(byStep)) {
    const [whole, now = '', , stated, way = '', step = '', said = ''] = match;
    const signed = new RegExp(rise, 'u').test(way) ? Number(step) : -Number(step);
    const before = Number(now) - signed;
    // The number of last year is there and says otherwise: which of the three is wrong, P22 cannot know.
    if (stated !== undefined && Number(stated) !== before) {
      const at = match.index + whole.lastIndexOf(step, whole.length - said.length - 2);
      hits.push({
        span: place(at, at + step.length),
        data: { kind: 'step', now: Number(now), before: Number(stated), said: step },
        anchor: 'growth',
      });
      continue;
    }
    hits.push(...rateHit(place, match.index + whole.length - said.length - 1, Number(now), before, said));
  }
  for (const match of text.matchAll(ofStated)) {
    const [whole, now = '', ofNow, before = '', ofBefore, way = '', said = '', ofSaid = ''] = match;
    const risen = Number(now) - Number(before);
    if (ofNow !== ofBefore || risen === 0 || risen > 0 !== rises.test(way)) continue;
    const at = match.index + whole.length - said.length - ofSaid.length;
    if (/[%％]/u.test(ofSaid)) hits.push(...rateHit(place, at, Number(now), Number(before), said));
    else if (ofSaid === ofNow && Math.abs(risen) !== Number(said)) {
      const data = { kind: 'step', now: Number(now), before: Number(before), said } as const;
      hits.push({ span: place(at, at + said.length), data, anchor: 'growth' });
    }
  }
  for (const match of text.matchAll(inBrackets)) {
    const [whole, now = '', ofNow, way = '', said = '', before = '', ofBefore] = match;
    const risen = Number(now) - Number(before);
    if (ofNow !== ofBefore || risen === 0 || risen > 0 !== rises.test(way)) continue;
    const at = match.index + whole.search(/[%％]/u) - said.length;
    hits.push(...rateHit(place, at, Number(now), Number(before), said));
  }
  for (const match of text.matchAll(fromTo)) {
    const [whole, before = '', now = '', said = ''] = match;
    hits.push(...rateHit(place, match.index + whole.length - said.length - 1, Number(now), Number(before), said));
  }
  return hits;
}

const versus =
  /^[件条份起宗例]?[，,]?(?:同比|[较比](?:上年度?|去年|上一年度?))(?:同期)?(增加|减少|多|少)了?(\d{1,9})[件条份起宗例]/u;

/** 收到71件，比上年增加9件: with last year's report at hand, against its table. */
function againstLastYear(analysis: Analysis): Hit<Data>[] {
  if (!analysis.options.previous) return [];
  return analysis.claims.flatMap((claim): Hit<Data>[] => {
    if (claim.verdict !== 'agrees' || claim.relation !== 'equal' || claim.inWords || claim.partial) return [];
    const rest = analysis.text.slice(claim.span[1], claim.span[1] + 40);
    const match = versus.exec(rest);
    const step = match?.[2];
    if (!match || step === undefined) return [];
    const before = lastYearOf(claim, analysis);
    const wanted = claim.value - (/[增多]/u.test(match[1] ?? '') ? Number(step) : -Number(step));
    if (before.length === 0 || before.includes(wanted)) return [];
    const from = claim.span[1] + match[0].lastIndexOf(step);
    return [
      {
        span: [from, from + step.length],
        data: { kind: 'step', now: claim.value, before: before[0] ?? 0, said: step },
        anchor: 'growth',
      },
    ];
  });
}

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
