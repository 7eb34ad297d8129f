import type { BoundCell } from '@gongkai/core';
import type { Location, Position } from 'vscode-languageserver-types';
import { cellsOf, sumsOf } from '../model/equations.ts';
import { isCarriedIn } from '../model/last-year.ts';
import { cellAt, claimAt } from '../model/place.ts';
import { covers, type ReportView } from '../service/view.ts';

const here = (view: ReportView, cells: readonly BoundCell[]): Location[] =>
  cells.map((cell) => ({ uri: view.uri, range: view.range(cell.span) }));

/** Where last year's report carries over what this cell takes in. */
function lastYear(view: ReportView, key: string): Location[] {
  const { previous } = view;
  if (!previous || !isCarriedIn(key)) return [];
  const cell = previous.analysis.bound.cells.get(key.replace('carried-in', 'carried-out'));
  return cell ? [{ uri: previous.uri, range: previous.range(cell.span) }] : [];
}

/**
 * Where a number comes from: a claim's cells, a total's parts, what is carried in from last year's report; the file
 * that the front matter names as last year's.
 */
export function definition(view: ReportView, position: Position): Location[] {
  const { analysis } = view;
  const offset = view.offset(position);
  const before = analysis.frontMatter?.previous;
  if (before && covers(before.span, offset)) {
    return view.previous ? [{ uri: view.previous.uri, range: view.previous.range([0, 0]) }] : [];
  }
  const cell = cellAt(view, offset);
  if (cell) {
    const carried = lastYear(view, cell.spec.key);
    if (carried.length > 0) return carried;
    const parts = new Set(sumsOf(view, cell.spec.key).flatMap(({ right }) => cellsOf(right)));
    return here(view, [...parts]);
  }
  const claim = claimAt(view, offset);
  const scope = claim?.scope ?? claim?.scopes[0];
  if (!scope) return [];
  return here(
    view,
    [...scope.plus, ...(scope.minus ?? [])].flatMap((key) => analysis.bound.cells.get(key) ?? []),
  );
}
