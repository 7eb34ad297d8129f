import { expect } from 'vitest';
import type { Location, WorkspaceSymbol } from 'vscode-languageserver-types';
import type { Case } from '../support/session.ts';

export const navigationCases: readonly Case[] = [
  {
    feature: 'features/definition.ts',
    name: 'a claim leads to its cell, a total to its parts, what is carried in to last year’s file',
    async run(s) {
      const ask = (position: Location['range']['start']) => s.ask<Location[]>('definition', s.faulty, { position });
      const claim = await ask(s.faulty.at('申请39件', 3));
      expect(claim.map(({ range }) => range)).toEqual([s.faulty.cell('一、本年新收', -1)]);
      const parts = await ask(s.faulty.cell('一、本年新收', -1).start);
      expect(parts.map(({ range }) => s.faulty.slice(range))).toEqual(['31', '5', '0', '0', '2', '0']);
      const [before, ...others] = await ask(s.faulty.cell('二、上年结转', -1).start);
      expect(others).toEqual([]);
      expect(before?.uri).toBe(s.clean.uri);
      expect(before?.range).toEqual(s.clean.cell('四、结转下年度', -1));
    },
  },
  {
    feature: 'features/references.ts',
    name: 'a cell knows the sentences that speak of it and the totals it goes into',
    async run(s) {
      const found = await s.ask<Location[]>('references', s.clean, {
        position: s.clean.cell('一、本年新收', 2).start,
        context: { includeDeclaration: false },
      });
      const lines = found.map(({ range }) => s.clean.line(range.start.line));
      expect(lines.some((line) => line.includes('其中自然人31件'))).toBe(true);
      expect(found.map(({ range }) => range)).toContainEqual(s.clean.cell('一、本年新收', -1));
      expect(found.map(({ range }) => range)).not.toContainEqual(s.clean.cell('一、本年新收', 2));
    },
  },
  {
    feature: 'features/workspace-symbols.ts',
    name: 'reports are found by body and year',
    async run(s) {
      const found = await s.client.request<WorkspaceSymbol[]>('workspace/symbol', { query: '自然资源 2023' });
      expect(found.map(({ name }) => name)).toEqual(['清源县自然资源局 2023']);
      expect(found[0]?.location.uri).toBe(s.clean.uri);
      const range = (found[0]?.location as Location | undefined)?.range;
      expect(s.clean.slice(range)).toContain('清源县自然资源局2023年');
    },
  },
];
