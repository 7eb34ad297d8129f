import type { Analysis } from '../../analyse.ts';
import { editionIds } from '../../catalogue/edition-sets.ts';
import { readingOptions } from '../../claims/extract.ts';
import { amountOfScope } from '../../claims/judge.ts';
import type { ReadParagraph } from '../../claims/read-paragraph.ts';
import { readingOf } from '../../claims/reading.ts';
import { isShare, namedWhole, namesItsWhole, type Share, sharesOf } from '../../claims/shares.ts';
import { withoutSpace } from '../../text/without-space.ts';
import { defineRule, type Hit } from '../rule.ts';
import { placeIn, type Sentence, sentencesWith } from '../sentences.ts';

interface Data {
  readonly part: number;
  readonly percent: number;
  readonly decimals: number;
  readonly whole: number;
}

/** Totals of the tables that a share of applications is usually taken of. */
const tableTotals = [
  'applications.processed@total',
  'applications.new@total',
  'request.received',
  'request.closed',
  'request.replied',
  'disclosure.items',
  'review.total',
];

/** What the prose says of these is a total, too. */
const total = /^(?:applications\/(?:new|handled|processed)|items\/publish|review\/total)/u;
const mostTotals = 40;

export const P21 = defineRule<Data>({
  code: 'P21',
  slug: 'shares',
  severity: 'error',
  basis: 'structure',
  editions: editionIds,
  by: 'detected',
  cites: ['条例#6'],
  title: { zh: '百分比与数字不符', en: 'A percentage does not fit its numbers' },
  why: {
    zh: '“n 件，占 p%”中的 p 应能由 n 除以同段或表中的某个总数得到（允许四舍五入）。',
    en: 'A share must be its number divided by some total of the paragraph or the tables, rounded as printed.',
  },
  detect(analysis) {
    const stated = sentencesWith(analysis, ['%', '％']).flatMap(ofStated);
    const wholesFromTables = totals(analysis);
    const others = analysis.prose.flatMap((read) => {
      const shares = sharesOf(read);
      const { text } = read.paragraph;
      return shares.flatMap((share) => {
        const { part, percent } = share;
        if (namesItsWhole(read, share)) return [];
        const candidates = [...share.wholes.map((whole) => whole.value), ...wholesFromTables];
        if (candidates.some((whole) => isShare(part.value, whole, percent))) return [];
        const whole =
          commonWhole(shares, share, candidates) ??
          namedWhole(read, share)?.value ??
          totalOfTable(analysis, read, share);
        // Without another share that shows what the whole is, the sentence may speak of a total it does not name.
        if (whole === undefined) return [];
        return [
          {
            span: text.span(percent.from, percent.to),
            data: { part: part.value, percent: percent.value, decimals: percent.decimals, whole },
            anchor: 'share',
            related: [{ span: text.span(part.from, part.figureEnd), message: { zh: '所占的数', en: 'the part' } }],
          },
        ];
      });
    });
    return [...stated, ...others];
  },
  message({ part, percent, decimals, whole }) {
    const right = ((part / whole) * 100).toFixed(Math.max(decimals, 1));
    return {
      zh: `${part}÷${whole}＝${right}%，正文写的是 ${percent}%。请按同一个总数重新计算。`,
      en: `${part} / ${whole} = ${right} %, the text says ${percent} %. Work it out again on the same total.`,
    };
  },
  fixes: (hit) => {
    const { part, whole, decimals } = hit.data;
    const right = `${((part / whole) * 100).toFixed(decimals)}%`;
    return [
      {
        title: { zh: `改为 ${right}`, en: `Change to ${right}` },
        safe: false,
        edits: [{ span: hit.span, newText: right }],
      },
    ];
  },
});

