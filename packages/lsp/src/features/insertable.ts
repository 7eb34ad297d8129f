import { type Edit, fullWidth } from '@gongkai/core';
import { type CodeAction, CodeActionKind } from 'vscode-languageserver-types';
import {
  emptyTable,
  formOf,
  headingText,
  missingRows,
  missingSections,
  missingTables,
  placeOfSection,
  placeOfTable,
} from '../model/form-text.ts';
import type { ReportView } from '../service/view.ts';
import { textEdit } from './diagnostics.ts';

/** The rules that miss what such an action inserts. */
export type Inserts = 'B02' | 'B15' | 'B16';

export interface Insertable {
  readonly answers: Inserts;
  readonly action: CodeAction;
}

const words = {
  section: { zh: '插入章节：{}', en: 'Insert section: {}' },
  table: { zh: '插入表格：{}', en: 'Insert table: {}' },
  rows: { zh: '补上“{}”缺少的 # 行', en: 'Insert the # missing rows of “{}”' },
};

/** What the form asks for and the report does not have, as edits: sections in their places, tables, rows; once a version. */
export const insertables = (view: ReportView): readonly Insertable[] => view.once(read);

function read(view: ReportView): Insertable[] {
  if (!view.isReport || view.analysis.document.format === 'html') return [];
  const found: Insertable[] = [];
  const add = (answers: Inserts, title: string, edits: readonly Edit[]): void => {
    const changes = { [view.uri]: edits.map((edit) => textEdit(view, edit)) };
    found.push({ answers, action: { title, kind: `${CodeActionKind.Refactor}.insert.gongkai`, edit: { changes } } });
  };
  const form = formOf(view);
  const absent = missingTables(view);
  for (const section of missingSections(view)) {
    const at = placeOfSection(view, section);
    const table = absent.find((each) => each.section === section.id);
    const body = table ? `\n${emptyTable(form, table)}\n` : '';
    const before = at === 0 || view.text[at - 1] === '\n' ? '' : '\n';
    const newText = `${before}${before && '\n'}${headingText(view, section)}\n${body}\n`;
    add('B02', view.say(words.section).replace('{}', section.heading), [{ span: [at, at], newText }]);
  }
  for (const table of absent) {
    const at = placeOfTable(view, table);
    if (at === undefined) continue;
    const newText = `\n\n${emptyTable(form, table)}\n`;
    add('B15', view.say(words.table).replace('{}', fullWidth(table.caption)), [{ span: [at, at], newText }]);
  }
  for (const table of view.analysis.bound.tables) {
    const rows = missingRows(table).filter(({ after }) => after !== undefined);
    if (rows.length === 0) continue;
    const edits = rows.flatMap(({ after, text }): Edit[] => {
      if (!after) return [];
      const [, end] = view.lineSpan(after.span[1]);
      return [{ span: [end, end], newText: `\n${text}` }];
    });
    const title = view.say(words.rows).replace('{}', fullWidth(table.spec.caption)).replace('#', String(rows.length));
    add('B16', title, edits);
  }
  return found;
}
