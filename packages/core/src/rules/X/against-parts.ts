import type { Analysis } from '../../analyse.ts';
import { notAdditive } from '../../catalogue/additive.ts';
import type { Bilingual, Span } from '../../span.ts';
import { addExact } from '../../text/exact.ts';
import { quoteCell } from '../cell-name.ts';
import type { PartFigures, Parts } from './parts.ts';
import { numberCell } from './years.ts';

/** A part that may account for a difference. */
export interface PartShare {
  readonly name: string;
  readonly value: number | null;
  /** It has exactly what is missing or too much; its own sums at the cell are broken; or its cell is blank. */
  readonly why: 'equal' | 'doubtful' | 'blank';
}

/** A cell that is not the sum of its parts. */
export interface Difference {
  readonly key: string;
  /** Of its row. */
  readonly id: string;
  readonly name: Bilingual;
  readonly span: Span;
  readonly value: number;
  readonly sum: number;
  readonly suspects: readonly PartShare[];
}

/** A report put to the sum of its parts. */
export interface Comparison {
  readonly differences: readonly Difference[];
  /** How many cells could be compared. */
  readonly compared: number;
  /** How many parts the sum is made of. */
  readonly parts: number;
}

/** No message names more parts than these. */
const mostSuspects = 3;

/**
 * Compares every additive cell with the sum of the parts. A cell that any part lacks cannot be judged; a blank of a part
 * could be anything from 0 up, and so could the figures of a body of the list whose report is not there.
 */
export function differencesFrom(analysis: Analysis, { figures, absent, verticalBodies }: Parts): Comparison {
  const core = figures.filter(({ kind }) => kind !== 'vertical');
  // Where no setting says whether vertical bodies count, the report may have it either way.
  const choices = verticalBodies === 'in' ? [figures] : verticalBodies === 'out' ? [core] : [figures, core];
  const incomplete = (absent?.length ?? 0) > 0;
  const [first = nothing, ...others] = choices
    .filter((parts) => parts.length > 0)
    .map((parts) => compare(analysis, parts, incomplete));
  return others.reduce((best, each) => (each.differences.length < best.differences.length ? each : best), first);
}

/** Without a part there is no sum to compare with. */
const nothing: Comparison = { differences: [], compared: 0, parts: 0 };

function compare(analysis: Analysis, parts: readonly PartFigures[], incomplete: boolean): Comparison {
  const differences: Difference[] = [];
  let compared = 0;
  for (const { spec } of analysis.bound.cells.values()) {
    const cell = numberCell(analysis, spec.key);
    if (!cell || notAdditive.has(spec.id) || parts.some(({ values }) => !(spec.key in values))) continue;
    const values = parts.map((part) => part.values[spec.key] ?? null);
    const sum = addExact(values.map((value) => value ?? 0));
    if (cell.value === 0 && sum === 0) continue;
    compared++;
    if (cell.value === sum) continue;
    const canGrow = spec.kind === 'signed-count' || cell.value > sum;
    if (canGrow && (incomplete || values.includes(null))) continue;
    differences.push({
      key: spec.key,
      id: spec.id,
      name: quoteCell(spec),
      span: cell.span,
      value: cell.value,
      sum,
      suspects: suspectsOf(spec.key, addExact([cell.value, -sum]), parts),
    });
  }
  return { differences, compared, parts: parts.length };
}

function suspectsOf(key: string, difference: number, parts: readonly PartFigures[]): PartShare[] {
  const suspects = parts.flatMap((part): PartShare[] => {
    const value = part.values[key] ?? null;
    if (part.doubtful.includes(key)) return [{ name: part.name, value, why: 'doubtful' }];
    if (value === null) return [{ name: part.name, value, why: 'blank' }];
    return Math.abs(difference) === value ? [{ name: part.name, value, why: 'equal' }] : [];
  });
  const rank = { doubtful: 0, equal: 1, blank: 2 };
  // A number that many parts have points at none of them.
  const equal = suspects.filter(({ why }) => why === 'equal').length;
  return suspects
    .filter(({ why }) => why !== 'equal' || equal <= mostSuspects)
    .sort((a, b) => rank[a.why] - rank[b.why])
    .slice(0, mostSuspects);
}
