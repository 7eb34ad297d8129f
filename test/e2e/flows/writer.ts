import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Editor, openEditor } from '../editor.ts';
import { carried, examples, faultyReport, lineOf, report } from '../reports.ts';
import { keepEvidence, Workbench } from '../workbench.ts';

const faulty = 'faulty-2021.gongkai.md';
const broken = '（七）总计';
const clean = 'clean-2021.gongkai.md';

const files = {
  ...examples(),
  'education-2024.gongkai.md': faultyReport({ agency: '清源县教育局' }),
  'justice-2024.gongkai.md': report({ agency: '清源县司法局' }),
  'water-2024.gongkai.md': report({ agency: '清源县水利局' }),
  'housing-2024.gongkai.md': report({ agency: '清源县住房和城乡建设局', omit: ['二、上年结转'] }),
  'recognised.md': faultyReport({ agency: '清源县农业农村局' }),
  'notes.md': '# Notes\n\nNothing to report.\n',
};
const text = (name: keyof typeof files | string): string => (files as Record<string, string>)[name] ?? '';

/** What a writer does, from the first squiggle to next year's report; the same on the desktop's build and on the web's. */
export function writerFlows(kind: 'desktop' | 'web'): void {
  let editor: Editor;
  let bench: Workbench;
  const picture = (name: string) => bench.picture(kind === 'web' ? `web-${name}` : name);

  beforeAll(async () => {
    const onSave = { 'editor.codeActionsOnSave': { 'source.fixAll.gongkai': 'explicit' } };
    editor = await openEditor({ files, extension: kind, settings: { '[gongkai]': onSave } });
    bench = new Workbench(editor);
  });
  afterAll(() => editor?.close());
  beforeEach(() => bench.hidePanel());
  afterEach((context) => keepEvidence(context, bench));

  describe(`a writer, on the ${kind} build`, () => {
    it('sees what is wrong, where and why', async () => {
      await bench.open(faulty);
      await bench.checked();
      const rows = await bench.problems(faulty);
      const place = `Ln ${lineOf(text(faulty), broken)},`;
      const row = rows.filter({ hasText: 'R01' }).filter({ hasText: place }).first();
      await row.waitFor();
      expect(await row.textContent()).toContain('should be 9 (is 6)');
      await row.click();
      await bench.squiggles('error').first().waitFor();
      await picture('problems');
    });

    it('reads an indicator’s equations in live numbers', async () => {
      await bench.open(clean);
      await bench.goToWords(text(clean), '本年新收政府信息公开申请数量');
      const hover = await bench.hoverAtCursor();
      expect(hover).toContain('38 + 2 = 37 + 3 ✓');
      await picture('hover');
      await bench.page.keyboard.press('Escape');
    });

    it('has a number put right and sees the problem go', async () => {
      const name = 'education-2024.gongkai.md';
      await bench.open(name);
      const rows = await bench.problems(name, 'R01');
      await rows.first().waitFor();
      await bench.goToProblem(rows.first());
      const fix = await bench.quickFix(/should be 3 \(is 5\)/);
      await picture('quick-fix');
      await fix.click();
      await rows.first().waitFor({ state: 'detached' });
      await picture('quick-fix-done');
      await bench.discard();
    });

    it('completes a missing row by the first letters of its pinyin', async () => {
      const name = 'housing-2024.gongkai.md';
      await bench.open(name);
      await bench.goTo(lineOf(text(name), '一、本年新收'), 1);
      await bench.page.keyboard.press('End');
      await bench.page.keyboard.press('Enter');
      await bench.page.keyboard.type('snjz');
      const row = bench.page.locator('.suggest-widget .monaco-list-row', { hasText: '上年结转' }).first();
      await bench.suggest(row);
      await picture('completion');
      await row.click();
      await bench.page.locator('.view-line', { hasText: '上年结转政府信息公开申请数量' }).first().waitFor();
      await bench.discard();
    });

    it('has a row that is missing inserted by a command', async () => {
      await bench.open('housing-2024.gongkai.md');
      await bench.command('Insert missing section or table');
      await bench.quickPick('Insert');
      await bench.page.locator('.view-line', { hasText: '上年结转政府信息公开申请数量' }).first().waitFor();
      await picture('insert-missing');
      await bench.discard();
    });

    it('silences a finding with a reason', async () => {
      const name = 'water-2024.gongkai.md';
      await bench.open(name);
      const finding = (await bench.problems(name, 'G10')).first();
      await finding.waitFor();
      await bench.goToProblem(finding);
      await (await bench.quickFix(/Suppress G10 here/)).click();
      await bench.page.locator('.view-line', { hasText: 'gongkai-ignore' }).first().waitFor();
      // The comment stands above the table; its last word is to be replaced by the reason.
      await bench.goTo(lineOf(text(name), '| 办理情况'), 1);
      await bench.page.keyboard.press('End');
      for (const _ of 'reason -->') await bench.page.keyboard.press('Backspace');
      await bench.page.keyboard.type('此件确为查询档案 -->');
      await finding.waitFor({ state: 'detached' });
      await bench.page
        .locator('.view-line', { hasText: /gongkai-ignore.*G10.*此件确为查询档案/ })
        .first()
        .waitFor();
      await picture('suppress');
      await bench.discard();
    });

    it('has everything that is certain put right on saving', async () => {
      const name = 'education-2024.gongkai.md';
      await bench.open(name);
      await (await bench.problems(name, 'R01')).first().waitFor();
      await bench.focusEditor();
      await bench.goTo(1, 1);
      await bench.page.keyboard.press('End');
      await bench.page.keyboard.type(' ');
      await bench.page.keyboard.press('Control+S');
      const saved = () => editor.read(name).split('\n')[lineOf(text(name), carried) - 1];
      await expect.poll(saved, { timeout: 30_000 }).toMatch(/\| 3 \|$/);
      await bench.goTo(lineOf(text(name), carried), 1);
      await picture('fix-all-on-save');
    });

    it('finds its way by the outline', async () => {
      await bench.open(clean);
      await bench.page.keyboard.press('Control+Shift+O');
      const rows = bench.page.locator('.quick-input-list .monaco-list-row');
      await rows.filter({ hasText: '收到和处理政府信息公开申请情况' }).first().waitFor();
      await picture('outline');
      await rows.filter({ hasText: '其他需要报告的事项' }).first().click();
      await bench.page.locator('.view-line', { hasText: '其他需要报告的事项' }).first().waitFor();
    });

    it('has Markdown that is a report recognised, is told so, and can turn that off', async () => {
      await bench.open('recognised.md');
      await bench.goTo(lineOf(text('recognised.md'), carried), 1);
      await bench.checked();
      await bench.page.locator('.statusbar-item[id="status.languageStatus"]').hover();
      await bench.page.locator('.hover-language-status', { hasText: 'Disclosure report' }).first().waitFor();
      await picture('recognised');
      await bench.command('Turn on or off for this document');
      await bench.squiggles('error').first().waitFor({ state: 'detached' });
      await bench.command('Turn on or off for this document');
      await bench.checked();
    });

    it('has other Markdown left alone, and commands offered only where they make sense', async () => {
      await bench.open('notes.md');
      const offered = (await bench.commands('Disclosure report: ')).join('\n');
      for (const title of ['New report', 'Check folder', 'Show rule']) expect(offered).toContain(title);
      for (const title of ['Open preview', 'Fix everything', 'Insert missing', 'Explain indicator', 'Turn on or off']) {
        expect(offered).not.toContain(title);
      }
      await picture('palette');
      await bench.page.keyboard.press('Escape');
      expect(await (await bench.problems('notes.md')).count()).toBe(0);
    });

    it('reads the pages about a rule and an indicator', async () => {
      await bench.open(clean);
      await bench.goToWords(text(clean), '上年结转政府信息公开申请数量');
      await bench.command('Explain indicator at the cursor');
      await bench.webview('h1:has-text("carried-in"), h1:has-text("carried in"), h2:has-text("carried in")');
      await bench.answer('Show rule', 'G01');
      const frame = await bench.webview('h1:has-text("G01")');
      expect(await frame.locator('body').textContent()).toContain('Table three does not balance');
      await picture('rule');
      await bench.command('View: Close All Editors');
    });

    it('begins a new report from last year’s', async () => {
      // What a page beside the text left open would fold the title over two lines.
      await bench.command('View: Close All Editors');
      await bench.answer('New report', '2025');
      await bench.quickPick('清源县司法局');
      await bench.quickPick('Carry over');
      await bench.page.locator('.view-line', { hasText: '2025年政府信息公开工作年度报告' }).first().waitFor();
      await bench.page.locator('.notifications-toasts', { hasText: 'figures were carried over' }).first().waitFor();
      const before = new Set(editor.list());
      await bench.page.keyboard.press('Control+S');
      // A new file's name is there before its text.
      await expect.poll(() => editor.list().filter((name) => !before.has(name)), { timeout: 30_000 }).toHaveLength(1);
      const [name = ''] = editor.list().filter((each) => !before.has(each));
      expect(name).toMatch(/2025\.gongkai\.md$/);
      await expect.poll(() => editor.read(name)).toMatch(/上年结转政府信息公开申请数量[\s|]*3[\s|0]*3 \|/);
      await bench.goTo(lineOf(editor.read(name), '上年结转政府信息公开申请数量'), 1);
      await picture('new-report');
      await bench.command('Notifications: Clear All Notifications');
    });

    // Files are converted by libraries for Node: the web's build does not offer it.
    if (kind === 'desktop') {
      it('gives a report out as a Word file and takes it in again', async () => {
        await bench.open('justice-2024.gongkai.md');
        await bench.command('Disclosure report: Export report');
        await bench.quickPick('Word document');
        await bench.confirmPath('justice-2024.docx');
        await expect.poll(() => editor.list(), { timeout: 30_000 }).toContain('justice-2024.docx');
        await bench.page.locator('.notifications-toasts', { hasText: 'Written: justice-2024.docx' }).first().waitFor();
        await picture('export');
        await bench.command('Disclosure report: Import report');
        await bench.confirmPath('justice-2024.docx');
        await bench.tab('justice-2024-2.gongkai.md').waitFor();
        await bench.page
          .locator('.view-line', { hasText: '清源县司法局2024年政府信息公开工作年度报告' })
          .first()
          .waitFor();
        expect(await (await bench.problems('justice-2024-2.gongkai.md')).count()).toBe(0);
        await picture('import');
        await bench.discard();
      });
    }

    it('checks the whole folder and says how many findings there are', async () => {
      await bench.command('Check folder');
      const toast = bench.page.locator('.notifications-toasts', { hasText: /\d+ reports: errors \d+/ }).first();
      await toast.waitFor();
      const progress = bench.page.locator('.notifications-toasts .monaco-progress-container.active');
      await progress.waitFor({ state: 'detached' });
      await bench.problems('*');
      await picture('check-folder');
      await bench.command('Notifications: Clear All Notifications');
    });

    it('goes on after the server was started anew', async () => {
      await bench.open(clean);
      await bench.command('Restart server');
      await bench.goToWords(text(clean), '本年新收政府信息公开申请数量');
      expect(await bench.hoverAtCursor()).toContain('38 + 2 = 37 + 3 ✓');
      await bench.page.keyboard.press('Escape');
    });
  });
}
