import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Editor, openEditor } from '../editor.ts';
import { faultyReport, goodReport, report } from '../reports.ts';
import { root } from '../setup.ts';
import { pictureOnFailure, Workbench } from '../workbench.ts';

const qujiang = join(root, '../shared/corpus/qujiang-2020.txt');
const hasCorpus = existsSync(qujiang);
if (!hasCorpus) console.warn('writing.test.ts: ../shared/corpus is absent, the flow on the Qujiang report is skipped');

const files = {
  'faulty.gongkai.md': faultyReport(),
  'fix.gongkai.md': faultyReport(),
  'good.gongkai.md': goodReport(),
  'incomplete.gongkai.md': report({ omit: ['applications.carried-in'] }),
  'last/2023.gongkai.md': report({ year: 2023 }),
  'notes.md': '# Notes\n\nNothing to report.\n',
  ...(hasCorpus ? { 'qujiang.txt': readFileSync(qujiang, 'utf8') } : {}),
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
beforeEach((context) => pictureOnFailure(context, () => bench));

/** The line, from 1, that a text stands in. */
const lineOf = (text: string, part: string): number => text.split('\n').findIndex((line) => line.includes(part)) + 1;

const carried = '四、结转下年度继续办理';

describe('a writer', () => {
  it('sees what is wrong, where and why', async () => {
    await bench.open('faulty.gongkai.md');
    await bench.checked();
    const rows = await bench.problems();
    const row = rows
      .filter({ hasText: 'R01' })
      .filter({ hasText: `Ln ${lineOf(faultyReport(), carried)},` })
      .first();
    await row.waitFor();
    expect(await row.textContent()).toContain('should be 2 (is 3)');
    await row.click();
    await bench.picture('problems');
  });

  it('has a number put right and sees the problem go', async () => {
    await bench.open('fix.gongkai.md');
    const line = lineOf(faultyReport(), carried);
    await bench.goTo(line, faultyReport().split('\n')[line - 1]?.lastIndexOf('3') ?? 1);
    const rows = (await bench.problems()).filter({ hasText: 'R01' });
    await rows.first().waitFor();
    await bench.goTo(line, (faultyReport().split('\n')[line - 1]?.lastIndexOf('3') ?? 0) + 1);
    await bench.page.keyboard.press('Control+.');
    const menu = bench.page.locator('.action-widget').first();
    await menu.waitFor();
    await bench.picture('quick-fix');
    await bench.page.keyboard.press('Enter');
    await rows.first().waitFor({ state: 'detached', timeout: 15_000 });
    await bench.picture('quick-fix-done');
  });

  it('reads an indicator’s equations in live numbers', async () => {
    await bench.open('good.gongkai.md');
    await bench.goTo(lineOf(goodReport(), '一、本年新收'), 8);
    const text = await bench.hoverAtCursor();
    expect(text).toContain('12 + 3');
    expect(text).toContain('✓');
    await bench.picture('hover');
    await bench.page.keyboard.press('Escape');
  });

  it('completes a missing row by the first letters of its pinyin', async () => {
    await bench.open('incomplete.gongkai.md');
    const above = lineOf(files['incomplete.gongkai.md'], '一、本年新收');
    await bench.goTo(above, 1);
    await bench.page.keyboard.press('End');
    await bench.page.keyboard.press('Enter');
    await bench.page.keyboard.type('snjz');
    await bench.page.keyboard.press('Control+Space');
    const row = bench.page.locator('.suggest-widget .monaco-list-row', { hasText: '上年结转' }).first();
    await row.waitFor({ timeout: 20_000 });
    await bench.picture('completion');
    await row.click();
    await bench.page.locator('.view-line', { hasText: '上年结转政府信息公开申请数量' }).first().waitFor();
    await bench.command('Revert File');
  });

  it('silences a finding with a reason', async () => {
    await bench.open('faulty.gongkai.md');
    const rows = await bench.problems();
    const finding = rows.filter({ hasText: 'B20' }).first();
    await finding.waitFor();
    await finding.click();
    await bench.page.keyboard.press('Control+1');
    await bench.page.keyboard.press('Control+.');
    const menu = bench.page.locator('.action-widget').first();
    await menu.waitFor();
    await menu
      .locator('.monaco-list-row', { hasText: /B20/ })
      .filter({ hasText: /ignore|silence|suppress/i })
      .first()
      .click();
    await bench.page.locator('.view-line', { hasText: 'gongkai-ignore' }).first().waitFor();
    await bench.picture('suppress');
    await bench.command('Revert File');
  });

  it('has everything that is certain put right on saving', async () => {
    const name = 'faulty.gongkai.md';
    await bench.open(name);
    await bench.page.keyboard.press('Control+1');
    await bench.goTo(1, 1);
    await bench.page.keyboard.press('End');
    await bench.page.keyboard.type(' ');
    await bench.page.keyboard.press('Control+S');
    const line = () =>
      editor
        .read(name)
        .split('\n')
        .find((each) => each.includes(carried)) ?? '';
    await expect.poll(line, { timeout: 15_000 }).toMatch(/ 2 \|$/);
    await bench.picture('fix-all-on-save');
  });

  it('finds its way by the outline', async () => {
    await bench.open('good.gongkai.md');
    await bench.page.keyboard.press('Control+Shift+O');
    const rows = bench.page.locator('.quick-input-list .monaco-list-row');
    await rows.filter({ hasText: '收到和处理政府信息公开申请情况' }).first().waitFor({ timeout: 20_000 });
    await bench.picture('outline');
    await rows.filter({ hasText: '其他需要报告的事项' }).first().click();
    await bench.page.locator('.view-line', { hasText: '其他需要报告的事项' }).first().waitFor();
  });

  it('leaves other Markdown alone', async () => {
    await bench.open('notes.md');
    expect((await bench.commands('Disclosure report: Open preview')).join()).not.toContain('Open preview');
    await bench.page.keyboard.press('Escape');
    expect(await (await bench.problems()).filter({ hasText: 'notes.md' }).count()).toBe(0);
  });

  it('reads the page about a rule', async () => {
    await bench.command('Show rule');
    await bench.input('G01');
    const frame = await bench.webview('.markdown-body h1, body h1');
    expect(await frame.locator('h1').first().textContent()).toContain('G01');
    await bench.picture('rule');
    await bench.command('View: Close All Editors');
  });

  it.skipIf(!hasCorpus)('sees the real report’s contradiction, on the right lines', async () => {
    await bench.open('qujiang.txt');
    const rows = await bench.problems();
    const row = rows.filter({ hasText: 'R01' }).filter({ hasText: 'Ln 36,' }).first();
    await row.waitFor({ timeout: 30_000 });
    expect(await row.textContent()).toContain('120');
    await rows.filter({ hasText: 'B01' }).first().waitFor();
    await bench.picture('qujiang');
  });

  it('begins a new report from last year’s', async () => {
    await bench.command('New report');
    await bench.input('2025');
    await bench.quickPick('清源县人民政府');
    await bench.quickPick('Carry over');
    await bench.page
      .locator('.view-line', { hasText: '2025年政府信息公开工作年度报告' })
      .first()
      .waitFor({ timeout: 20_000 });
    await bench.goTo(1, 1);
    await bench.page.keyboard.press('Control+F');
    await bench.page.keyboard.type('上年结转政府信息公开申请数量');
    await bench.page.keyboard.press('Escape');
    await bench.page
      .locator('.view-line', { hasText: /上年结转政府信息公开申请数量.*2/ })
      .first()
      .waitFor();
    await bench.picture('new-report');
  });
});
