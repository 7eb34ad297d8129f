import { applicantNames, applicants, type Bilingual, indicatorName, type Language, LineIndex } from '@gongkai/core';
import { openReasons, type Series, type SeriesReport, type SeriesResult, type YearVerdict } from '@gongkai/core/series';
import type { SeriesFile } from '../commands/series.ts';
import { block, type Colours } from './pretty.ts';
import { countVerdicts, previousFile } from './series-json.ts';

const marks = { holds: '✓', broken: '✗', 'not-assessable': '·' } as const;
const verdictWords = {
  holds: { zh: '成立', en: 'holds' },
  broken: { zh: '不成立', en: 'broken' },
  'not-assessable': { zh: '无法判断', en: 'not assessable' },
} as const;

/** Why reports are taken for one body's. */
export const joinWords = {
  'same-name': { zh: '名称相同', en: 'same name' },
  'longer-name': { zh: '同一文件夹，一名称以另一名称结尾', en: 'one name ends in the other, in one folder' },
  agencies: { zh: '按 gongkai.config.json 的 agencies', en: 'by agencies in gongkai.config.json' },
} as const;

/** Bodies over the years: how they were joined, every check with its verdict, the findings, what is in doubt. */
export function seriesPretty(
  result: SeriesResult<SeriesFile>,
  language: Language,
  colours: Colours,
  columns: number,
): string {
  const zh = language === 'zh';
  const out = result.series.flatMap((series) => [...bodyLines(series, language, colours, columns), '']);
  for (const { message } of result.doubts)
    out.push(colours.severity.warning(`${zh ? '存疑' : 'in doubt'}：${message[language]}`));
  for (const { file } of result.unknown)
    out.push(
      zh
        ? `${file}：看不出单位或年度，没有列入；请在前置信息写明 agency 和 year`
        : `${file}: body or year not known, left out; state agency and year in front matter`,
    );
  if (result.doubts.length + result.unknown.length > 0) out.push('');
  out.push(summary(result, language, colours));
  return `${out.join('\n')}\n`;
}

function bodyLines(series: Series<SeriesFile>, language: Language, colours: Colours, columns: number): string[] {
  const { body, reports, missing } = series;
  const zh = language === 'zh';
  const how = joinWords[body.how][language];
  const names = body.names.length > 1 ? `${zh ? '：' : ': '}${body.names.join(zh ? '、' : ', ')}` : '';
  const lines = [
    `${colours.bold(body.name)} ${colours.faint(zh ? `（${reports.length} 份报告，${how}${names}）` : `(${reports.length} reports, ${how}${names})`)}`,
  ];
  if (missing.length > 0)
    lines.push(
      colours.severity.info(zh ? `  缺少 ${missing.join('、')} 年的报告` : `  no report of ${missing.join(', ')}`),
    );
  for (const report of reports) lines.push(...reportLines(report, language, colours, columns));
  return lines;
}

function reportLines(
  report: SeriesReport<SeriesFile>,
  language: Language,
  colours: Colours,
  columns: number,
): string[] {
  const { input, year, verdicts, findings, analysis, previous } = report;
  const zh = language === 'zh';
  const against = previous ? (zh ? `，对照 ${previous.file}` : `, against ${previous.file}`) : '';
  const lines = [
    '',
    `  ${colours.bold(String(year))}  ${colours.place(input.file)} ${colours.faint(`${zh ? `${analysis.form.id}年版` : `form ${analysis.form.id}`}${against}`)}`,
  ];
  for (const group of grouped(verdicts)) lines.push(`  ${verdictLine(group, language, colours)}`);
  const index = new LineIndex(analysis.text);
  for (const finding of findings)
    lines.push('', block(input.file, finding, index, language, colours, columns, previousFile(report)));
  return lines;
}

/** Checks of one rule with one verdict and one reason are told together: seven columns that hold are one line. */
function grouped(verdicts: readonly YearVerdict[]): YearVerdict[][] {
  const groups = new Map<string, YearVerdict[]>();
  for (const each of verdicts) {
    const key = `${each.code} ${each.verdict} ${each.reason ?? ''}`;
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  return [...groups.values()];
}

function verdictLine(group: readonly YearVerdict[], language: Language, colours: Colours): string {
  const [first] = group;
  if (!first) return '';
  const zh = language === 'zh';
  const paint =
    first.verdict === 'holds' ? colours.fix : first.verdict === 'broken' ? colours.severity.error : colours.faint;
  const reason = first.reason
    ? zh
      ? `（${openReasons[first.reason].zh}）`
      : ` (${openReasons[first.reason].en})`
    : '';
  // Without last year there are no numbers worth showing.
  const numbers = first.reason === undefined || ['blank', 'missing', 'doubtful'].includes(first.reason);
  const row = rowOf(group);
  const shown = group.map(({ name, key, formula, note }) => {
    const remark = note ? (zh ? `（${note.zh}）` : ` (${note.en})`) : '';
    const cell = row && key ? columnName(key, language) : name[language];
    return formula && numbers ? `${cell} ${formula}${remark}` : cell;
  });
  const head = row ? `${row[language]}${zh ? '：' : ': '}` : '';
  const verdict = `${marks[first.verdict]} ${verdictWords[first.verdict][language]}`;
  return `${paint(`${verdict}${reason}`)} ${first.code} ${head}${shown.join(zh ? '，' : ', ')}`;
}

/** The row of table three that all checks of a group are about, if there are several of one row. */
function rowOf(group: readonly YearVerdict[]): Bilingual | undefined {
  const ids = new Set(group.map(({ key }) => key?.split('@')[0]));
  const [id] = ids;
  return group.length > 1 && ids.size === 1 && id !== undefined && group[0]?.key?.includes('@')
    ? indicatorName(id)
    : undefined;
}

function columnName(key: string, language: Language): string {
  const applicant = applicants.find((each) => key.endsWith(`@${each}`));
  return applicant ? applicantNames[applicant][language] : key;
}

function summary({ series }: SeriesResult<SeriesFile>, language: Language, colours: Colours): string {
  const reports = series.flatMap((each) => each.reports);
  const { holds, broken, notAssessable } = countVerdicts(reports.flatMap(({ verdicts }) => verdicts));
  const text =
    language === 'zh'
      ? `${series.length} 个机关，${reports.length} 份报告：跨年核对 ${holds} 项成立，${broken} 项不成立，${notAssessable} 项无法判断`
      : `${series.length} bodies, ${reports.length} reports: of the checks between years ${holds} hold, ${broken} are broken, ${notAssessable} are not assessable`;
  return (broken > 0 ? colours.severity.error : colours.fix)(text);
}
