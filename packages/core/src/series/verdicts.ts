import type { Analysis } from '../analyse.ts';
import { factSpec } from '../catalogue/facts.ts';
import type { EditionId } from '../catalogue/types.ts';
import type { Verdict } from '../equations/types.ts';
import { compareTexts, similarityBar } from '../rules/B/B23-text-of-last-year.ts';
import { quoteCell } from '../rules/cell-name.ts';
import { ruleOf } from '../rules/registry.ts';
import { type JudgedRelation, type JudgedTerm, judgeYears, type Obstacle } from '../rules/X/judge.ts';
import { fewestYears } from '../rules/X/X08-out-of-line.ts';
import { yearBefore } from '../rules/X/years.ts';
import type { Bilingual } from '../span.ts';
import { formatNumber } from '../text/exact.ts';

/** Why a check between years could not be made. */
export type OpenReason = Obstacle | 'first-year' | 'several-reports' | 'few-years' | 'short-text';

/** One check of a report against earlier ones, and what came of it. */
export interface YearVerdict {
  readonly code: string;
  /** Fact key of the cell it is about; absent where it is about the whole report. */
  readonly key?: string;
  /** What is checked. */
  readonly name: Bilingual;
  readonly verdict: Verdict;
  /** With the numbers in it: `8＝5＋3－0`. */
  readonly formula?: string;
  /** Set where it is not assessable. */
  readonly reason?: OpenReason;
  /** A remark on how it holds. */
  readonly note?: Bilingual;
}

export const openReasons: Readonly<Record<OpenReason, Bilingual>> = {
  'first-year': { zh: '没有更早的报告', en: 'no earlier report' },
  'no-year-before': { zh: '缺少上年的报告', en: 'the report of the year before is missing' },
  'several-reports': { zh: '上年有几份不同的报告', en: 'several differing reports of the year before' },
  'other-form': { zh: '上年用的是另一版格式，不可比', en: 'last year’s form is another: not comparable' },
  missing: { zh: '找不到需要的单元格', en: 'a cell that it needs was not found' },
  doubtful: { zh: '有关的数在本报告或上年报告中自相矛盾', en: 'a figure that it needs contradicts its own report' },
  blank: { zh: '有空白，不能判断', en: 'a cell is blank' },
  'few-years': { zh: `可比的年度不足${fewestYears}个`, en: `fewer than ${fewestYears} comparable years` },
  'short-text': { zh: '正文太短', en: 'the text is too short' },
};

const sign = (term: JudgedTerm, first: boolean): string => (term.minus ? '－' : first ? '' : '＋');

const side = (terms: readonly JudgedTerm[]): string =>
  terms
    .map((term, i) => {
      const value = term.cell?.value;
      return sign(term, i === 0) + (!term.cell ? '？' : value == null ? '空' : formatNumber(value));
    })
    .join('');

/** A relation with its numbers: `8＝5＋3－0`, `7≤5＋2`; `≠` and `＞` where it does not hold. */
function formulaOf({ relation, left, right, verdict, revised }: JudgedRelation): string {
  const broken = verdict === 'broken';
  const operator = relation.kind === 'equal' ? (broken ? '≠' : '＝') : broken ? '＞' : '≤';
  return `${side(left)}${operator}${side(right)}${revised === undefined ? '' : `－${revised}`}`;
}

/** The cell of this year that it is about, in words. */
function nameOf({ relation, left, right }: JudgedRelation, form: EditionId): Bilingual {
  const term = [...left, ...right].find(({ year }) => year === 'now');
  const spec = factSpec(form, term?.key ?? '');
  return spec ? quoteCell(spec) : { zh: relation.code, en: relation.code };
}

/** What a report without a usable year before lacks. */
export type Lack = 'first-year' | 'no-year-before' | 'several-reports';

/**
 * Every check between this report and earlier ones with its verdict: the relations of its form, then what is judged of
 * the report as a whole.
 *
 * @param lack why there is no report of the year before, where there is none
 */
export function verdictsOf(analysis: Analysis, lack: Lack | undefined): readonly YearVerdict[] {
  const judged = judgeYears(analysis).map((each): YearVerdict => {
    const reason = each.obstacle === 'no-year-before' ? (lack ?? each.obstacle) : each.obstacle;
    return {
      code: each.relation.code,
      key: each.place?.spec.key ?? (each.left[0] ?? each.right[0])?.key ?? '',
      name: nameOf(each, analysis.form.id),
      verdict: each.verdict,
      formula: formulaOf(each),
      ...(reason ? { reason } : {}),
      ...(each.revised === undefined
        ? {}
        : { note: { zh: `其中修订 ${each.revised} 件不计`, en: `${each.revised} revised not counted` } }),
    };
  });
  return [...judged, ...wholeReport(analysis, lack)];
}

function wholeReport(analysis: Analysis, lack: Lack | undefined): YearVerdict[] {
  const last = yearBefore(analysis);
  const open = (code: string, reason: OpenReason): YearVerdict => ({
    ...titled(code),
    verdict: 'not-assessable',
    reason,
  });
  const judged = (code: string, formula?: string): YearVerdict => ({
    ...titled(code),
    verdict: analysis.findings.some((finding) => finding.code === code) ? 'broken' : 'holds',
    ...(formula ? { formula } : {}),
  });
  const enough = (analysis.options.history ?? []).length >= fewestYears;
  const cases = casesWithout[analysis.form.id] ?? [];
  const outOfLine = enough ? judged('X08') : open('X08', 'few-years');
  if (!last) {
    const reason = lack ?? 'no-year-before';
    return [...['X06', 'B23', 'C11', ...cases].map((code) => open(code, reason)), outOfLine];
  }
  const texts = compareTexts(analysis);
  const share = texts && `${Math.floor(texts.similarity * 1000) / 10}%`;
  const bar = `${similarityBar(analysis) * 100}%`;
  return [
    last.form.id === analysis.form.id ? judged('X06') : open('X06', 'other-form'),
    texts && share
      ? judged('B23', `${share}${texts.similarity >= similarityBar(analysis) ? '≥' : '＜'}${bar}`)
      : open('B23', 'short-text'),
    judged('C11'),
    ...cases.map((code) => (casesWithout[last.form.id]?.includes(code) ? judged(code) : open(code, 'other-form'))),
    outOfLine,
  ];
}

/** Rules on cases of bodies that received nothing, by form. */
const casesWithout: Readonly<Partial<Record<EditionId, readonly string[]>>> = {
  '2014': ['D17'],
  '2019': ['H07'],
  '2021': ['H07'],
};

const wholeNames: Readonly<Record<string, Bilingual>> = {
  X06: { zh: '数据与上年不全相同', en: 'figures differ from last year’s' },
  B23: { zh: '正文不与上年雷同', en: 'the text differs from last year’s' },
  C11: { zh: '没有相差百倍的数', en: 'no hundredfold change' },
  D17: { zh: '两年都没有申请时没有复议、诉讼', en: 'no cases where there was no request in two years' },
  H07: { zh: '两年都没有申请时没有复议、诉讼', en: 'no cases where there was no application in two years' },
  X08: { zh: '与历年相比没有异常', en: 'nothing out of line with earlier years' },
};

const titled = (code: string): { readonly code: string; readonly name: Bilingual } => ({
  code,
  name: wholeNames[code] ?? ruleOf(code)?.title ?? { zh: code, en: code },
});