const digits = String.raw`(\d{1,9})`;
const unit = '[件条份起宗例篇次个人期]';
const rate = String.raw`(\d{1,3}(?:\.\d{1,4})?)[%％]`;
/** 14条，占本年制发规范性文件15件的93.3%: the part, the whole, the share. */
const ofWhole = new RegExp(`${digits}${unit}[，,]占[^，。；,\\d]{0,16}${digits}${unit}的${rate}`, 'gu');
/** 收到留言1874条，办结1861条，办结率99.3%: the whole, what was done, the part, the share. */
const ofDone = new RegExp(
  `${digits}(${unit})[，,][已均]?(办结|办理|答复|回复|回收|收回)${digits}\\2[，,]\\3率(?:为|达|达到)?${rate}`,
  'gu',
);

/** Shares whose part and whole stand beside them. */
function ofStated(sentence: Sentence): Hit<Data>[] {
  const { text, at } = withoutSpace(sentence.text);
  const hit = (match: RegExpExecArray, part: number, whole: number, said: string): Hit<Data>[] => {
    const decimals = said.split('.')[1]?.length ?? 0;
    const percent = { value: Number(said), decimals };
    if (whole < part || isShare(part, whole, percent)) return [];
    const to = match.index + match[0].length;
    return [
      {
        span: placeIn(sentence, at(to - said.length - 1), at(to - 1) + 1),
        data: { part, percent: Number(said), decimals, whole },
        anchor: 'share',
      },
    ];
  };
  return [
    ...[...text.matchAll(ofWhole)].flatMap((match) => hit(match, Number(match[1]), Number(match[2]), String(match[3]))),
    ...[...text.matchAll(ofDone)].flatMap((match) => hit(match, Number(match[4]), Number(match[1]), String(match[5]))),
  ];
}

function totals(analysis: Analysis): number[] {
  const values = tableTotals.flatMap((key) => analysis.bound.cells.get(key)?.value ?? []);
  const fresh = analysis.bound.cells.get('applications.new@total')?.value;
  const carried = analysis.bound.cells.get('applications.carried-in@total')?.value;
  if (typeof fresh === 'number' && typeof carried === 'number') values.push(fresh + carried);
  // 占总数的70%: of a total that another paragraph has named.
  for (const { concept, value } of analysis.claims) {
    if (values.length >= mostTotals) break;
    if (total.test(concept)) values.push(value);
  }
  return values.filter((value) => value > 0);
}

/**
 * 公开616件，占办结总数的58.9%: the total of the table that the share names, where the table has the part as well (a part
 * that only an office may mean has another total) and the share fits no reading of that total.
 */
function totalOfTable(analysis: Analysis, read: ReadParagraph, { part, percent }: Share): number | undefined {
  const { text } = read.paragraph;
  const named = /占(办结|答复|新收|收到)(?:申请)?(?:总数|总量|总件数|件数)的?$/u.exec(
    text.text.slice(part.to, percent.from),
  );
  if (!named) return undefined;
  const [from] = text.span(part.from, part.figureEnd);
  const isTold = analysis.claims.some(
    ({ span, verdict, concept }) => span[0] === from && verdict === 'agrees' && concept.startsWith('applications/'),
  );
  if (!isTold) return undefined;
  const { bound } = analysis;
  const what = /办结|答复/u.test(String(named[1])) ? 'processed' : 'new';
  const amounts = readingOf({ topic: 'applications', what }, readingOptions(bound))?.scopes.map((scope) =>
    amountOfScope(scope, bound),
  );
  // A blank may hold more than nothing.
  const isOpen = amounts?.some((amount) => !amount || amount.open || isShare(part.value, amount.sum, percent));
  return isOpen ? undefined : amounts?.[0]?.sum || undefined;
}

/** The whole that the other shares of the paragraph agree on; with one share alone, the only total there is. */
function commonWhole(
  shares: ReturnType<typeof sharesOf>,
  share: ReturnType<typeof sharesOf>[number],
  candidates: readonly number[],
): number | undefined {
  const others = shares.filter((other) => other !== share);
  // Most of them: one alone may fit a total by chance.
  const agreed = candidates.find(
    (whole) => others.filter((other) => isShare(other.part.value, whole, other.percent)).length * 2 > others.length,
  );
  if (agreed !== undefined) return agreed;
  return others.length === 0 && new Set(candidates).size === 1 ? candidates[0] : undefined;
}
