import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve } from '../../packages/site/build/serve.ts';
import { launch, open, picture, root } from './browser.ts';

let browser: Browser;
let server: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  const built = spawnSync('npm', ['run', '--silent', 'site'], { cwd: root, encoding: 'utf8' });
  if (built.status !== 0) throw new Error(`the site does not build:\n${built.stdout}${built.stderr}`);
  server = await serve(join(root, 'packages/site/dist/site'));
  browser = await launch();
});

afterAll(async () => {
  await browser?.close();
  server?.close();
});

describe('the site', () => {
  it('leads from its first page to the page that checks, and loads nothing from elsewhere', async () => {
    const { page, context, requests, errors } = await open(browser, server.url);
    await picture(page, 'site-home');
    await page.getByRole('link', { name: '在浏览器里检查报告' }).click();
    await page.waitForSelector('.cm-editor');
    expect(page.url()).toBe(`${server.url}check.html`);
    expect(requests.filter((request) => !request.startsWith(server.url))).toEqual([]);
    expect(errors).toEqual([]);
    await context.close();
  });

  it('finds indicators by their Chinese words, in the edition asked for', async () => {
    const { page, context, errors } = await open(browser, `${server.url}guide/indicators.html`);
    const ids = (): Promise<string[]> => page.locator('.indicators tbody code').allTextContents();
    await page.getByRole('searchbox').fill('结转 下年度');
    await page.waitForFunction(() => document.querySelectorAll('.indicators tbody tr').length < 5);
    expect(await ids()).toContain('applications.carried-out');
    await page.getByLabel('版本 · Edition').selectOption('2014');
    await page.getByRole('searchbox').fill('主动公开政府信息数');
    expect((await ids())[0]).toMatch(/^disclosure\./);
    expect(errors).toEqual([]);
    await context.close();
  });

  it('finds a rule by Chinese words in its search', async () => {
    const { page, context, errors } = await open(browser, `${server.url}rules/`);
    await page.getByRole('button', { name: '搜索 · Search' }).first().click();
    await page.locator('.VPLocalSearchBox input').fill('勾稽关系');
    await page.waitForSelector('.VPLocalSearchBox .result');
    expect(await page.locator('.VPLocalSearchBox .results').textContent()).toContain('G01');
    await picture(page, 'site-search');
    expect(errors).toEqual([]);
    await context.close();
  });

  it.each(['rules/G01.html', 'catalogue/2021.html', 'guide/writers.html', 'guide/developers.html', 'api/index.html'])(
    'shows %s',
    async (path) => {
      const { page, context, requests, errors } = await open(browser, server.url + path);
      expect((await page.locator('h1').first().textContent())?.length).toBeGreaterThan(1);
      expect(requests.filter((request) => !request.startsWith(server.url))).toEqual([]);
      expect(errors).toEqual([]);
      await picture(page, `site-${path.replace(/\W+/g, '-')}`);
      await context.close();
    },
  );
});
