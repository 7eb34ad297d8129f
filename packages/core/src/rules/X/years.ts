import type { Analysis } from '../../analyse.ts';
import type { BoundCell } from '../../binding/types.ts';
import { quoteCell } from '../cell-name.ts';
import type { Related } from '../rule.ts';

/** The report of the year before, where it was handed in and is of the year before: else there is nothing to compare. */
export function yearBefore(analysis: Analysis): Analysis | undefined {
  const { previous } = analysis.options;
  if (!previous?.bound.isReport || analysis.year === undefined) return undefined;
  return previous.year === analysis.year - 1 ? previous : undefined;
}

type NumberCell = BoundCell & { readonly value: number };

/** A cell whose number stands there and nothing else: blanks and texts are compared with nothing. */
export function numberCell(analysis: Analysis, key: string): NumberCell | undefined {
  const cell = analysis.bound.cells.get(key);
  return cell?.state === 'number' && cell.value !== null ? { ...cell, value: cell.value } : undefined;
}

/** The place in last year's report that a finding compares with. */
export function relatedBefore(cell: BoundCell, year: number): Related {
  const name = quoteCell(cell.spec);
  return {
    span: cell.span,
    in: 'previous',
    message: {
      zh: `${year}年${name.zh}：${cell.value ?? '空白'}`,
      en: `${year}, ${name.en}: ${cell.value ?? 'blank'}`,
    },
  };
}
