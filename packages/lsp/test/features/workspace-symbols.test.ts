import { expect, it } from 'vitest';
import { workspaceSymbols } from '../../src/features/workspace-symbols.ts';
import { ReportFile } from '../../src/workspace/report-file.ts';
import { report } from '../support/reports.ts';

const files = [2022, 2023, 2024].flatMap((year) =>
  ['清源县档案局', '清源县水务局'].map(
    (agency) => new ReportFile(`file:///r/${agency}/${year}.gongkai.md`, report({ agency, year }), 1),
  ),
);

it('finds reports by body and year', () => {
  expect(workspaceSymbols(files, '水务 2023').map(({ name }) => name)).toEqual(['清源县水务局 2023']);
  expect(workspaceSymbols(files, '')).toHaveLength(6);
  const [symbol] = workspaceSymbols(files, '档案 2024');
  expect(symbol?.location).toMatchObject({
    uri: 'file:///r/清源县档案局/2024.gongkai.md',
    range: { start: { line: 0 } },
  });
});
