import type { Analysis } from '../../analyse.ts';
import { editionsWithTables } from '../../catalogue/edition-sets.ts';
import type { JudgedClaim } from '../../claims/types.ts';
import type { Hit } from '../rule.ts';
import { claimRule } from './claim-rule.ts';

interface Listed {
  readonly sum: number;
  readonly total: number;
  readonly figures: readonly string[];
}

/** The six kinds of outcome that make the total of table three; the first two are often said together. */
const kinds = ['granted', 'partial', 'refused', 'unavailable', 'not-processed', 'other-handling'].map(
  (what) => `applications/${what}`,
);

const kindsOf = ({ concept }: JudgedClaim): string[] => concept.split('+').filter((one) => kinds.includes(one));

/** Lists of outcomes that cover all six kinds and do not make the total that the same paragraph speaks of. */
function lists(analysis: Analysis): Hit<Listed>[] {
  const hits: Hit<Listed>[] = [];
  const paragraphs = new Map<number, JudgedClaim[]>();
  for (const claim of analysis.claims) {
    const group = paragraphs.get(claim.paragraph) ?? [];
    group.push(claim);
    paragraphs.set(claim.paragraph, group);
  }
  for (const claims of paragraphs.values()) {
    const outcomes = claims.filter((claim) => kindsOf(claim).length > 0);
    const covered = outcomes.flatMap(kindsOf);
    if (kinds.some((kind) => covered.filter((other) => other === kind).length !== 1)) continue;
    if (outcomes.some((claim) => claim.relation !== 'equal')) continue;
    const heads = claims.filter((claim) =>
      /^applications\/(?:processed|new|handled|new-and-processed|new\+applications\/processed)$/u.test(claim.concept),
    );
    const total = heads.find((claim) => claim.concept.endsWith('processed')) ?? heads[0];
    if (!total) continue;
    const sum = outcomes.reduce((all, claim) => all + claim.value, 0);
    const table = analysis.bound.cells.get('applications.processed@total')?.value ?? undefined;
    // One number of the list that the table has otherwise: it is spoken of by itself.
    const mended = outcomes.reduce(
      (all, { verdict, value, tableValue = value }) => all + (verdict === 'contradicts' ? tableValue : value),
      0,
    );
    const [into, out] = ['carried-in', 'carried-out'].map((what) => carried(claims, what));
    // 收到92件、上年结转2件，…，结转下年度9件: what was received is not what was closed.
    const closed = heads.flatMap(({ value }) => [value, value - (out ?? 0), value + (into ?? 0) - (out ?? 0)]);
    const fits = (all: number): boolean => all === table || closed.includes(all);
    if (fits(sum) || fits(mended)) continue;
    // Without a number closed, in the text or in the table, nobody knows how many came from the year before or are still open.
    if (!total.concept.endsWith('processed') && table === undefined && [into, out].includes(undefined)) continue;
    const ends = outcomes.flatMap(({ clause }) => clause);
    hits.push({
      span: [Math.min(...ends), Math.max(...ends)],
      data: { sum, total: total.value, figures: outcomes.map((claim) => String(claim.value)) },
      anchor: 'list',
      ofText: true,
      related: [
        { span: total.span, message: { zh: `办结总数 ${total.value}`, en: `total spoken of: ${total.value}` } },
      ],
    });
  }
  return hits;
}

const carried = (claims: readonly JudgedClaim[], what: string): number | undefined =>
  claims.find(({ concept }) => concept === `applications/${what}`)?.value;

export const P09 = claimRule(
  {
    code: 'P09',
    slug: 'outcomes',
    severity: 'error',
    basis: 'structure',
    editions: editionsWithTables,
    title: { zh: '办理结果与正文不一致', en: 'Outcomes: text and table differ' },
    why: {
      zh: '正文写的予以公开、不予公开等结果，应与表中对应行一致；列全各类结果时，其和应等于所说的办结总数。',
      en: 'Outcomes in the prose must be those of the table; where all kinds are listed, they must make the total spoken of.',
    },
  },
  {
    detect: lists,
    message: (data) => ({
      zh: `正文列出的各类办理结果之和 ${data.figures.join('＋')}＝${data.sum}，与所说的总数 ${data.total} 相差 ${Math.abs(data.total - data.sum)}。各类结果合起来应当等于总数，请逐项核对。`,
      en: `The outcomes listed make ${data.figures.join(' + ')} = ${data.sum}, not the ${data.total} spoken of (difference ${Math.abs(data.total - data.sum)}). All kinds together must make the total: check each.`,
    }),
  },
);
