import type { Analysis } from '../../analyse.ts';
import type { BoundCell } from '../../binding/types.ts';
import type { JudgedClaim } from '../../claims/types.ts';
import type { Bilingual } from '../../span.ts';
import { formatNumber } from '../../text/exact.ts';
import { quoteCell } from '../cell-name.ts';
import { defineRule, type Edit, type Fix, type Hit, type Related, type Rule } from '../rule.ts';

type ClaimRuleSpec = Pick<Rule, 'code' | 'slug' | 'severity' | 'basis' | 'editions' | 'title' | 'why'> & {
  readonly cites?: Rule['cites'];
  /** Words in the sentence that leave room for another reading: then it is a warning, and our inference. */
  readonly doubt?: RegExp;
};

/** Cases in which a body only decided on review, or was sued along, are not its own: 国办公开办函〔2016〕201号. */
export const asReviewBody = /作为(?:行政)?复议机关|共同被告/u;

/** How far around a claim its sentence is looked at. */
const reach = 60;

/** The sentence a claim stands in, as the source has it. */
export function sentenceOf({ clause: [from, to] }: JudgedClaim, { text }: Analysis): string {
  const before = text.slice(Math.max(0, from - reach), from).split(/[。！？]/u);
  const [after = ''] = text.slice(to, to + reach).split(/[。！？]/u);
  return `${before.at(-1) ?? ''}${text.slice(from, to)}${after}`;
}

/** Money is kept in 万元; a sentence may count in another unit. */
const moneyFactor: Readonly<Record<string, number>> = { 元: 1e4, 亿元: 1e-4 };

/** What the sentence says, as one reads it aloud. */
function said(claim: JudgedClaim, { text }: Analysis): Bilingual {
  if (claim.inWords) {
    const words = quoted(text.slice(claim.span[0], claim.clause[1]));
    return { zh: `“${words}”（即 0）`, en: `“${words}” (that is, 0)` };
  }
  const how = {
    equal: { zh: '', en: '' },
    about: { zh: '约', en: 'about ' },
    'at-least': { zh: '不少于 ', en: 'at least ' },
    'at-most': { zh: '不超过 ', en: 'at most ' },
  }[claim.relation];
  return { zh: `${how.zh}${claim.text}${claim.unit}`, en: `${how.en}${claim.text} ${claim.unit}`.trim() };
}

/** A clause without its mark, cut to what one takes in at a glance. */
function quoted(clause: string): string {
  const words = clause.replace(/\s+/gu, '').replace(/(?<![，。；、,;])[，。；、,;]+$/u, '');
  return words.length > 24 ? `${words.slice(0, 24)}…` : words;
}

/** The cell that the sentence was compared with; undefined where it was a sum or a difference. */
function onlyCell({ scope }: JudgedClaim, { bound }: Analysis): BoundCell | undefined {
  const [key = '', ...others] = scope?.plus ?? [];
  return others.length === 0 && !scope?.minus ? bound.cells.get(key) : undefined;
}

/** The cell, or the sum, that the sentence was compared with. */
function placeOf(claim: JudgedClaim, analysis: Analysis): Bilingual {
  const cell = onlyCell(claim, analysis);
  if (cell) return quoteCell(cell.spec);
  const { zh, en } = claim.scope?.label ?? { zh: '', en: '' };
  return { zh: zh.includes('“') ? zh : `“${zh}”`, en: en.includes('“') ? en : `“${en}”` };
}

function message(claim: JudgedClaim, analysis: Analysis): Bilingual {
  const words = said(claim, analysis);
  const place = placeOf(claim, analysis);
  const table = formatNumber(claim.tableValue ?? 0);
  const tried = claim.scopes.length > 1;
  return {
    zh: `正文说${words.zh}，表中${place.zh}是 ${table}${tried ? '，换别的统计口径也对不上' : ''}。请核对，改正有误的一处。`,
    en: `The text says ${words.en}, the table has ${table} for ${place.en}${tried ? ', and no other sensible reading fits either' : ''}. Check, and correct the one that is wrong.`,
  };
}

/** The cells that the claim was compared with. */
function relatedCells(claim: JudgedClaim, analysis: Analysis): Related[] {
  const keys = claim.scope?.plus ?? [];
  return keys.slice(0, 4).flatMap((key) => {
    const cell = analysis.bound.cells.get(key);
    if (!cell) return [];
    const shown = cell.value === null ? cell.text || '空白' : formatNumber(cell.value);
    return [{ span: cell.span, message: { zh: `表中为 ${shown}`, en: `the table has ${shown}` } }];
  });
}

function fixes(claim: JudgedClaim, analysis: Analysis): Fix[] {
  if (claim.inWords || claim.relation !== 'equal' || claim.tableValue === undefined) return [];
  const list: Fix[] = [];
  const inWords = formatNumber(claim.tableValue * (moneyFactor[claim.unit] ?? 1));
  const toText: Edit = { span: claim.span, newText: inWords };
  if (claim.tableValue >= 0) {
    list.push({
      title: { zh: `正文改为 ${inWords}`, en: `Put ${inWords} into the sentence` },
      safe: false,
      edits: [toText],
    });
  }
  const cell = onlyCell(claim, analysis);
  // A cell that equations hold in place cannot follow the sentence alone.
  const bound = analysis.equations.some(({ left, right }) => [...left, ...right].some((term) => term.cell === cell));
  if (cell && !bound) {
    list.push({
      title: { zh: `表中改为 ${formatNumber(claim.value)}`, en: `Put ${formatNumber(claim.value)} into the table` },
      safe: false,
      edits: [{ span: cell.span, newText: formatNumber(claim.value) }],
    });
  }
  return list;
}

/** What a rule finds besides claims that contradict. */
interface Also<More> {
  detect(analysis: Analysis): readonly Hit<More>[];
  message(data: More, analysis: Analysis): Bilingual;
}

/** Of what else a rule finds, only the words are known here. */
interface OtherData {
  words(analysis: Analysis): Bilingual;
}

const others = <More>(also: Also<More>, analysis: Analysis): Hit<OtherData>[] =>
  also.detect(analysis).map((hit) => ({ ...hit, data: { words: (whole) => also.message(hit.data, whole) } }));

/**
 * A rule that reports the contradicting claims of its code: one file a rule says what is special about it.
 *
 * @param also what else the rule looks for, with words of its own; it offers no fix
 */
export function claimRule<More = never>({ doubt, ...spec }: ClaimRuleSpec, also?: Also<More>): Rule {
  const contradictions = (analysis: Analysis): Hit<JudgedClaim>[] =>
    analysis.contradicting
      .filter((claim) => claim.code === spec.code)
      .map((claim) => ({
        span: claim.span,
        data: claim,
        anchor: claim.concept,
        related: relatedCells(claim, analysis),
        ...(doubt?.test(sentenceOf(claim, analysis))
          ? { severity: 'warning' as const, basis: 'inferred' as const }
          : {}),
      }));
  return defineRule<JudgedClaim | OtherData>({
    ...spec,
    by: 'detected',
    cites: spec.cites ?? ['条例#6'],
    detect: (analysis) => [...contradictions(analysis), ...(also ? others(also, analysis) : [])],
    message: (data, analysis) => ('words' in data ? data.words(analysis) : message(data, analysis)),
    fixes: ({ data }, analysis) => ('words' in data ? [] : fixes(data, analysis)),
  });
}
