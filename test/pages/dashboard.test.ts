import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { gongkai } from '../../packages/cli/test/support/run.ts';
import { sample } from '../../packages/core/test/support/sample.ts';
import { launch, open, picture } from './browser.ts';

let browser: Browser;
let folder: string;

/** What an attacker might write into a report, a name or a file's name. */
const payloads = [
  '</script><script>window.hacked=1</script>',
  '<img src=x onerror="window.hacked=1">',
  '"><svg onload=window.hacked=1>',
  '<!--<script>',
  "'; window.hacked=1; '",
  '</style><style>*{display:none}</style>',
  '&lt;b&gt;{{7*7}}\x24{7*7}',
];

const names = ['水利局', '教育局', '民政局', '司法局', '财政局', '审计局', '统计局', '林业局', '商务局', '医疗保障局'];

/** A town of ten bureaus over three years: late ones, missing ones, wrong sums, and one that means harm. */
function town(into: string): void {
  const put = (name: string, text: string): void => {
    mkdirSync(dirname(join(into, name)), { recursive: true });
    writeFileSync(join(into, name), text);
  };
  for (const year of [2021, 2022, 2023]) {
    for (const [i, name] of names.entries()) {
      if (year === 2023 && i === 3) continue;
      const wrong = i === 1 || (i === 4 && year === 2022);
      put(
        `${year}/${name}.md`,
        sample({
          agency: `清源县${name}`,
          year,
          written: i === 2 ? `${year + 1}-03-05` : `${year + 1}-01-19`,
          ...(wrong
            ? { facts: { 'applications.processed@natural-person': 61, 'applications.processed@total': 66 } }
            : {}),
        }),
      );
    }
  }
  const harm = payloads.map((text) => `存在的问题是${text}，`).join('\n\n');
  put(
    '2023/坏 <b>&"quoted".md',
    sample({
      agency: '清源县<img src=x onerror=window.hacked=1>局',
      year: 2023,
      prose: { other: [harm, '全年新收申请999件。'] },
      facts: { 'applications.processed@total': 99 },
    }),
  );
  put('2023/empty.gongkai.md', '');
  put(
    'gongkai.config.json',
    JSON.stringify({
      agencies: [...names, '林草局'].map((name) => ({ name: `清源县${name}`, kind: 'department' })),
    }),
  );
}

const page = async (...args: string[]): Promise<string> => {
  const out = join(folder, 'out.html');
  await gongkai(['check', ...args, '--format', 'html', '-o', out, '--today', '2024-02-20'], { cwd: folder });
  return pathToFileURL(out).href;
};

beforeAll(async () => {
  browser = await launch();
  folder = mkdtempSync(join(tmpdir(), 'gongkai-town-'));
  town(folder);
});

afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('the page of a folder', () => {
  it('says who has filed, who is late, who is missing; asks for nothing; runs nothing but its own script', async () => {
    const url = await page('.');
    const { page: tab, context, requests, errors } = await open(browser, url);
    await tab.waitForSelector('body[data-ready]');
    const cells = await tab
      .locator('#filing-table tbody tr')
      .evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent ?? '')));
    const of = (name: string): string[] => cells.find(([first]) => first?.startsWith(`清源县${name}`)) ?? [];
    expect(of('水利局').slice(1, 4)).toEqual(['已报2022-01-19', '已报2023-01-19', '已报2024-01-19']);
    expect(of('民政局')[3]).toBe('逾期2024-03-05');
    expect(of('司法局')[3]).toBe('未见期限 2024-01-31');
    expect(
      of('林草局')
        .slice(1, 4)
        .every((text) => text.startsWith('未见')),
    ).toBe(true);
    expect(of('<img')[0]).toContain('不在名单');
    expect(await tab.locator('.tiles .missing b').textContent()).toBe('2');
    expect(await tab.locator('#unreadable li').allTextContents()).toEqual([
      expect.stringContaining('2023/empty.gongkai.md: 文件是空的'),
    ]);
    expect(await tab.evaluate(() => 'hacked' in window)).toBe(false);
    expect(await tab.locator('img, svg').count()).toBe(0);
    expect(requests).toEqual([url]);
    expect(errors).toEqual([]);
    await picture(tab, 'dashboard-light');
    await context.close();
  });

  it('sorts, narrows, and goes down to the line', async () => {
    const { page: tab, context, errors } = await open(browser, await page('.'));
    await tab.waitForSelector('body[data-ready]');
    const firstCell = (): Promise<string | null> =>
      tab.locator('#bodies-table tbody tr').first().locator('td').last().textContent();
    await tab.locator('#bodies-table th button').last().click();
    const most = Number(await firstCell());
    await tab.locator('#bodies-table th button').last().click();
    expect(Number(await firstCell())).toBeLessThanOrEqual(most);
    expect(await tab.locator('#bodies-table th[aria-sort=ascending]').count()).toBe(1);
    await tab.getByRole('button', { name: '清源县教育局' }).click();
    const headings = await tab.locator('#items h3').allTextContents();
    expect(headings.length).toBe(3);
    expect(headings.every((text) => text.startsWith('清源县教育局'))).toBe(true);
    const finding = tab.locator('.finding.error').first();
    expect(await finding.locator('mark').textContent()).toMatch(/^\d+$/);
    expect(await finding.locator('.place').textContent()).toMatch(/第 \d+ 行:\d+$/);
    await tab.locator('#clear').click();
    await tab.selectOption('#severity', 'error');
    expect(await tab.locator('.finding:not(.error)').count()).toBe(0);
    await tab.locator('#search').fill('没有这样的话');
    await tab.waitForFunction(() => document.querySelector('#count')?.textContent === '没有问题');
    expect(errors).toEqual([]);
    await context.close();
  });

  it('shows what an attacker wrote as text', async () => {
    const { page: tab, context } = await open(browser, await page('.'));
    await tab.waitForSelector('body[data-ready]');
    await tab.locator('#search').fill('quoted');
    await tab.waitForFunction(() => document.querySelectorAll('#items h3').length === 1);
    expect(await tab.locator('#items h3').textContent()).toContain('坏 <b>&"quoted".md');
    expect(await tab.locator('#items h3 b').count()).toBe(0);
    expect(await tab.evaluate(() => 'hacked' in window)).toBe(false);
    await context.close();
  });

  it.each([
    ['dark', { colorScheme: 'dark', viewport: { width: 1280, height: 900 } }],
    ['phone', { viewport: { width: 390, height: 844 } }],
  ] as const)('fits: %s', async (name, options) => {
    const { page: tab, context } = await open(browser, await page('.'), options);
    await tab.waitForSelector('body[data-ready]');
    expect(await tab.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    await picture(tab, `dashboard-${name}`);
    await tab.locator('#details').scrollIntoViewIfNeeded();
    await tab.locator('.finding').first().scrollIntoViewIfNeeded();
    await picture(tab, `dashboard-${name}-list`);
    await context.close();
  });

  it('puts all that is shown on paper, without its controls', async () => {
    const { page: tab, context } = await open(browser, await page('.'));
    await tab.waitForSelector('body[data-ready]');
    await tab.emulateMedia({ media: 'print' });
    expect(await tab.locator('.controls').isVisible()).toBe(false);
    await picture(tab, 'dashboard-print');
    await context.close();
  });

  it('says where a run was stopped', async () => {
    await gongkai(['check', '.', '--format', 'html', '-o', 'stopped.html'], {
      cwd: folder,
      signal: AbortSignal.abort(),
    });
    const { page: tab, context } = await open(browser, pathToFileURL(join(folder, 'stopped.html')).href);
    await tab.waitForSelector('body[data-ready]');
    expect(await tab.locator('#stopped').isVisible()).toBe(true);
    await context.close();
    rmSync(join(folder, 'stopped.html'));
  });
});

describe('the sheet that goes back', () => {
  it('lists findings by severity with place, reason and correction, with no script at all', async () => {
    const url = await page('2023/教育局.md');
    const { page: tab, context, requests, errors } = await open(browser, url);
    expect(await tab.locator('h1').textContent()).toBe('政府信息公开工作年度报告审核意见');
    expect(await tab.locator('dd').first().textContent()).toBe('清源县教育局');
    const heads = await tab.locator('h2').allTextContents();
    expect(heads[0]).toBe('一、应当更正');
    const row = tab.locator('tbody tr').first();
    expect(await row.locator('.place').textContent()).toMatch(/第 \d+ 行/);
    // One correction of two cells is one row, with both of their places.
    expect(await row.locator('.place mark').allTextContents()).toEqual(['61', '66']);
    expect(await row.locator('.correction').textContent()).toContain('应为');
    expect(readFileSync(join(folder, 'out.html'), 'utf8')).not.toMatch(/<script/);
    expect(requests).toEqual([url]);
    expect(errors).toEqual([]);
    await picture(tab, 'sheet-light');
    await tab.setViewportSize({ width: 390, height: 844 });
    expect(await tab.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    await picture(tab, 'sheet-phone');
    await tab.setViewportSize({ width: 900, height: 1200 });
    await tab.emulateMedia({ media: 'print' });
    await picture(tab, 'sheet-print');
    await context.close();
  });

  it('is harmless whatever the report says, and speaks English when asked', async () => {
    const { page: tab, context, errors } = await open(browser, await page('2023/坏 <b>&"quoted".md', '--lang', 'en'));
    expect(await tab.locator('h1').textContent()).toContain('Review of an annual report');
    expect(await tab.locator('dl b, img, svg').count()).toBe(0);
    expect(errors).toEqual([]);
    await context.close();
  });
});
