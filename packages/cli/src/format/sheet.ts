import { escapeHtml, type Language } from '@gongkai/core';
import { sheetStyle } from '../dashboard/assets.ts';
import { pageHead } from '../dashboard/page.ts';
import { type SheetData, type SheetRow, sheetData } from '../dashboard/sheet-data.ts';
import { type Word, wordsIn } from '../dashboard/words.ts';
import type { Format } from './format.ts';

/** The sheet that goes back to one body: findings by severity, each with its place, the reason and the correction. */
export const sheet: Format = {
  head: ({ language }) => `${pageHead(wordsIn(language).sheetTitle, language, sheetStyle, undefined)}<body>\n`,
  between: '',
  report: (reported, { language, today }) => sheetOf(sheetData(reported, language, today), language),
  failed: ({ message }) => `<p class="banner">${escapeHtml(message)}</p>\n`,
  foot: (_, { language }) =>
    `<footer class="faint"><p>${wordsIn(language).inferredNote}</p></footer>\n</body>\n</html>\n`,
};

function sheetOf({ title, about, parts }: SheetData, language: Language): string {
  const words = wordsIn(language);
  const tables = parts.map(
    ({ heading, rows }) =>
      `<h2>${heading}</h2>\n${tableOf(
        rows.map((row) => rowOf(row, words)),
        words,
      )}`,
  );
  return `<h1>${title}</h1>
<dl>${about.map(([label, value]) => `<dt>${escapeHtml(label)}</dt><dd>${escapeHtml(value)}</dd>`).join('')}</dl>
${tables.length > 0 ? tables.join('\n') : `<p class="clean">${words.clean}</p>`}
`;
}

const tableOf = (rows: readonly string[], words: Readonly<Record<Word, string>>): string =>
  `<table><thead><tr>${[words.number, words.place, words.reason, words.correction, words.done].map((each) => `<th scope="col">${each}</th>`).join('')}</tr></thead><tbody>\n${rows.join('\n')}\n</tbody></table>`;

function rowOf({ number, finding, places, correction }: SheetRow, words: Readonly<Record<Word, string>>): string {
  const section = finding.section === undefined ? '' : `${escapeHtml(finding.section)}<br>`;
  const where = places.map(({ line, excerpt }) => {
    const [before, marked, after] = excerpt.map(escapeHtml);
    return `${line}<span class="quote">${before}<mark>${marked}</mark>${after}</span>`;
  });
  const tags = `${finding.inferred ? `<span class="tag">${words.inferred}</span>` : ''}<small> ${finding.code}</small>`;
  const basis = finding.basis === undefined ? '' : `<p class="basis">${words.basis} ${escapeHtml(finding.basis)}</p>`;
  const cell = (name: string, label: string, html: string): string =>
    `<td class="${name}" data-label="${label}">${html}</td>`;
  return `<tr>${cell('number', words.number, String(number))}${cell('place', words.place, `${section}${where.join('<br>')}`)}${cell('reason', words.reason, `${escapeHtml(finding.message)}${tags}${basis}`)}${cell('correction', words.correction, escapeHtml(correction))}${cell('done', words.done, '')}</tr>`;
}
