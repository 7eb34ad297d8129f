import type { Frame } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Editor, openEditor } from '../editor.ts';
import { faultyReport, lineOf, report } from '../reports.ts';
import { keepEvidence, Workbench } from '../workbench.ts';

const name = '2024.gongkai.md';
const text = faultyReport({ rows: { 行政许可: [1402] } });
/** Last year's, with more applications that were granted. */
const before = report({
  year: 2023,
  rows: {
    '一、本年新收': [36, 5, 0, 0, 2, 0, 43],
    '（一）予以公开': [21, 3, 0, 0, 1, 0, 25],
    '（七）总计': [36, 5, 0, 0, 2, 0, 43],
    '四、结转下年度': [2, 0, 0, 0, 0, 0, 2],
  },
}).replaceAll('38件，其中自然人31件', '43件，其中自然人36件');
const table = '#report table.matrix';

describe('the preview', () => {
  let editor: Editor;
  let bench: Workbench;
  const page = (): Promise<Frame> => bench.webview(table);

  beforeAll(async () => {
    editor = await openEditor({ files: { [name]: text, '2023.gongkai.md': before }, width: 1900, height: 1000 });
    bench = new Workbench(editor);
    await bench.open(name);
    await bench.checked();
    await bench.page.keyboard.press('Control+B');
    await bench.command('Open preview to the side');
  });
  afterAll(() => editor?.close());
  afterEach((context) => keepEvidence(context, bench));

  it('shows the official layout, with what is broken marked', async () => {
    const frame = await page();
    // Merged cells: the group spans all of its rows, the head of the applicants their seven columns.
    const group = frame.locator('th.group', { hasText: '三、本年度办理结果' });
    expect(Number(await group.getAttribute('rowspan'))).toBeGreaterThan(20);
    expect(await frame.locator('th[colspan="7"]', { hasText: '申请人情况' }).count()).toBe(1);
    const broken = frame.locator('td.broken.suspect', { hasText: /^5$/ });
    expect(await broken.getAttribute('title')).toContain('≠');
    await broken.scrollIntoViewIfNeeded();
    await bench.picture('preview-broken');
  });

  it('leads to the source by a click, and back from it by the cursor', async () => {
    const frame = await page();
    await frame.locator('td.broken.suspect', { hasText: /^5$/ }).click();
    const line = lineOf(text, '四、结转下年度');
    await bench.page.locator('.statusbar-item', { hasText: `Ln ${line},` }).waitFor();
    await bench.picture('preview-click');
    await bench.focusEditor();
    await bench.goTo(lineOf(text, '| 行政处罚'), 4);
    await frame.locator('.cursor', { hasText: '行政处罚' }).waitFor();
  });

  it('follows what is written', async () => {
    const frame = await page();
    await bench.focusEditor();
    await bench.goTo(1, 1);
    await bench.page.keyboard.press('End');
    await bench.page.keyboard.type('（征求意见稿）');
    await frame.locator('h1', { hasText: '征求意见稿' }).waitFor();
    await bench.command('Revert File');
    await frame.locator('h1', { hasText: '征求意见稿' }).waitFor({ state: 'detached' });
  });

  it('scrolls in step with the editor, both ways', async () => {
    const frame = await page();
    await bench.focusEditor();
    await bench.goTo(1, 1);
    await expect.poll(() => frame.evaluate(() => window.scrollY)).toBeLessThan(100);
    await bench.goTo(lineOf(text, '## 五、'), 1);
    await expect.poll(() => frame.evaluate(() => window.scrollY), { timeout: 20_000 }).toBeGreaterThan(300);
    const lines = () => bench.page.locator('.editor-group-container').first().locator('.line-numbers').allInnerTexts();
    await expect.poll(async () => (await lines()).includes('2')).toBe(false);
    await frame.locator('body').hover({ position: { x: 200, y: 200 } });
    await expect
      .poll(
        async () => {
          await bench.page.mouse.wheel(0, -4000);
          return (await lines()).map(Number).filter((line) => line > 1 && line < 10).length;
        },
        { timeout: 20_000 },
      )
      .toBeGreaterThan(0);
  });

  it('draws the year’s figures beside last year’s', async () => {
    const frame = await page();
    if ((await frame.locator('#toggle').getAttribute('aria-expanded')) === 'false')
      await frame.locator('#toggle').click();
    await frame.waitForSelector('#figures svg .bar rect');
    expect(await frame.locator('#figures .legend').textContent()).toMatch(/2024.*2023/);
    expect(await frame.locator('#figures svg .previous').count()).toBeGreaterThan(0);
    await bench.picture('preview-figures');
  });

  it.each([
    ['dark', 'Dark 2026', 'vscode-dark'],
    ['high-contrast', 'Dark High Contrast', 'vscode-high-contrast'],
    ['light', 'Light 2026', 'vscode-light'],
  ])('is readable in %s', async (short, theme, className) => {
    await bench.command('Preferences: Color Theme');
    await bench.quickPick(theme);
    const frame = await page();
    await frame.waitForSelector(`body.${className}`);
    await frame.locator('td.broken.suspect').scrollIntoViewIfNeeded();
    await bench.picture(short === 'light' ? 'preview' : `preview-${short}`);
  });

  it('is there again after the window was loaded anew', async () => {
    await bench.page.reload();
    const frame = await page();
    expect(await frame.locator('td.broken.suspect').count()).toBeGreaterThan(0);
  });

  it('runs nothing but its own script', () => {
    expect(editor.logs.filter((line) => /Content Security Policy|Refused to/i.test(line))).toEqual([]);
  });
});
