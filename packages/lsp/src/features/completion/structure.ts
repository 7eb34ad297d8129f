import { fullWidth, indicator } from '@gongkai/core';
import { CompletionItemKind } from 'vscode-languageserver-types';
import { emptyTable, formOf, headingText, missingRows, missingSections, missingTables } from '../../model/form-text.ts';
import type { ReportView } from '../../service/view.ts';
import type { Offer, Offers } from './item.ts';

const rowsOf = { zh: '缺少的行', en: 'missing row' };
const sectionOf = { zh: '缺少的章节', en: 'missing section' };
const tableOf = { zh: '缺少的表格，各格为 0', en: 'missing table, every cell 0' };

/** A row or table whose zeros are stops to fill in, one after the other. */
function snippetOf(text: string): string {
  let stop = 0;
  return text.replace(/[\\$}]/gu, '\\$&').replace(/(?<=\| )0(?= +\|)/gu, () => `\${${++stop}:0}`);
}

/** Rows that the table around or just above a line still lacks. */
function rowOffers(view: ReportView, offset: number, written: string): Offer[] {
  const before = view.text.slice(0, offset).trimEnd().length;
  const table = view.analysis.bound.tables.find(
    ({ span }) =>
      span[0] <= offset &&
      (offset <= span[1] ||
        (before <= span[1] && before >= span[0]) ||
        /^\n?$/.test(view.text.slice(span[1], offset).replace(/[^\n]/gu, ''))),
  );
  if (!table) return [];
  return missingRows(table).map((row, rank): Offer => {
    const spec = indicator(row.indicator, table.edition);
    return {
      label: fullWidth(row.label),
      newText: row.text,
      snippet: snippetOf(row.text),
      detail: `${view.say(rowsOf)} · ${spec?.unit ?? ''}`,
      kind: CompletionItemKind.Struct,
      // Rows that follow the one above the cursor come first.
      rank:
        row.after && row.after.span[1] <= offset && row.after.span[1] >= offset - written.length - 200
          ? rank
          : rank + 50,
      aliases: spec?.aliases ?? [],
      data: { subject: row.indicator },
    };
  });
}

/**
 * On a line that is being begun: rows that the table lacks, headings that the report lacks in their order, tables of
 * the right form. Undefined in the middle of prose.
 */
export function structureOffers(view: ReportView, offset: number): Offers | undefined {
  const [start, end] = view.lineSpan(offset);
  const line = view.text.slice(start, offset);
  if (view.text.slice(offset, end).trim() !== '') return undefined;
  const inRow = line.trimStart().startsWith('|');
  if (inRow && (line.match(/\|/gu)?.length ?? 0) > 1) return undefined;
  const typed = /^\s*(?:#{1,6}\s*|\|\s*)?([\p{L}\p{N}、（）()]{0,24})$/u.exec(line);
  if (!typed) return undefined;
  const offers = rowOffers(view, offset, line);
  if (!inRow) {
    const form = formOf(view);
    missingSections(view).forEach((section, rank) => {
      const heading = headingText(view, section);
      offers.push({
        label: heading.replace(/^#+\s*/u, ''),
        newText: heading,
        detail: view.say(sectionOf),
        kind: CompletionItemKind.Module,
        rank: rank + 100,
        aliases: [section.heading],
      });
    });
    const here = view.analysis.sectionAt(offset)?.id;
    missingTables(view).forEach((table, rank) => {
      const newText = `${emptyTable(form, table)}\n`;
      offers.push({
        label: fullWidth(table.caption),
        newText,
        snippet: snippetOf(newText),
        detail: view.say(tableOf),
        kind: CompletionItemKind.Snippet,
        // The table of this section before all others.
        rank: table.section === here ? -1 : rank + 200,
      });
    });
  }
  return offers.length > 0 ? { from: start, offers } : undefined;
}
