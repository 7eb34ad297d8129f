import {
  type BoundCell,
  basisNames,
  citation,
  citeInWords,
  crosswalk,
  type EditionId,
  editionIds,
  editions,
  explain,
  formatNumber,
  type IndicatorSpec,
  indicator,
  indicatorName,
  type JudgedClaim,
  quoteCell,
} from '@gongkai/core';
import type { Hover, Position } from 'vscode-languageserver-types';
import { equationsWith, equationText } from '../model/equations.ts';
import { isCarriedIn, yearNotFound } from '../model/last-year.ts';
import { code, escapeMarkdown } from '../model/markdown.ts';
import { type Place, placeAt } from '../model/place.ts';
import type { ReportView } from '../service/view.ts';

/** More would not be read. */
const mostEquations = 6;
const mostClaims = 4;

const words = {
  elsewhere: { zh: '其他版本也有', en: 'Also in' },
  nowhere: { zh: '其他版本没有这一项', en: 'In no other edition' },
  last: { zh: '上年', en: 'Last year' },
  carried: { zh: '上年结转下年度', en: 'Carried over by last year’s report' },
  unknown: {
    zh: '工作区里没有{}年的报告（或者不止一份）：是否与上年结转下年度一致，无法判断',
    en: 'The workspace has no report of {}, or several: whether this is what was carried over is not assessable',
  },
  said: { zh: '正文', en: 'Said in the text' },
  table: { zh: '表中', en: 'In the tables' },
  line: { zh: '第 {} 行', en: 'line {}' },
  unit: { zh: '单位', en: 'unit' },
  belongs: { zh: '这一部分写什么', en: 'What belongs here' },
};

const marks = { agrees: '✓', contradicts: '✗', 'not-assessable': '?' } as const;

/** Where an indicator stands in the other editions: under its own name, or as what took its place, and with what care. */
function elsewhere(view: ReportView, spec: IndicatorSpec): string[] {
  const own = view.analysis.form.id;
  const title = (id: EditionId): string => escapeMarkdown(view.say(editions[id].title));
  const same = editionIds.filter((id) => id !== own && indicator(spec.id, id) !== undefined);
  const crossed = crosswalk.flatMap(({ from, to, comparable, note }) => {
    const [here, there] = [from, to].some(({ edition }) => edition === own)
      ? [from, to].sort((a) => (a.edition === own ? -1 : 1))
      : [from, to].sort((a) => (same.includes(a.edition) ? -1 : 1));
    if (!here || !there || there.edition === own || same.includes(there.edition)) return [];
    if (!here.ids.some((id) => id === spec.id)) return [];
    const names = there.ids.map((id) => `${escapeMarkdown(view.say(indicatorName(id)))} ${code(id)}`).join(' · ');
    const sign = names === '' ? '' : comparable ? ' ≈' : ' ≠';
    return [`- ${title(there.edition)}${sign} ${names}${names && ' · '}${escapeMarkdown(view.say(note))}`];
  });
  if (same.length === 0 && crossed.length === 0) return [view.say(words.nowhere)];
  const first = same.length > 0 ? [`${view.say(words.elsewhere)}: ${same.map(title).join(' · ')}`] : [];
  return [...first, ...crossed];
}

/** Below the line: what does not change with the numbers. */
function details(view: ReportView, spec: IndicatorSpec): string[] {
  const form = editions[view.analysis.form.id];
  return [
    '---',
    `${view.say(words.unit)} ${escapeMarkdown(spec.unit)} · ${escapeMarkdown(view.say(form.title))} · ${escapeMarkdown(view.say(basisNames[spec.basis]))}`,
    ...spec.cites.map((id) => `- ${escapeMarkdown(citeInWords(id, view.context.language))}`),
    ...elsewhere(view, spec),
  ];
}

function equationLines(view: ReportView, keys: readonly string[]): string[] {
  const seen = new Set(keys.flatMap((key) => equationsWith(view, key)));
  // What is broken first: it is what one looks for.
  const rank = { broken: 0, holds: 1, 'not-assessable': 2 } as const;
  const sorted = [...seen].sort((a, b) => rank[a.verdict] - rank[b.verdict]);
  return sorted
    .slice(0, mostEquations)
    .map((result) => `- ${code(equationText(result))} ${escapeMarkdown(view.say(result.spec.description))}`);
}

/** What is carried in can be judged by last year's report alone: where it was looked for in vain, that is said. */
function withoutLastYear(view: ReportView, key: string): string[] {
  const year = yearNotFound(view);
  if (year === undefined || !isCarriedIn(key)) return [];
  return [`? ${escapeMarkdown(view.say(words.unknown).replace('{}', String(year)))}`];
}

function lastYear(view: ReportView, key: string): string[] {
  const { previous } = view;
  if (!previous) return withoutLastYear(view, key);
  const { analysis } = previous;
  const show = (label: string, cell: BoundCell | undefined): string[] =>
    cell?.value == null ? [] : [`${label} (${analysis.year ?? '?'}): ${code(formatNumber(cell.value))}`];
  const carried = isCarriedIn(key)
    ? show(view.say(words.carried), analysis.bound.cells.get(key.replace('carried-in', 'carried-out')))
    : [];
  const same =
    analysis.form.id === view.analysis.form.id ? show(view.say(words.last), analysis.bound.cells.get(key)) : [];
  return [...same, ...carried];
}

