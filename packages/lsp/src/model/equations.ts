import { type BoundCell, type EquationResult, type EquationTerm, formatNumber } from '@gongkai/core';
import type { ReportView } from '../service/view.ts';

/** Longer sides leave out their zeros. */
const longSide = 5;

const number = ({ cell }: EquationTerm): string => (!cell ? '?' : cell.value === null ? '□' : formatNumber(cell.value));

function side(terms: readonly EquationTerm[]): string {
  const shown = terms.length > longSide ? terms.filter(({ cell }) => cell?.value !== 0) : terms;
  return shown.length === 0 ? '0' : shown.map(number).join(' + ');
}

const marks = { holds: '✓', broken: '✗', 'not-assessable': '?' } as const;

/** `3119 + 34 = 3050 + 103 ✓`, with the live numbers; □ is a blank, ? a cell that was not found. */
export function equationText(result: EquationResult): string {
  const relation = result.spec.kind === 'bound' ? '≤' : result.verdict === 'broken' ? '≠' : '=';
  const shown = result.spec.kind === 'bound' && result.verdict === 'broken' ? '≰' : relation;
  return `${side(result.left)} ${shown} ${side(result.right)} ${marks[result.verdict]}`;
}

function index(view: ReportView): ReadonlyMap<string, readonly EquationResult[]> {
  const map = new Map<string, EquationResult[]>();
  for (const result of view.analysis.equations) {
    for (const { key } of [...result.left, ...result.right]) {
      const list = map.get(key);
      if (list) list.push(result);
      else map.set(key, [result]);
    }
  }
  return map;
}

/** The equations that a fact takes part in. */
export const equationsWith = (view: ReportView, key: string): readonly EquationResult[] =>
  view.once(index).get(key) ?? [];

/** The equations whose total a fact is: it stands alone on one side of a sum. */
export const sumsOf = (view: ReportView, key: string): EquationResult[] =>
  equationsWith(view, key).filter(
    ({ spec, left }) => spec.kind !== 'bound' && left.length === 1 && left[0]?.key === key,
  );

/** The cells of terms, where they were found. */
export const cellsOf = (terms: readonly EquationTerm[]): BoundCell[] => terms.flatMap(({ cell }) => cell ?? []);
