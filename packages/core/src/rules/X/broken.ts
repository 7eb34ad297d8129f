import type { Analysis } from '../../analyse.ts';
import type { BoundCell } from '../../binding/types.ts';
import { quoteCell } from '../cell-name.ts';
import type { Related } from '../rule.ts';
import { relatedCell } from '../values.ts';
import { type JudgedRelation, judgeRule } from './judge.ts';
import { relatedBefore } from './years.ts';

/** A broken relation with what a finding needs: where it stands, the year it is compared with, the other places. */
export type BrokenPair = JudgedRelation & {
  readonly place: BoundCell;
  /** The year before. */
  readonly year: number;
  readonly related: readonly Related[];
};

/** The broken relations of one rule; none where the year before is not at hand. */
export function brokenPairs(analysis: Analysis, code: string): readonly BrokenPair[] {
  return judgeRule(analysis, code).flatMap((judged) => {
    const { place, verdict, left, right } = judged;
    if (verdict !== 'broken' || !place) return [];
    const year = (analysis.year ?? 0) - 1;
    const related = [...left, ...right].flatMap((term): Related[] => {
      if (!term.cell || term.cell === place) return [];
      if (term.year === 'then') return [relatedBefore(term.cell, year)];
      const name = quoteCell(term.cell.spec);
      return [relatedCell(term.cell, name.zh, name.en)];
    });
    return [{ ...judged, place, year, related }];
  });
}
