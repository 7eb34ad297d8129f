import { expect, test } from 'vitest';
import { analyse } from '../../src/analyse.ts';
import { reportHtml } from '../../src/index.ts';
import { clean2021 } from './support/clean.ts';

test('spaces of markup between two characters are not taken out', () => {
  const page = reportHtml(analyse(clean2021()));
  expect(page).toContain('及时更新公开指南');
  const found = (words: string) =>
    analyse(page.replace('及时更新公开指南', words), { format: 'html' }).findings.filter(({ code }) => code === 'L17');
  expect(found('及时更新公开指 南').map(({ fixes }) => fixes.length)).toEqual([1]);
  expect(found('及时更新公开指<b class="x"> 南</b>').map(({ fixes }) => fixes.length)).toEqual([0]);
});

test('a line break of the source, which shows as a space, is taken out', () => {
  const page = reportHtml(analyse(clean2021())).replace('及时更新公开指南', '及时更新公开指\r南');
  const [finding] = analyse(page, { format: 'html' }).findings.filter(({ code }) => code === 'L17');
  expect(finding?.fixes[0]?.edits.map(({ newText }) => newText)).toEqual(['指南']);
});
