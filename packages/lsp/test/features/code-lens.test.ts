import { expect, it } from 'vitest';
import { codeLenses } from '../../src/features/code-lens.ts';
import { report } from '../support/reports.ts';
import { lineAt, open, textAt } from '../support/view.ts';

it('counts above each table the equations that hold', () => {
  const opened = open(report());
  const found = codeLenses(opened.view);
  expect(found.length).toBeGreaterThanOrEqual(2);
  for (const { command } of found)
    expect(command).toMatchObject({ title: expect.stringMatching(/^✓ \d+ 式成立$/), command: '' });
});

it('leads to the first broken one, for clients that know the way', () => {
  const opened = open(report({ values: { 'applications.carried-out@total': 5 } }), { language: 'en' });
  const lens = codeLenses(opened.view, 'gongkai.reveal').find(({ command }) => command?.title.includes('✗'));
  expect(lens?.command?.title).toMatch(/^✓ \d+ hold · ✗ \d+ broken$/);
  expect(lens?.command?.command).toBe('gongkai.reveal');
  const [uri, range] = lens?.command?.arguments ?? [];
  expect(uri).toBe(opened.view.uri);
  expect(textAt(opened, range)).toMatch(/^\d+$/);
  expect(lineAt(opened, lens?.range.start.line ?? 0)).toMatch(/^[|（]/);
});
