import { expect } from 'vitest';
import type { Range, TextEdit, WorkspaceEdit } from 'vscode-languageserver-types';
import { editsOf } from '../support/client.ts';
import type { Case } from '../support/session.ts';

/** The columns of a line of a table as they are seen, a Chinese character being two wide. */
const barsOf = (line: string): number[] => {
  const columns: number[] = [];
  let width = 0;
  for (const character of line) {
    if (character === '|') columns.push(width);
    width += /[\u1100-\uffe6]/u.test(character) ? 2 : 1;
  }
  return columns;
};

const options = { tabSize: 2, insertSpaces: true };

export const writingCases: readonly Case[] = [
  {
    feature: 'features/linked-editing.ts',
    name: 'a number said twice is edited in both places',
    async run(s) {
      const doc = s.variant((text) =>
        text.replace('都在法定期限内。', '都在法定期限内。全年新收政府信息公开申请38件。'),
      );
      const linked = await s.ask<{ ranges: Range[] } | null>('linkedEditingRange', doc, {
        position: doc.at('申请38件', 3),
      });
      expect(linked?.ranges.map((range) => doc.slice(range))).toEqual(['38', '38']);
      expect(linked?.ranges.map((range) => range.start)).toEqual([doc.at('申请38件', 2), doc.at('申请38件', 2, 1)]);
    },
  },
  {
    feature: 'features/rename.ts',
    name: 'the body’s name is renamed throughout',
    async run(s) {
      const position = s.clean.at('清源县自然资源局', 2);
      const prepared = await s.ask<{ range: Range; placeholder: string } | null>('prepareRename', s.clean, {
        position,
      });
      expect(prepared?.placeholder).toBe('清源县自然资源局');
      const edit = await s.ask<WorkspaceEdit | null>('rename', s.clean, { position, newName: '清源县林业局' });
      const text = s.clean.applied(editsOf(edit, s.clean));
      expect(text).toBe(s.clean.text.replaceAll('清源县自然资源局', '清源县林业局'));
      expect(editsOf(edit, s.clean).length).toBeGreaterThan(2);
      const elsewhere = await s.ask('prepareRename', s.clean, { position: s.clean.at('总体情况') });
      expect(elsewhere).toBeNull();
    },
  },
  {
    feature: 'features/formatting.ts',
    name: 'tables are aligned by what is seen; a part of them when only that was asked for',
    async run(s) {
      const doc = s.variant((text) => text.replace(/^(\|.*\|)$/gmu, (line) => line.replace(/ +/gu, ' ')));
      const edits = await s.ask<TextEdit[]>('formatting', doc, { options });
      const lines = doc.applied(edits).split('\n');
      const at = lines.findIndex((line) => line.includes('行政规范性文件'));
      expect(new Set(lines.slice(at - 3, at + 1).map((line) => barsOf(line).join()))).toHaveProperty('size', 1);
      expect(doc.applied(edits).replace(/[ -]/gu, '')).toBe(doc.text.replace(/[ -]/gu, ''));
      const line = doc.range('| 行政规范性文件');
      const part = await s.ask<TextEdit[]>('rangeFormatting', doc, { range: line, options });
      expect(part.map(({ range }) => range.start.line)).toEqual([line.start.line]);
    },
  },
  {
    feature: 'features/formatting.ts',
    name: 'a row is aligned when it is finished',
    async run(s) {
      const doc = s.variant((text) => text.replace('| 行政强制 |                0 |', '| 行政强制 | 0 |'));
      const position = doc.at('| 行政强制 | 0 |', '| 行政强制 | 0 |'.length);
      const edits = await s.ask<TextEdit[]>('onTypeFormatting', doc, { position, ch: '|', options });
      expect(edits.map(({ newText }) => newText)).toEqual(['| 行政强制 |                0 |']);
    },
  },
];
