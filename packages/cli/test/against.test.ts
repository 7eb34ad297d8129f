import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { clean2021 } from '../../core/test/rules/support/clean.ts';
import { gongkai, withFolder } from './support/run.ts';

const parts = (folder: string, reports: Readonly<Record<string, string>>): void => {
  mkdirSync(join(folder, 'parts'));
  for (const [name, text] of Object.entries(reports)) writeFileSync(join(folder, 'parts', name), text);
};
const county = clean2021({ agency: '清源县人民政府', self: '我县' });
const bureau = clean2021();

test('a report that is the sum of its parts is silent, one that is not is told where', () =>
  withFolder({ 'county.md': county, 'wrong.md': county.replace('| 36 |', '| 37 |') }, async (cwd) => {
    parts(cwd, { 'bureau.md': bureau });
    const right = await gongkai(['check', 'county.md', '--against', 'parts', '--format', 'json'], { cwd });
    expect(JSON.parse(right.out)).toMatchObject({ files: [{ findings: [] }] });
    const wrong = await gongkai(['check', 'wrong.md', '--against', 'parts'], { cwd });
    expect(wrong.code).toBe(1);
    expect(wrong.out).toMatch(/X07 “[^”]*”为 37，1 个单位合计 36，相差 1/u);
  }));

test('without parts of its year nothing was compared: exit 2, and it is said', () =>
  withFolder({ 'county.md': county }, async (cwd) => {
    parts(cwd, { 'bureau.md': clean2021({ year: 2022 }) });
    const { code, err } = await gongkai(['check', 'county.md', '--against', 'parts'], { cwd });
    expect(code).toBe(2);
    expect(err).toContain('county.md: parts 中没有同一年度');
    expect((await gongkai(['check', 'county.md', '--against', 'nowhere'], { cwd })).err).toContain('nowhere');
  }));

test('bodies of the list without a report are named', () =>
  withFolder(
    {
      'county.md': county,
      'gongkai.config.json': JSON.stringify({
        agencies: ['清源县水利局', '清源县林业局'].map((name) => ({ name, parent: '清源县人民政府' })),
      }),
    },
    async (cwd) => {
      parts(cwd, { 'bureau.md': bureau });
      const { code, err } = await gongkai(['check', 'county.md', '--against', 'parts'], { cwd });
      expect([code, err.includes('清源县林业局'), err.includes('清源县水利局')]).toEqual([0, true, false]);
    },
  ));
