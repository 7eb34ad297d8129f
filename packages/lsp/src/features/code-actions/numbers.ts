import { type Edit, formatNumber, quoteCell, type Span } from '@gongkai/core';
import { type CodeAction, CodeActionKind } from 'vscode-languageserver-types';
import { sumsOf } from '../../model/equations.ts';
import { type ReportView, touches } from '../../service/view.ts';
import { textEdit } from '../diagnostics.ts';

const words = {
  total: { zh: '计算{}：{}', en: 'Compute {}: {}' },
  toText: { zh: '正文改为表中的 {}', en: 'Put the table’s {} into the sentence' },
  toTable: { zh: '表中{}改为正文的 {}', en: 'Put the sentence’s {1} into {0}' },
};

function action(view: ReportView, title: string, kind: string, edits: readonly Edit[]): CodeAction {
  return { title, kind, edit: { changes: { [view.uri]: edits.map((edit) => textEdit(view, edit)) } } };
}

/** A blank total in the range whose parts are all there: its value. */
export function computeTotals(view: ReportView, range: Span): CodeAction[] {
  const found: CodeAction[] = [];
  for (const cell of view.analysis.bound.cells.values()) {
    if (cell.value !== null || (cell.state !== 'blank' && cell.state !== 'dash')) continue;
    const row: Span = [view.lineSpan(cell.row.span[0])[0], view.lineSpan(cell.row.span[1])[1]];
    if (!touches(row, range)) continue;
    const result = sumsOf(view, cell.spec.key).find(({ right }) => right.every((term) => term.cell?.value != null));
    if (!result) continue;
    const value = formatNumber(result.rightSum);
    const title = view
      .say(words.total)
      .replace('{}', view.say(quoteCell(cell.spec)))
      .replace('{}', value);
    found.push(action(view, title, `${CodeActionKind.RefactorRewrite}.gongkai`, [{ span: cell.span, newText: value }]));
  }
  return found;
}

/** A sentence that contradicts the table: either number can be put in the other's place. Which is right nobody knows. */
export function reconcile(view: ReportView, range: Span): CodeAction[] {
  const { analysis } = view;
  return analysis.claims.flatMap((claim) => {
    if (claim.verdict !== 'contradicts' || claim.inWords || !touches(claim.span, range)) return [];
    const found: CodeAction[] = [];
    if (claim.tableValue !== undefined) {
      const at = view.text.slice(claim.span[0], claim.span[1]).indexOf(claim.text);
      const value = formatNumber(claim.tableValue);
      if (at >= 0) {
        const span: Span = [claim.span[0] + at, claim.span[0] + at + claim.text.length];
        found.push(
          action(view, view.say(words.toText).replace('{}', value), CodeActionKind.QuickFix, [
            { span, newText: value },
          ]),
        );
      }
    }
    const scope = claim.scope ?? claim.scopes[0];
    const [key] = scope?.plus ?? [];
    const cell =
      key === undefined || scope?.plus.length !== 1 || scope.minus ? undefined : analysis.bound.cells.get(key);
    if (cell && claim.relation === 'equal') {
      const value = formatNumber(claim.value);
      const name = view.say(quoteCell(cell.spec));
      const title = view.chinese
        ? words.toTable.zh.replace('{}', name).replace('{}', value)
        : words.toTable.en.replace('{0}', name).replace('{1}', value);
      found.push(action(view, title, CodeActionKind.QuickFix, [{ span: cell.span, newText: value }]));
    }
    return found;
  });
}
