import type { CodeLens } from 'vscode-languageserver-types';
import { isCarriedIn, yearNotFound } from '../model/last-year.ts';
import type { ReportView } from '../service/view.ts';

const words = {
  holds: { zh: '式成立', en: 'hold' },
  broken: { zh: '式不成立', en: 'broken' },
  open: { zh: '式无法判断', en: 'not assessable' },
  year: { zh: '没有{}年的报告，上年结转无法核对', en: 'no report of {} to hold what was carried in against' },
};

/**
 * Above each table: how many of its equations hold, are broken, can't be judged; and that last year's report is missing
 * where it is needed. A click leads to the first broken equation.
 */
export function codeLenses(view: ReportView, revealCommand?: string): CodeLens[] {
  const { bound, equations } = view.analysis;
  return bound.tables.flatMap((table) => {
    const own = equations.filter(({ left, right }) =>
      [...left, ...right].some(({ cell }) => cell?.row.table === table),
    );
    if (own.length === 0) return [];
    const of = (verdict: string): number => own.filter((result) => result.verdict === verdict).length;
    const broken = own.find(({ verdict }) => verdict === 'broken');
    const parts = [
      `✓ ${of('holds')} ${view.say(words.holds)}`,
      ...(broken ? [`✗ ${of('broken')} ${view.say(words.broken)}`] : []),
      ...(of('not-assessable') > 0 ? [`? ${of('not-assessable')} ${view.say(words.open)}`] : []),
    ];
    const missing = yearNotFound(view);
    const carriesIn = own.some(({ left, right }) => [...left, ...right].some(({ key }) => isCarriedIn(key)));
    if (missing !== undefined && carriesIn) parts.push(`? ${view.say(words.year).replace('{}', String(missing))}`);
    const cell = broken && [...broken.left, ...broken.right].find((term) => term.cell)?.cell;
    const title = parts.join(' · ');
    const command =
      cell && revealCommand
        ? { title, command: revealCommand, arguments: [view.uri, view.range(cell.span)] }
        : { title, command: '' };
    const { start } = view.range(table.span);
    return [{ range: { start, end: start }, command }];
  });
}
