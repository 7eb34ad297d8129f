import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { clean2014, clean2021 } from '../../core/test/rules/support/clean.ts';
import { gongkai, withFolder } from './support/run.ts';

const two = { 'a.md': clean2021(), 'b.md': clean2021({ agency: '清源县林业局' }) };

test('sums are written; the result is a report of which every equation holds', () =>
  withFolder(two, async (cwd) => {
    const { code, err } = await gongkai(['merge', 'a.md', 'b.md', '-o', 'c.md', '--agency', '清源县人民政府'], { cwd });
    expect([code, err]).toEqual([0, '2 份报告已合并，0 格留空\n']);
    expect(readFileSync(join(cwd, 'c.md'), 'utf8')).toContain('# 清源县人民政府2023年政府信息公开工作年度报告');
    const { out } = await gongkai(['check', 'c.md', '--format', 'json'], { cwd });
    expect(JSON.parse(out)).toMatchObject({ files: [{ agency: '清源县人民政府', year: 2023, counts: { broken: 0 } }] });
    const { files } = JSON.parse(out) as { files: { findings: { code: string }[] }[] };
    expect(files[0]?.findings.filter(({ code: rule }) => /^[CDEFGHX]/u.test(rule))).toEqual([]);
    // And it is the sum of its parts.
    const against = await gongkai(['check', 'c.md', '--against', '.', '--format', 'json'], { cwd });
    expect(against.out).not.toContain('"X07"');
    expect(against.err).toBe('');
  }));

test('the parent of the list gives its name; cells left open are named', () =>
  withFolder(
    {
      'a.md': clean2014(),
      'b.md': clean2014({ agency: '清源县林业局' }),
      'gongkai.config.json': JSON.stringify({
        agencies: ['清源县水利局', '清源县林业局'].map((name) => ({ name, parent: '清源县人民政府' })),
      }),
    },
    async (cwd) => {
      const { out, err } = await gongkai(['merge', 'a.md', 'b.md', '-o', '-'], { cwd });
      expect(out).toContain('# 清源县人民政府2016年政府信息公开工作年度报告');
      expect(err).toContain('“主动公开政府信息数”留空');
      expect(err).toContain('460');
    },
  ));

test('parts that do not fit, or cannot be read: exit 2, files named, nothing written', () =>
  withFolder({ ...two, 'c.md': clean2021({ agency: '清源县教育局', year: 2022 }) }, async (cwd) => {
    for (const paths of [
      ['a.md', 'c.md'],
      ['a.md', 'nowhere.md'],
      ['a.md', 'a.md'],
    ]) {
      const { code, err, out } = await gongkai(['merge', ...paths, '-o', 'sum.md'], { cwd });
      expect([code, out]).toEqual([2, '']);
      expect(err).toContain(paths[1]);
      expect(err).not.toMatch(/\n\s+at /u);
      expect(existsSync(join(cwd, 'sum.md'))).toBe(false);
    }
    expect(readdirSync(cwd).filter((name) => name.endsWith('.tmp'))).toEqual([]);
    expect((await gongkai(['merge', 'a.md'], { cwd })).code).toBe(2);
  }));
