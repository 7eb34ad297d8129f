import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { gongkai } from '../../packages/cli/test/support/run.ts';
import { cityConfig } from '../../packages/core/test/support/city/bodies.ts';
import { makeCity } from '../../packages/core/test/support/city/city.ts';
import { launch, open, picture } from './browser.ts';

let browser: Browser;
let folder: string;
/** Three bodies of the city: one with a year missing, one whose items do not follow, one without a flaw. */
let names: readonly string[];
let url: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'gongkai-series-'));
  const { reports, planted } = makeCity(20261125, true);
  const bodyOf = (file: string): string => file.slice(5, -3);
  const of = (kind: string): string => bodyOf(planted.find((each) => each.kind === kind)?.file ?? '');
  const faulty = new Set(planted.map(({ file }) => bodyOf(file)));
  const clean =
    [...reports.keys()].map(bodyOf).find((name) => !faulty.has(name)) ?? bodyOf([...reports.keys()][0] ?? '');
  names = [...new Set([of('missing year'), of('project count'), clean])];
  for (const [file, text] of reports) {
    if (!names.includes(bodyOf(file))) continue;
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  writeFileSync(join(folder, 'gongkai.config.json'), JSON.stringify(cityConfig));
  const { code, err } = await gongkai(['series', '.', '--format', 'html', '-o', 'series.html'], { cwd: folder });
  if (code === 2) throw new Error(err);
  url = pathToFileURL(join(folder, 'series.html')).href;
  browser = await launch();
});

afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

describe.each(['light', 'dark'] as const)('the page of a series, %s', (colorScheme) => {
  it('loads nothing but itself, without an error', async () => {
    const { page, context, requests, errors } = await open(browser, url, { colorScheme });
    expect(await page.locator('h2').allTextContents()).toEqual(expect.arrayContaining([...names]));
    await picture(page, `series-${colorScheme}`);
    await page.locator('.figures').nth(1).scrollIntoViewIfNeeded();
    await picture(page, `series-figures-${colorScheme}`);
    expect(requests).toEqual([url]);
    expect(errors).toEqual([]);
    await context.close();
  });

  it('is readable: text stands out from its ground', async () => {
    const { page, context } = await open(browser, url, { colorScheme });
    const [text, ground] = await page.evaluate(() => {
      const { color, backgroundColor } = getComputedStyle(document.body);
      return [color, backgroundColor].map((each) => (each.match(/\d+/gu) ?? []).slice(0, 3).map(Number));
    });
    const light = (rgb: number[] | undefined): number => (rgb ?? []).reduce((sum, each) => sum + each, 0) / 3;
    expect(light(ground) > light(text)).toBe(colorScheme === 'light');
    expect(Math.abs(light(text) - light(ground))).toBeGreaterThan(150);
    await context.close();
  });
});

describe('what the page shows', () => {
  it('says of a missing year that there is no report, never 0, and joins no line over it', async () => {
    const { page, context } = await open(browser, url);
    const section = page.locator('section', { has: page.locator('h2', { hasText: names[0] ?? '' }) });
    await expect(section.locator('p.doubt').textContent()).resolves.toContain('没有 2018 年的报告');
    const heads = await section.locator('table').last().locator('thead th').allTextContents();
    const at = heads.findIndex((head) => head.startsWith('2018'));
    expect(heads[at]).toContain('无报告');
    const cells = await section
      .locator('table')
      .last()
      .locator(`tbody tr > :nth-child(${at + 1})`)
      .allTextContents();
    expect(new Set(cells)).toEqual(new Set(['无报告']));
    await context.close();
  });

  it('breaks every line where the form changed, with a dashed rule', async () => {
    const { page, context } = await open(browser, url);
    const section = page.locator('section', { has: page.locator('h2', { hasText: names[2] ?? '' }) });
    const figure = section.locator('figure', { hasText: '行政许可本年处理决定数量' });
    // 2019 and 2020 in one form, 2021 and 2022 in the next: two lines of two points, and the two breaks.
    expect(await figure.locator('[aria-label=line] path').count()).toBe(2);
    expect(await figure.locator('[aria-label=dot] circle').count()).toBe(4);
    expect(await figure.locator('[aria-label=rule] line').count()).toBe(2);
    expect(await figure.locator('[aria-label=rule]').getAttribute('stroke-dasharray')).toBe('3 3');
    await context.close();
  });

  it('marks the value that a finding stands at, in figure and table', async () => {
    const { page, context } = await open(browser, url);
    const section = page.locator('section', { has: page.locator('h2', { hasText: names[1] ?? '' }) });
    expect(await section.locator('ul.findings li.error code', { hasText: 'X03' }).count()).toBe(1);
    expect(await section.locator('circle[fill="var(--bad)"]').count()).toBe(1);
    expect(await section.locator('td.bad').count()).toBe(2);
    await context.close();
  });

  it('fits a phone, and prints', async () => {
    const { page, context, errors } = await open(browser, url, { viewport: { width: 390, height: 844 } });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await picture(page, 'series-phone');
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    expect(await page.evaluate(() => getComputedStyle(document.body).color)).toBe('rgb(0, 0, 0)');
    expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(10_000);
    expect(errors).toEqual([]);
    await context.close();
  });

  it('shows names and words from reports as text', async () => {
    const evil = '清源县<img src=x onerror=alert(1)>局';
    writeFileSync(
      join(folder, 'evil.gongkai.md'),
      `---\nagency: "${evil}"\nyear: 2021\n---\n\n# 2021年政府信息公开工作年度报告\n\n## 一、总体情况\n\n<script>alert(1)</script>\n`,
    );
    await gongkai(['series', 'evil.gongkai.md', '--format', 'html', '-o', 'evil.html'], { cwd: folder });
    const { page, context, requests, errors } = await open(browser, pathToFileURL(join(folder, 'evil.html')).href);
    expect(await page.locator('h2').textContent()).toBe(evil);
    expect(await page.locator('img, script').count()).toBe(0);
    expect([requests.length, errors]).toEqual([1, []]);
    await context.close();
  });
});
