import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { type Editor, openEditor } from '../editor.ts';
import { faultyReport, report } from '../reports.ts';
import { pictureOnFailure, Workbench } from '../workbench.ts';

let editor: Editor;
let bench: Workbench;

beforeAll(async () => {
  const files = {
    '2024.gongkai.md': faultyReport(),
    '2023.gongkai.md': report({
      year: 2023,
      values: { 'applications.new@total': 9, 'applications.new@natural-person': 9 },
    }),
  };
  editor = await openEditor({ files, width: 1680, settings: { 'workbench.sideBar.location': 'left' } });
  bench = new Workbench(editor.page);
});
afterAll(() => editor.close());
beforeEach((context) => pictureOnFailure(context, () => bench));

it('shows the report in its official layout, with what is broken marked, and leads back to the source', async () => {
  await bench.open('2024.gongkai.md');
  await bench.checked();
  await bench.page.keyboard.press('Control+B');
  await bench.command('Open preview to the side');
  const frame = await bench.webview('#report table.matrix');

  // Merged cells: the group 三、本年度办理结果 spans all of its rows, 申请人情况 its columns.
  const group = frame.locator('th.group', { hasText: '三、本年度办理结果' });
  expect(Number(await group.getAttribute('rowspan'))).toBeGreaterThan(20);
  expect(await frame.locator('th[colspan="7"]', { hasText: '申请人情况' }).count()).toBe(1);

  const broken = frame.locator('td.broken.suspect', { hasText: /^3$/ });
  expect(await broken.getAttribute('title')).toContain('15 ≠ 16');
  await broken.scrollIntoViewIfNeeded();
  await bench.picture('preview-broken');

  await broken.click();
  const line =
    faultyReport()
      .split('\n')
      .findIndex((each) => each.startsWith('| 四、结转下年度继续办理')) + 1;
  await bench.page.locator('.statusbar-item', { hasText: `Ln ${line},` }).waitFor();
  await bench.picture('preview-click');
});

it('draws the year’s figures beside last year’s', async () => {
  const frame = await bench.webview('#report table.matrix');
  await frame.locator('#toggle').click();
  await frame.waitForSelector('#figures svg .bar rect');
  expect(await frame.locator('#figures .legend').count()).toBe(1);
  await bench.picture('preview');
});

it('follows what is written, and the editor’s scrolling', async () => {
  const frame = await bench.webview('#report table.matrix');
  await frame.locator('#toggle').click();
  await bench.page.keyboard.press('Control+1');
  await bench.goTo(1, 1);
  await bench.page.keyboard.press('End');
  await bench.page.keyboard.type('（征求意见稿）');
  await frame.locator('h1', { hasText: '征求意见稿' }).waitFor();
  await frame.evaluate(() => window.scrollTo(0, 0));
  await bench.goTo(60, 1);
  await expect.poll(() => frame.evaluate(() => window.scrollY), { timeout: 10_000 }).toBeGreaterThan(300);
});

it('runs nothing but its own script', () => {
  expect(editor.logs.filter((line) => /Content Security Policy|Refused to/i.test(line))).toEqual([]);
});
