import { escapeHtml, type Language, LineIndex } from '@gongkai/core';
import {
  type IndicatorPoint,
  type IndicatorRow,
  type IndicatorTable,
  indicatorTable,
  type Series,
  type SeriesResult,
} from '@gongkai/core/series';
import type { SeriesFile } from '../commands/series.ts';
import { countVerdicts } from '../format/series-json.ts';
import { joinWords } from '../format/series-pretty.ts';
import { severityNames } from '../severity.ts';
import { plotSvg } from './plot.ts';
import { style } from './style.ts';
import { checksTable, type IsBad, indicatorsTable, rowLabel } from './tables.ts';
import { words } from './words.ts';

/** Nothing is loaded and nothing runs: text, style and drawings only. */
const policy = "default-src 'none'; style-src 'unsafe-inline'";

const tableIds = ['statistics', 'disclosure', 'applications', 'disputes'] as const;

/** One self-contained page: for each body its checks, findings, figures and all indicators over the years. */
export function seriesPage(result: SeriesResult<SeriesFile>, language: Language): string {
  const own = words[language];
  const reports = result.series.flatMap((series) => series.reports);
  const counts = countVerdicts(reports.flatMap(({ verdicts }) => verdicts));
  const names = result.series.map(({ body }) => body.name);
  const title = names.length === 1 ? `${names[0] ?? ''} · ${own.title}` : own.title;
  const parts = [
    `<h1>${escapeHtml(title)}</h1>`,
    `<p>${own.summary(names.length, reports.length, counts.holds, counts.broken, counts.notAssessable)}</p>`,
    ...result.doubts.map(
      ({ message }) => `<p class="doubt"><b>${own.doubts}</b>　${escapeHtml(message[language])}</p>`,
    ),
    ...result.unknown.map(({ file }) => `<p class="doubt"><b>${own.unknown}</b>　${escapeHtml(file)}</p>`),
    names.length > 1 ? contents(result.series) : '',
    `<p class="note">${own.legend}</p>`,
    ...result.series.map((series, i) => section(series, i, language)),
  ];
  return `<!doctype html>
<html lang="${language === 'zh' ? 'zh-CN' : 'en'}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style>${style}</style>
</head>
<body>
${parts.filter((part) => part !== '').join('\n')}
</body>
</html>
`;
}

function contents(all: readonly Series<SeriesFile>[]): string {
  const items = all.map(({ body, reports }, i) => {
    const broken = countVerdicts(reports.flatMap(({ verdicts }) => verdicts)).broken;
    return `<li><a href="#b${i}">${escapeHtml(body.name)}</a>${broken > 0 ? ` <b style="color:var(--bad)">${broken}</b>` : ''}</li>`;
  });
  return `<nav><ul>${items.join('')}</ul></nav>`;
}

function section(series: Series<SeriesFile>, at: number, language: Language): string {
  const own = words[language];
  const { body, missing, reports } = series;
  const table = indicatorTable(series);
  const isBad = badPoints(series);
  const names = body.names.length > 1 ? `：${body.names.map(escapeHtml).join('、')}` : '';
  return [
    `<section id="b${at}">`,
    `<h2>${escapeHtml(body.name)}</h2>`,
    `<p class="note">${own.joined}：${joinWords[body.how][language]}${names}。${reports.map(({ input }) => escapeHtml(input.file)).join('；')}</p>`,
    missing.length > 0 ? `<p class="doubt">${own.missing(missing.join('、'))}</p>` : '',
    `<h3>${own.checks}</h3>`,
    checksTable(series, table, language),
    `<h3>${own.findings}</h3>`,
    findings(series, language),
    `<h3>${own.figures}</h3>`,
    ...tableIds.map((id) => figures(table, rowsOf(table, id), isBad, id, language)),
    `<h3>${own.table}</h3>`,
    ...tableIds.map((id) => {
      const rows = rowsOf(table, id);
      return rows.length > 0 ? `<h4>${own.tables[id]}</h4>${indicatorsTable(table, rows, isBad, language)}` : '';
    }),
    '</section>',
  ]
    .filter((part) => part !== '')
    .join('\n');
}

const rowsOf = ({ rows }: IndicatorTable, id: IndicatorRow['table']): IndicatorRow[] =>
  rows.filter(({ table }) => table === id);

/** Values at which a finding stands. */
function badPoints({ reports }: Series<SeriesFile>): IsBad {
  const places = new Map(reports.map(({ year, findings: own }) => [year, own.map(({ span }) => span)]));
  return ({ year, span }: IndicatorPoint) =>
    span !== undefined &&
    (places.get(year) ?? []).some(([from, to]) => from === span[0] && to === span[1] && from < to);
}

function findings({ reports }: Series<SeriesFile>, language: Language): string {
  const items = reports.flatMap(({ input, analysis, findings: own }) => {
    const lines = new LineIndex(analysis.text);
    return own.map(({ code, severity, message, span }) => {
      const { line, character } = lines.position(span[0]);
      const place = `${escapeHtml(input.file)}:${line + 1}:${character + 1}`;
      return `<li class="${severity}"><code>${code}</code> ${severityNames[severity][language]}　${escapeHtml(message[language])}<br><span class="place">${place}</span></li>`;
    });
  });
  return items.length > 0 ? `<ul class="findings">${items.join('')}</ul>` : `<p>${words[language].none}</p>`;
}

/** A figure for each indicator that was ever more than 0: in table three its totals, the columns are in the table. */
function figures(
  table: IndicatorTable,
  rows: readonly IndicatorRow[],
  isBad: IsBad,
  id: (typeof tableIds)[number],
  language: Language,
): string {
  const own = words[language];
  const shown = rows.filter(({ key }) => !key.includes('@') || key.endsWith('@total'));
  const drawn = shown.filter(({ points }) => points.some(({ value }) => value !== null && value !== 0));
  if (shown.length === 0) return '';
  const zeros = shown.length - drawn.length;
  const items = drawn.map(
    (row) =>
      `<figure><figcaption>${escapeHtml(rowLabel(row, language))}（${row.unit}）</figcaption>${plotSvg(table, row, isBad, language)}</figure>`,
  );
  return `<h4>${own.tables[id]}</h4><div class="figures">${items.join('')}</div>${zeros > 0 ? `<p class="note">${own.zeros(zeros)}</p>` : ''}`;
}
