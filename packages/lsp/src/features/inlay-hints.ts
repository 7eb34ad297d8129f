import { addExact, formatNumber } from '@gongkai/core';
import { type InlayHint, InlayHintKind, type Range } from 'vscode-languageserver-types';
import { equationText, sumsOf } from '../model/equations.ts';
import type { ReportView } from '../service/view.ts';

/** Behind each total in the range: Σ of its parts and ✓, or how much it is off. Nothing where it can't be judged. */
export function inlayHints(view: ReportView, range: Range): InlayHint[] {
  const from = view.offset(range.start);
  const to = view.offset(range.end);
  const hints: InlayHint[] = [];
  for (const cell of view.analysis.bound.cells.values()) {
    if (cell.span[1] < from || cell.span[0] > to || cell.value === null) continue;
    const results = sumsOf(view, cell.spec.key).filter(({ verdict }) => verdict !== 'not-assessable');
    const result = results.find(({ verdict }) => verdict === 'broken') ?? results[0];
    // A total of nothing but zeros needs no proof.
    if (!result || (result.leftSum === 0 && result.rightSum === 0)) continue;
    const difference = addExact([result.leftSum, -result.rightSum]);
    const off = difference === 0 ? '✓' : `✗ ${difference > 0 ? '+' : '−'}${formatNumber(Math.abs(difference))}`;
    hints.push({
      position: view.position(cell.span[1]),
      label: `Σ ${formatNumber(result.rightSum)} ${off}`,
      kind: InlayHintKind.Type,
      paddingLeft: true,
      tooltip: `${equationText(result)}\n${view.say(result.spec.description)}`,
    });
  }
  return hints.sort((a, b) => a.position.line - b.position.line || a.position.character - b.position.character);
}
