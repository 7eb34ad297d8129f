import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Editor, openEditor } from '../editor.ts';
import { faultyReport, goodReport, report } from '../reports.ts';
import { Workbench } from '../workbench.ts';

const files = {
  'faulty.gongkai.md': faultyReport(),
  'good.gongkai.md': goodReport(),
  'incomplete.gongkai.md': report({ omit: ['applications.carried-in'] }),
  'prose.gongkai.md': report({ overview: '2024年，本机关收到政府信息公开申请21件。' }),
  'last/2023.gongkai.md': report({ year: 2023, values: { 'applications.carried-out@natural-person': 3 } }),
};

let editor: Editor;
let bench: Workbench;

beforeAll(async () => {
  editor = await openEditor({
    files,
    settings: { '[gongkai]': { 'editor.codeActionsOnSave': { 'source.fixAll.gongkai': 'explicit' } } },
  });
  bench = new Workbench(editor.page);
});
afterAll(() => editor.close());

const lineOf = (text: string, part: string): number => text.split('\n').findIndex((line) => line.includes(part)) + 1;

describe('a writer', () => {
  it('sees what is wrong, where and why', async () => {
    await bench.open('faulty.gongkai.md');
    await bench.squiggles('error').first().waitFor({ timeout: 30_000 });
    const rows = await bench.problems();
    const line = lineOf(files['faulty.gongkai.md'], '四、结转下年度继续办理');
    const row = rows
      .filter({ hasText: /\((G|R)0\d\)/ })
      .filter({ hasText: `Ln ${line},` })
      .first();
    await row.waitFor();
    await row.click();
    await bench.picture('problems');
  });

  it('reads an indicator’s equations in live numbers', async () => {
    await bench.open('good.gongkai.md');
    const label = bench.page.locator('.view-line span', { hasText: '本年新收政府信息公开申请数量' }).last();
    await label.scrollIntoViewIfNeeded();
    const hover = await bench.hover(label);
    const text = (await hover.textContent()) ?? '';
    expect(text).toContain('12 + 3');
    expect(text).toContain('✓');
    await bench.picture('hover');
    await bench.page.keyboard.press('Escape');
  });
});
