import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import mammoth from 'mammoth';
import { expect, test } from 'vitest';
import { examples } from '../../core/test/rules/R02.ts';
import { clean2021 } from '../../core/test/rules/support/clean.ts';
import { gongkai, withFolder } from './support/run.ts';

const twoCells = examples.bad[0]?.text ?? '';

/** The Word file's paragraphs and cells, as another library reads them. */
async function read(path: string): Promise<string> {
  return (await mammoth.convertToHtml({ buffer: readFileSync(path) })).value;
}

test(
  '-o sheet.docx: the sheet that goes back, with one row for a correction of two cells and both their places',
  () =>
    withFolder({ 'one.md': twoCells }, async (cwd) => {
      expect(await gongkai(['check', 'one.md', '-o', 'sheet.docx'], { cwd })).toEqual({ code: 1, out: '', err: '' });
      const html = await read(join(cwd, 'sheet.docx'));
      expect(html).toContain('政府信息公开工作年度报告审核意见');
      expect(html).toContain('一、应当更正');
      for (const head of ['序号', '位置', '问题和理由', '修改意见', '处理情况']) expect(html).toContain(head);
      const rows = html.split('<tr>').filter((row) => row.includes('R02'));
      expect(rows).toHaveLength(1);
      expect(rows[0]?.match(/第 \d+ 行/gu)).toHaveLength(2);
      expect(rows[0]).toContain('应为 1（现为 6）');
      expect(rows[0]).toContain('应为 9（现为 5）');
    }),
  60_000,
);

test('the page says the same: one row, both places', () =>
  withFolder({ 'one.md': twoCells }, async (cwd) => {
    const { out } = await gongkai(['check', 'one.md', '--format', 'html'], { cwd });
    const rows = out.split('<tr>').filter((row) => row.includes('R02'));
    expect(rows).toHaveLength(1);
    expect(rows[0]?.match(/第 \d+ 行/gu)).toHaveLength(2);
  }));

test(
  '--format docx asks for one report and a file; what cannot be read leaves none',
  () =>
    withFolder({ 'one.md': clean2021(), 'two.md': clean2021(), 'no.md': '没有报告' }, async (cwd) => {
      expect(await gongkai(['check', 'one.md', '--format', 'docx'], { cwd })).toMatchObject({
        code: 2,
        err: '--format docx：请用 -o 给出文件 · name a file with -o\n',
      });
      const many = await gongkai(['check', 'one.md', 'two.md', '--format', 'docx', '-o', 'x.docx'], { cwd });
      expect([many.code, many.err]).toEqual([2, expect.stringContaining('只给出一份报告')]);
      expect((await gongkai(['check', 'no.md', '-o', 'x.docx'], { cwd })).code).toBe(2);
      expect(existsSync(join(cwd, 'x.docx'))).toBe(false);
      expect(
        (await gongkai(['check', 'one.md', '--format', 'docx', '-o', 'x.docx', '--lang', 'en'], { cwd })).code,
      ).toBe(0);
      expect(await read(join(cwd, 'x.docx'))).toContain('Nothing was found by the rules there are.');
    }),
  60_000,
);

test(
  'characters that a report must not smuggle into a Word file',
  () =>
    withFolder({ 'one.md': twoCells.replace('清源县水利局', '清源县<b>&\u0001水利局') }, async (cwd) => {
      await gongkai(['check', 'one.md', '-o', 'sheet.docx'], { cwd });
      expect(await read(join(cwd, 'sheet.docx'))).not.toContain('<b>&');
    }),
  60_000,
);
