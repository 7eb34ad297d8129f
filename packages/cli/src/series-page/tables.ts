import { applicantNames, applicants, escapeHtml, formatNumber, indicatorName, type Language } from '@gongkai/core';
import {
  type IndicatorPoint,
  type IndicatorRow,
  type IndicatorTable,
  openReasons,
  type Series,
  type YearVerdict,
} from '@gongkai/core/series';
import type { SeriesFile } from '../commands/series.ts';
import { breaksOf } from './plot.ts';
import { words } from './words.ts';

/** Head cells of the years, with the form of each and a mark where it changes. */
function yearHeads(table: IndicatorTable, language: Language): string {
  const breaks = breaksOf(table);
  return table.years
    .map((year, i) => {
      const edition = table.editions[i];
      const note = edition ? words[language].form(edition) : words[language].noReport;
      return `<th scope="col"${breaks.includes(year) ? ' class="break"' : ''}>${year}<small>${note}</small></th>`;
    })
    .join('');
}

const wrap = (label: string, table: string): string =>
  `<div class="scroll" tabindex="0" role="region" aria-label="${escapeHtml(label)}">${table}</div>`;

/** Every check, a column for each year, with its numbers. */
export function checksTable(series: Series<SeriesFile>, table: IndicatorTable, language: Language): string {
  const own = words[language];
  const rows = new Map<string, { name: string; code: string; cells: Map<number, YearVerdict> }>();
  for (const { year, verdicts } of series.reports) {
    for (const verdict of verdicts) {
      const id = `${verdict.code} ${verdict.key ?? ''}`;
      const row = rows.get(id) ?? { name: verdict.name[language], code: verdict.code, cells: new Map() };
      if (!row.cells.has(year)) row.cells.set(year, verdict);
      rows.set(id, row);
    }
  }
  const order = [...rows.values()].sort((a, b) =>
    rank(a.code) < rank(b.code) ? -1 : rank(a.code) > rank(b.code) ? 1 : 0,
  );
  const body = order.map(
    ({ name, code, cells }) =>
      `<tr><th scope="row"><code>${code}</code> ${escapeHtml(name)}</th>${table.years
        .map((year) => verdictCell(cells.get(year), language))
        .join('')}</tr>`,
  );
  const head = `<thead><tr><th scope="col" style="text-align:left">${own.check}</th>${yearHeads(table, language)}</tr></thead>`;
  return wrap(own.checks, `<table>${head}<tbody>${body.join('')}</tbody></table>`);
}

/** Group X first. */
const rank = (code: string): string => (code.startsWith('X') ? `0${code}` : `1${code}`);

function verdictCell(verdict: YearVerdict | undefined, language: Language): string {
  const own = words[language];
  if (!verdict) return '<td class="lack">—</td>';
  const formula = verdict.formula ? escapeHtml(verdict.formula) : '';
  switch (verdict.verdict) {
    case 'holds': {
      const note = verdict.note ? `<small>${escapeHtml(verdict.note[language])}</small>` : '';
      return `<td class="holds">✓ ${formula || own.holds}${note}</td>`;
    }
    case 'broken':
      return `<td class="bad">✗ ${formula || own.broken}</td>`;
    case 'not-assessable': {
      const reason = verdict.reason ? openReasons[verdict.reason][language] : '';
      return `<td class="open" title="${escapeHtml(reason)}">${own.open}<small>${escapeHtml(reason)}</small></td>`;
    }
  }
}

/** A value as a cell: a number, or in words what stands in its place. Nothing but 0 is shown as 0. */
function valueCell(point: IndicatorPoint, bad: boolean, broken: boolean, language: Language): string {
  const own = words[language];
  const edge = broken ? ' break' : '';
  const lack = (text: string): string => `<td class="lack${edge}">${text}</td>`;
  switch (point.state) {
    case 'no-report':
      return lack(own.noReport);
    case 'no-row':
      return lack(`<span title="${own.noRow}">·</span>`);
    case 'missing':
      return lack(own.absent);
    case 'blank':
      return lack(own.blank);
    case 'dash':
      return lack('－');
    default: {
      const shown = point.value === null ? escapeHtml(point.text ?? '') : formatNumber(point.value);
      const raw = point.text && point.value !== null ? ` title="${escapeHtml(point.text)}"` : '';
      return `<td class="${bad ? 'bad' : 'value'}${edge}"${raw}>${shown}</td>`;
    }
  }
}

/** A row of a table in words; in table three its column behind it, but for the total. */
export function rowLabel(row: IndicatorRow, language: Language): string {
  const [id = '', applicant] = row.key.split('@');
  if (!applicant) return row.name[language];
  const name = id === 'applications.processed' ? words[language].processed : indicatorName(id)[language];
  const column = applicants.find((each) => each === applicant);
  return column && column !== 'total' ? `${name}　${applicantNames[column][language]}` : name;
}

export type IsBad = (point: IndicatorPoint) => boolean;

/** All indicators of one table of the form; in table three the totals, and all columns behind a fold. */
export function indicatorsTable(
  table: IndicatorTable,
  rows: readonly IndicatorRow[],
  isBad: IsBad,
  language: Language,
): string {
  const own = words[language];
  const plain = rows.filter(({ key }) => !key.includes('@') || key.endsWith('@total'));
  const columns = rows.filter((row) => !plain.includes(row));
  const render = (list: readonly IndicatorRow[]): string => {
    const breaks = breaksOf(table);
    const body = list.map(
      (row) =>
        `<tr><th scope="row">${escapeHtml(rowLabel(row, language))}</th><td class="unit">${row.unit}</td>${row.points
          .map((point) => valueCell(point, isBad(point), breaks.includes(point.year), language))
          .join('')}</tr>`,
    );
    const head = `<thead><tr><th scope="col" style="text-align:left">${own.indicator}</th><th scope="col" class="unit">${own.unit}</th>${yearHeads(table, language)}</tr></thead>`;
    return wrap(own.table, `<table>${head}<tbody>${body.join('')}</tbody></table>`);
  };
  const folded = columns.length > 0 ? `<details><summary>${own.columns}</summary>${render(columns)}</details>` : '';
  return render(plain) + folded;
}
