import type { Analysis } from '../../analyse.ts';
import type { BoundCell } from '../../binding/types.ts';
import type { Verdict } from '../../equations/types.ts';
import { addExact } from '../../text/exact.ts';
import { type YearRelation, type YearTerm, yearRelations } from './relations.ts';
import { yearBefore } from './years.ts';

/** Why a relation could not be judged. */
export type Obstacle = 'no-year-before' | 'other-form' | 'missing' | 'doubtful' | 'blank';

/** A term with the cell that was found for it. */
export interface JudgedTerm extends YearTerm {
  readonly cell: BoundCell | undefined;
}

/** A relation put to two reports. */
export interface JudgedRelation {
  readonly relation: YearRelation;
  readonly verdict: Verdict;
  readonly obstacle?: Obstacle;
  readonly left: readonly JudgedTerm[];
  readonly right: readonly JudgedTerm[];
  /** Sums with blanks as 0, exact. */
  readonly leftSum: number;
  readonly rightSum: number;
  /** The cell of this year's report that the relation is about: findings stand at it. */
  readonly place: BoundCell | undefined;
  /** Revised documents noted in a cell of 制发: the stock holds with them counted either way. */
  readonly revised?: number;
}

/**
 * All relations of this report's form, put to it and to the report of the year before.
 *
 * As for equations: with blanks a relation holds if it holds with each as 0, and is broken only if no value ≥ 0 for them
 * makes it hold; a missing cell makes it not assessable. Without the year before every one is not assessable.
 */
export function judgeYears(analysis: Analysis): readonly JudgedRelation[] {
  const last = yearBefore(analysis);
  return yearRelations
    .filter(({ formsNow }) => formsNow.includes(analysis.form.id))
    .map((each) => judge(each, analysis, last));
}

/** Those of one rule. */
export const judgeRule = (analysis: Analysis, code: string): readonly JudgedRelation[] =>
  yearBefore(analysis) ? judgeYears(analysis).filter(({ relation }) => relation.code === code) : [];

function judge(relation: YearRelation, analysis: Analysis, last: Analysis | undefined): JudgedRelation {
  const find = (term: YearTerm): JudgedTerm => ({
    ...term,
    cell: (term.year === 'now' ? analysis : last)?.bound.cells.get(term.key),
  });
  const left = relation.left.map(find);
  const right = withoutNegativeBacklog(relation, relation.right.map(find));
  const leftSum = sum(left);
  const rightSum = sum(right);
  const place = [...left, ...right].find(({ year }) => year === 'now')?.cell;
  const base = { relation, left, right, leftSum, rightSum, place };
  const open = (obstacle: Obstacle): JudgedRelation => ({ ...base, verdict: 'not-assessable', obstacle });
  if (!last) return open('no-year-before');
  if (!relation.formsThen.includes(last.form.id)) return open('other-form');
  const terms = [...left, ...right];
  if (terms.some(({ cell }) => !cell)) return open('missing');
  if (relation.kind === 'at-most' ? leftSum <= rightSum : leftSum === rightSum) return { ...base, verdict: 'holds' };
  const revised = revisedIn(terms);
  if (leftSum === addExact([rightSum, -revised])) return { ...base, verdict: 'holds', revised };
  // A bound on a figure that contradicts its own report proves nothing: that report is to be put right first.
  if (relation.kind === 'at-most' && (isDoubtful(analysis, terms, 'now') || isDoubtful(last, terms, 'then')))
    return open('doubtful');
  return couldHold(base) ? open('blank') : { ...base, verdict: 'broken' };
}

const isDoubtful = (report: Analysis, terms: readonly JudgedTerm[], year: YearTerm['year']): boolean =>
  report.equations.some(
    ({ verdict, left, right }) =>
      verdict === 'broken' &&
      terms.some((term) => term.year === year && [...left, ...right].some(({ key }) => key === term.key)),
  );

const isBlank = ({ cell }: JudgedTerm): boolean => cell?.value === null;

/** Whether some value ≥ 0 for the blanks would make it hold. 增减 may be negative: a blank one bounds nothing. */
function couldHold({ left, right, leftSum, rightSum }: Omit<JudgedRelation, 'verdict'>): boolean {
  const blanks = [
    ...left.filter(isBlank).map((term) => ({ term, grows: 'left' })),
    ...right.filter(isBlank).map((term) => ({ term, grows: term.minus ? 'left' : 'right' })),
  ];
  const small = leftSum < rightSum ? 'left' : 'right';
  return blanks.some(({ term, grows }) => term.cell?.spec.kind === 'signed-count' || grows === small);
}

const sum = (terms: readonly JudgedTerm[]): number =>
  addExact(terms.map(({ cell, minus }) => (minus ? -(cell?.value ?? 0) : (cell?.value ?? 0))));

/** A body that closed more than it received last year carried nothing over: its backlog is none, not less than none. */
function withoutNegativeBacklog({ code }: YearRelation, right: readonly JudgedTerm[]): readonly JudgedTerm[] {
  if (code !== 'D13') return right;
  const backlog = right.filter(({ year }) => year === 'then');
  return backlog.every(({ cell }) => cell?.value != null) && sum(backlog) < 0
    ? right.filter(({ year }) => year === 'now')
    : right;
}

/** 制发 3（其中修订2件）: how many were revisions. 0 where no cell of 制发 takes part, or none says so. */
function revisedIn(terms: readonly JudgedTerm[]): number {
  const issued = terms.find(({ key }) => key.endsWith('.issued'));
  return Number(/修订\D{0,4}(\d{1,6})/u.exec(issued?.cell?.note ?? '')?.[1] ?? 0);
}
