import { analyse, formatNumber, indicatorName } from '@gongkai/core';
import { CompletionItemKind } from 'vscode-languageserver-types';
import { tableAt } from '../../model/place.ts';
import type { ReportView } from '../../service/view.ts';
import type { Offer, Offers } from './item.ts';

/** A number that no report has: put at the cursor, it shows what a number there would be read as. */
const probe = 987654321;

/**
 * In prose, behind words that call for a number: what the tables have for them, each sensible reading with its value.
 * The words are read by the same eyes that check claims: a probe is put at the cursor, and the claim it makes is taken.
 */
export function numberOffers(view: ReportView, offset: number): Offers | undefined {
  if (tableAt(view, offset) || view.analysis.bound.cells.size === 0) return undefined;
  const [start] = view.lineSpan(offset);
  const line = view.text.slice(start, offset);
  const typed = /[\d０-９]{0,9}$/u.exec(line)?.[0] ?? '';
  const before = line.slice(0, line.length - typed.length);
  // Only behind Chinese words: a number that begins a line is no claim.
  if (!/[\p{Script=Han}]\s?$/u.test(before)) return undefined;
  const unitFollows = /^\s?[件条次篇个人项份起宗]/u.test(view.text.slice(offset));
  const text = `${view.text.slice(0, offset - typed.length)}${probe}${unitFollows ? '' : '件'}${view.text.slice(offset)}`;
  const probed = analyse(text, view.analysis.options);
  const claim = probed.claims.find(({ value }) => value === probe);
  if (!claim) return undefined;
  const { cells } = view.analysis.bound;
  const offers: Offer[] = [];
  for (const scope of claim.scopes) {
    const plus = scope.plus.map((key) => cells.get(key));
    const minus = (scope.minus ?? []).map((key) => cells.get(key));
    // A reading with a cell that is not there has no value.
    if ([...plus, ...minus].some((cell) => cell === undefined)) continue;
    const sum = (list: typeof plus): number => list.reduce((total, cell) => total + (cell?.value ?? 0), 0);
    const value = formatNumber(sum(plus) - sum(minus));
    const unit = unitFollows ? '' : (plus[0]?.spec.unit ?? '件');
    const newText = `${value}${unit}`;
    if (offers.some((offer) => offer.newText === newText)) continue;
    const [first] = plus;
    const name = first && plus.length === 1 && minus.length === 0 ? view.say(indicatorName(first.spec.id)) : undefined;
    offers.push({
      label: newText,
      newText,
      detail: name ? `${name} · ${view.say(scope.label)}` : view.say(scope.label),
      kind: CompletionItemKind.Value,
      rank: offers.length - 10,
      ...(first ? { data: { subject: first.spec.id } } : {}),
    });
  }
  return offers.length > 0 ? { from: offset - typed.length, offers } : undefined;
}
