import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import type { Diagnostic, WorkspaceDiagnosticReport } from 'vscode-languageserver/node';
import type { DiagnosticData } from '../../../src/index.ts';
import type { Case } from '../support/session.ts';

const find = (list: readonly Diagnostic[], code: string): Diagnostic | undefined =>
  list.find((each) => each.code === code);
const codes = (list: readonly Diagnostic[]): unknown[] => list.map(({ code }) => code);

export const diagnosticCases: readonly Case[] = [
  {
    feature: 'features/diagnostics.ts',
    name: 'findings stand at their places and say what is wrong in the language of the client',
    async run(s) {
      const found = await s.client.diagnostics(s.faulty);
      expect(codes(found)).toEqual(expect.arrayContaining(['P05', 'R01', 'X01']));
      const claim = find(found, 'P05');
      expect(claim && s.faulty.slice(claim.range)).toBe('39');
      expect(claim?.message).toContain(s.say('正文说39件', 'The text says 39'));
      expect(claim?.severity).toBe(1);
      const repair = find(found, 'R01');
      expect(repair?.range).toEqual(s.faulty.cell('（七）总计', 2));
      expect(repair?.message).toContain(s.say('应为 30', 'should be 30'));
    },
  },
  {
    feature: 'features/diagnostics.ts',
    name: 'findings name the places that take part, the rule’s page, the fix and the suppression, where that is understood',
    async run(s) {
      const repair = find(await s.client.diagnostics(s.faulty), 'R01');
      expect(repair?.source).toBe('gongkai');
      const related = repair?.relatedInformation?.map(({ location }) => s.faulty.slice(location.range));
      expect(related).toEqual(s.kind === 'empty' ? undefined : expect.arrayContaining(['31', '37', '3']));
      if (s.kind !== 'full') {
        expect(repair).not.toHaveProperty('data');
        return;
      }
      const href = repair?.codeDescription?.href ?? '';
      expect(href).toMatch(s.client.setup.transport === 'process' ? /^file:.*\/rules\/R01\.md$/ : /^gongkai-rule:R01$/);
      if (href.startsWith('file:')) expect(existsSync(fileURLToPath(href))).toBe(true);
      const data = repair?.data as DiagnosticData;
      expect(data.version).toBe(s.faulty.version);
      expect(data.explains).toContain('G01');
      expect(s.faulty.applied(data.fixes[0]?.edits)).toContain('|     30 |        5 |');
      expect(s.faulty.applied(data.suppress && [data.suppress])).toMatch(
        s.zh ? /<!-- gongkai-ignore R01 [\w.@-]+: 原因 -->/ : /<!-- gongkai-ignore R01 [\w.@-]+: reason -->/,
      );
    },
  },
  {
    feature: 'features/diagnostics.ts',
    name: 'a suppression that silences nothing is tagged as unnecessary',
    async run(s) {
      const doc = s.variant((text) => text.replace('全年主动', '<!-- gongkai-ignore D19: 试 -->\n全年主动'));
      const unused = find(await s.client.diagnostics(doc), 'S01');
      expect(unused?.tags).toEqual([1]);
      expect(unused && doc.line(unused.range.start.line)).toContain('gongkai-ignore D19');
    },
  },
  {
    feature: 'workspace/year-before.ts',
    name: 'what is carried in is held against the file of last year',
    async run(s) {
      const carried = find(await s.client.diagnostics(s.faulty), 'X01');
      expect(carried && s.faulty.line(carried.range.start.line)).toContain('上年结转');
      if (s.kind === 'empty') return;
      const there = carried?.relatedInformation?.[0]?.location;
      expect(there?.uri).toBe(s.clean.uri);
      expect(s.clean.line(there?.range.start.line ?? 0)).toContain('结转下年度');
      expect(s.clean.slice(there?.range)).toBe('3');
    },
  },
  {
    feature: 'server/workspace-diagnostics.ts',
    name: 'of a file that is gone, nothing is left',
    async run(s) {
      const uri = s.folder.uriOf('gone.md');
      const { items } = await s.client.request<WorkspaceDiagnosticReport>('workspace/diagnostic', {
        previousResultIds: [{ uri, value: 'f1' }],
      });
      expect(items.find((item) => item.uri === uri)).toMatchObject({ kind: 'full', items: [] });
    },
  },
  {
    feature: 'server/workspace-diagnostics.ts',
    name: 'the folder’s files that are not open are checked, and once only',
    corpus: true,
    async run(s) {
      const ask = (previousResultIds: { uri: string; value: string }[]) =>
        s.client.request<WorkspaceDiagnosticReport>('workspace/diagnostic', { previousResultIds });
      const uri = s.folder.uriOf('hongze-2023.txt');
      const first = (await ask([])).items.find((item) => item.uri === uri);
      expect(first?.kind).toBe('full');
      const items = first?.kind === 'full' ? first.items : [];
      expect(codes(items)).toContain('H01');
      expect(items.every(({ range }) => range.end.line >= range.start.line)).toBe(true);
      const again = (await ask([{ uri, value: first?.resultId ?? '' }])).items.find((item) => item.uri === uri);
      expect(again?.kind).toBe('unchanged');
    },
  },
  {
    feature: 'features/diagnostics.ts',
    name: 'one wrong cell of a real report is one finding that explains the others',
    corpus: true,
    async run(s) {
      const doc = s.real('qujiang-2020.txt');
      const repair = find(await s.client.diagnostics(doc), 'R01');
      expect(repair && doc.slice(repair.range)).toMatch(/^\d+$/);
      const rest = codes(await s.client.diagnostics(doc));
      expect(rest).not.toContain('D01');
      expect(rest).not.toContain('P01');
    },
  },
];