function claimLine(view: ReportView, claim: JudgedClaim): string {
  const { line } = view.position(claim.span[0]);
  return `${view.say(words.line).replace('{}', String(line + 1))}: ${code(`${claim.text}${claim.unit}`)} ${marks[claim.verdict]}`;
}

function claimsOf(view: ReportView, key: string): string[] {
  const claims = view.analysis.claims.filter(({ scope, scopes }) => (scope ?? scopes[0])?.plus.includes(key));
  return claims.length === 0
    ? []
    : [
        `${view.say(words.said)}: ${claims
          .slice(0, mostClaims)
          .map((claim) => claimLine(view, claim))
          .join(' · ')}`,
      ];
}

const title = (text: string): string => `**${escapeMarkdown(text)}**`;

function ofCell(view: ReportView, cell: BoundCell): string[] {
  const spec = indicator(cell.spec.id, view.analysis.form.id) ?? indicator(cell.spec.id);
  if (!spec) return [];
  const { key } = cell.spec;
  return [
    title(view.say(quoteCell(cell.spec)).replace(/[“”]/gu, '')),
    escapeMarkdown(view.say(spec.definition)),
    ...equationLines(view, [key]),
    ...lastYear(view, key),
    ...claimsOf(view, key),
    ...details(view, spec),
  ];
}

function ofIndicators(view: ReportView, ids: readonly string[]): string[] {
  return ids.slice(0, 3).flatMap((id) => {
    const spec = indicator(id, view.analysis.form.id) ?? indicator(id);
    if (!spec) return [];
    const keys = [id, `${id}@total`];
    return [
      title(view.say(indicatorName(id))),
      escapeMarkdown(view.say(spec.definition)),
      ...equationLines(view, keys),
      ...keys.flatMap((key) => [...lastYear(view, key), ...claimsOf(view, key)]),
      ...details(view, spec),
    ];
  });
}

function ofClaim(view: ReportView, claim: JudgedClaim): string[] {
  const { cells } = view.analysis.bound;
  const readings = claim.scopes.map((scope) => {
    const sum = (keys: readonly string[]): string =>
      keys
        .map((key) => cells.get(key))
        .map((cell) => (cell?.value == null ? '□' : formatNumber(cell.value)))
        .join(' + ');
    const minus = scope.minus && scope.minus.length > 0 ? ` − (${sum(scope.minus)})` : '';
    return `- ${escapeMarkdown(view.say(scope.label))}: ${code(`${sum(scope.plus)}${minus}`)}`;
  });
  const value =
    claim.tableValue === undefined ? '' : ` · ${view.say(words.table)} ${code(formatNumber(claim.tableValue))}`;
  const [scope] = claim.scopes;
  const first = scope?.plus[0]?.replace(/@.*$/su, '');
  const name = first === undefined ? claim.text : view.say(indicatorName(first));
  return [`${title(name)} ${code(`${claim.text}${claim.unit}`)} ${marks[claim.verdict]}${value}`, ...readings];
}

function explained(view: ReportView, subject: string): string[] {
  const found = explain(subject, view.context.language);
  return found ? [title(found.heading), ...found.paragraphs.map(escapeMarkdown)] : [];
}

function ofCitation(view: ReportView, id: string): string[] {
  const found = citation(id);
  if (!found) return [];
  const bearing = found.article?.bearing;
  return [
    escapeMarkdown(citeInWords(id, view.context.language)),
    ...(bearing ? [escapeMarkdown(view.say(bearing))] : []),
  ];
}

function contents(view: ReportView, place: Place): string[] {
  switch (place.kind) {
    case 'cell':
      return ofCell(view, place.cell);
    case 'row':
      return ofIndicators(view, place.row.ids);
    case 'mention':
      return ofIndicators(view, [place.indicator.id]);
    case 'claim':
      return ofClaim(view, place.claim);
    case 'rule':
      return explained(view, place.suppression.code);
    case 'citation':
      return ofCitation(view, place.id);
    case 'section': {
      const { spec } = place.section;
      if (!spec) return [];
      const cites = spec.cites.map((id) => `- ${escapeMarkdown(citeInWords(id, view.context.language))}`);
      return [title(spec.heading), `${view.say(words.belongs)}: ${escapeMarkdown(view.say(spec.guidance))}`, ...cites];
    }
  }
}

/**
 * What stands at a place: an indicator with its equations in live numbers, last year's value and what the text says of
 * it; a claim with its readings; a rule, an article, a section. Null where there is nothing to say.
 */
export function hover(view: ReportView, position: Position): Hover | null {
  if (!view.isReport) return null;
  const place = placeAt(view, view.offset(position));
  if (!place) return null;
  const parts = contents(view, place);
  if (parts.length === 0) return null;
  return { contents: { kind: 'markdown', value: parts.join('\n\n') }, range: view.range(place.span) };
}
