import { escapeHtml, type Finding, type Language, LineIndex } from '@gongkai/core';
import { sheetStyle } from '../dashboard/assets.ts';
import { pageHead } from '../dashboard/page.ts';
import { findingRow } from '../dashboard/record.ts';
import type { FindingRow } from '../dashboard/types.ts';
import { type Word, wordsIn } from '../dashboard/words.ts';
import type { Format } from './format.ts';
import type { Reported } from './tables.ts';

/** The parts of the sheet: what must be put right, what is to be checked, what may be improved. */
const parts: readonly (readonly [severity: Finding['severity'], heading: Word])[] = [
  ['error', 'mustFix'],
  ['warning', 'shouldCheck'],
  ['info', 'mayImprove'],
];

/** The sheet that goes back to one body: findings by severity, each with its place, the reason and the correction. */
export const sheet: Format = {
  head: ({ language }) => `${pageHead(wordsIn(language).sheetTitle, language, sheetStyle, undefined)}<body>\n`,
  between: '',
  report: (reported, { language, today }) => sheetOf(reported, language, today),
  failed: ({ message }) => `<p class="banner">${escapeHtml(message)}</p>\n`,
  foot: (_, { language }) =>
    `<footer class="faint"><p>${wordsIn(language).inferredNote}</p></footer>\n</body>\n</html>\n`,
};

function sheetOf({ file, analysis, isKnown }: Reported, language: Language, today: string): string {
  const words = wordsIn(language);
  const { findings, counts, bound, year, form } = analysis;
  const lines = new LineIndex(analysis.text);
  const agency = bound.metadata.agency?.value ?? words.unknownBody;
  const number = (severity: Finding['severity']): number =>
    findings.filter((each) => each.severity === severity).length;
  const comma = language === 'zh' ? '，' : ', ';
  const about: readonly (readonly [label: string, value: string])[] = [
    [words.body, agency],
    [words.year, year === undefined ? '–' : String(year)],
    [words.edition, words.editionOf.replace('{}', form.id)],
    [words.file, file],
    [words.on, today],
    [
      words.result,
      [
        `${words.errors} ${number('error')}${comma}${words.warnings} ${number('warning')}${comma}${words.notes} ${number('info')}`,
        `${words.equations}：${words.holds} ${counts.holds}${comma}${words.broken} ${counts.broken}${comma}${words.notAssessable} ${counts.notAssessable}`,
      ].join(language === 'zh' ? '；' : '; '),
    ],
  ];
  let place = 0;
  const tables = parts.flatMap(([severity, heading]) => {
    const rows = findings
      .filter((finding) => finding.severity === severity)
      .map((finding) => rowOf(++place, findingRow(finding, analysis, lines, language, isKnown(finding)), words));
    return rows.length === 0 ? [] : [`<h2>${words[heading]}</h2>\n${tableOf(rows, words)}`];
  });
  return `<h1>${words.sheetTitle}</h1>
<dl>${about.map(([label, value]) => `<dt>${escapeHtml(label)}</dt><dd>${escapeHtml(value)}</dd>`).join('')}</dl>
${tables.length > 0 ? tables.join('\n') : `<p class="clean">${words.clean}</p>`}
`;
}

const tableOf = (rows: readonly string[], words: Readonly<Record<Word, string>>): string =>
  `<table><thead><tr>${[words.number, words.place, words.reason, words.correction, words.done].map((each) => `<th scope="col">${each}</th>`).join('')}</tr></thead><tbody>\n${rows.join('\n')}\n</tbody></table>`;

function rowOf(number: number, finding: FindingRow, words: Readonly<Record<Word, string>>): string {
  const [before, marked, after] = finding.excerpt.map(escapeHtml);
  const section = finding.section === undefined ? '' : `${escapeHtml(finding.section)}<br>`;
  const tags = `${finding.inferred ? `<span class="tag">${words.inferred}</span>` : ''}<small> ${finding.code}</small>`;
  const basis = finding.basis === undefined ? '' : `<p class="basis">${words.basis} ${escapeHtml(finding.basis)}</p>`;
  const correction = finding.fix
    ? `${escapeHtml(finding.fix.title)}${finding.fix.certain ? '' : words.wantsCheck}`
    : words.checkIt;
  const cell = (name: string, label: string, html: string): string =>
    `<td class="${name}" data-label="${label}">${html}</td>`;
  return `<tr>${cell('number', words.number, String(number))}${cell('place', words.place, `${section}${words.line.replace('{}', String(finding.line))}<span class="quote">${before}<mark>${marked}</mark>${after}</span>`)}${cell('reason', words.reason, `${escapeHtml(finding.message)}${tags}${basis}`)}${cell('correction', words.correction, correction)}${cell('done', words.done, '')}</tr>`;
}
