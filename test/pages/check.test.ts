import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkPage } from '../../packages/site/build/check.ts';
import { serve } from '../../packages/site/build/serve.ts';
import { launch, open, picture, root, type Watched } from './browser.ts';

let browser: Browser;
let folder: string;
let server: Awaited<ReturnType<typeof serve>>;
const faulty = readFile(join(root, 'examples/faulty-2021.gongkai.md'), 'utf8');
const clean = readFile(join(root, 'examples/clean-2021.gongkai.md'), 'utf8');

beforeAll(async () => {
  browser = await launch();
  folder = await mkdtemp(join(tmpdir(), 'gongkai-page-'));
  await writeFile(join(folder, 'check.html'), await checkPage());
  server = await serve(folder);
});

afterAll(async () => {
  await browser?.close();
  server?.close();
  if (folder) await rm(folder, { recursive: true });
});

const url = (): string => `${server.url}check.html`;

/** The codes of the list, in its order. */
const codes = (page: Page): Promise<string[]> =>
  page.locator('.finding').evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset.code ?? ''));

/** Waits until the list shows what the text in the editor has come to: the server counts its versions. */
async function settled(page: Page, act: () => Promise<unknown>): Promise<void> {
  const before = await page.evaluate(() => document.body.dataset.version);
  await act();
  await page.waitForFunction((old) => document.body.dataset.version !== old, before);
}

async function withExample(options: Parameters<typeof open>[2] = {}): Promise<Watched> {
  const watched = await open(browser, url(), options);
  await watched.page.getByRole('button', { name: '看一个例子' }).click();
  await watched.page.waitForSelector('.finding');
  return watched;
}

/** Drops a file on the editor, as a hand would. */
async function drop(page: Page, name: string, content: string | Uint8Array): Promise<void> {
  const bytes = [...(typeof content === 'string' ? new TextEncoder().encode(content) : content)];
  const data = await page.evaluateHandle(
    ({ name: called, bytes: list }) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([new Uint8Array(list)], called));
      return transfer;
    },
    { name, bytes },
  );
  await page.dispatchEvent('.cm-content', 'drop', { dataTransfer: data });
}

describe('the page that checks reports', () => {
  it('lists the findings of its example with their places, and asks the network for nothing', async () => {
    const { page, context, requests, errors } = await withExample();
    expect(await codes(page)).toEqual(expect.arrayContaining(['A09', 'P08', 'P21', 'F02', 'C05', 'R01']));
    expect(await page.locator('.summary .report').textContent()).toContain('2024');
    expect(await page.locator('.cm-lintRange-error').count()).toBeGreaterThan(0);
    await page.locator('[data-code=R01] .message').click();
    await page.waitForFunction(() => /^6$/.test(getSelection()?.toString() ?? ''));
    expect(requests).toEqual([url()]);
    expect(errors).toEqual([]);
    await picture(page, 'check-light');
    await context.close();
  });

  it('lets no script of its own reach the network either', async () => {
    const { page, context, requests } = await open(browser, url());
    const refused = await page.evaluate(async (address) => {
      const fetched = await fetch(address).then(
        () => false,
        () => true,
      );
      const image = await new Promise<boolean>((resolve) => {
        const made = new Image();
        made.onload = () => resolve(false);
        made.onerror = () => resolve(true);
        made.src = `${address}?image`;
      });
      return { fetched, image, beacon: navigator.sendBeacon(`${address}?beacon`, 'x') };
    }, url());
    expect(refused).toMatchObject({ fetched: true, image: true });
    expect(requests.filter((request) => request !== url() && !/\?(?:image|beacon)$/.test(request))).toEqual([]);
    await context.close();
  });

  it('shows what a figure means where the mouse rests', async () => {
    const { page, context } = await withExample();
    await page.locator('[data-code=R01] .message').click();
    const line = page.locator('.cm-activeLine');
    await line.hover({ position: { x: 215, y: 12 } });
    await line.hover({ position: { x: 216, y: 12 } });
    const hover = page.locator('.cm-lsp-hover-tooltip');
    await hover.waitFor();
    expect(await hover.textContent()).toMatch(/总计/);
    expect(await hover.locator('script, img, iframe').count()).toBe(0);
    await picture(page, 'check-hover');
    await context.close();
  });

  it('applies a fix, finds nothing there any more, and takes it back', async () => {
    const { page, context } = await withExample();
    const before = await codes(page);
    await settled(page, () => page.locator('[data-code=R01] .fix').first().click());
    const after = await codes(page);
    expect(after).toEqual(before.filter((code) => code !== 'R01'));
    await settled(page, () => page.getByRole('button', { name: '撤销' }).click());
    expect(await codes(page)).toEqual(before);
    await context.close();
  });

  it('fixes what is certain, and offers the text as it stands for download', async () => {
    const { page, context } = await open(browser, url());
    // A full-width number in a cell: that has one right way to be written.
    const text = (await clean).replace(/\| 规章 \| 0 \|/, '| 规章 | ０ |');
    await drop(page, '清源县-2024.md', text.replaceAll('\n', '\r\n'));
    await page.waitForSelector('.summary');
    const found = await codes(page);
    if (found.length > 0) await settled(page, () => page.getByRole('button', { name: '修正可以确定的问题' }).click());
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '下载' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('清源县-2024.md');
    const saved = await readFile(await download.path(), 'utf8');
    expect(saved).toBe((await clean).replaceAll('\n', '\r\n'));
    await context.close();
  });

  it('reads a dropped file in the encoding of older pages, and a web page', async () => {
    const { page, context } = await open(browser, url());
    const row = '<tr><td>一、主动公开政府信息数</td><td>条</td><td>３</td></tr>';
    const html = `<html><body><h1>清源县水利局2017年政府信息公开工作年度报告</h1><p>根据条例编制。</p><table>${row}</table></body></html>`;
    await drop(page, 'report.html', html);
    await page.waitForSelector('.summary');
    expect(await page.locator('.summary .report').textContent()).toContain('清源县水利局');
    // “清源县2024年政府信息公开工作年度报告” in GB18030.
    const words = 'c7e5d4b4cfd832303234c4ead5feb8aed0c5cfa2b9abbfaab9a4d7f7c4eab6c8b1a8b8e6';
    await settled(page, () => drop(page, 'old.txt', Buffer.from(words, 'hex')));
    expect(await page.locator('.cm-content').textContent()).toContain('清源县2024年政府信息公开工作年度报告');
    await context.close();
  });

  it('says so where a file is none of its kinds, and where a text is no report', async () => {
    const { page, context } = await open(browser, url());
    await drop(page, 'report.docx', 'PK');
    await page.waitForFunction(() => /Word/.test(document.querySelector('#state')?.textContent ?? ''));
    expect(await page.locator('.cm-line').count()).toBe(1);
    await page.locator('.cm-content').click();
    await page.keyboard.insertText('今天天气很好。');
    await page.waitForFunction(() => /看不出/.test(document.querySelector('#state')?.textContent ?? ''));
    await context.close();
  });

  it('speaks English when asked, findings included', async () => {
    const { page, context } = await withExample();
    await page.getByRole('button', { name: 'English' }).click();
    await page.waitForFunction(() => /[a-z]{4}/.test(document.querySelector('.message')?.textContent ?? ''));
    expect(await page.locator('[data-code=A09] .severity').textContent()).toBe('Error');
    expect(await page.title()).toBe('Check an annual report');
    await page.locator('[data-code=R01] .code').click();
    await page.waitForSelector('dialog[open]');
    expect(await page.locator('dialog h1').first().textContent()).toContain('R01');
    await context.close();
  });

  it('shows hostile text as text', async () => {
    const { page, context, errors, requests } = await open(browser, url());
    const payload = '<img src=x onerror="document.title=1"><script>document.title=2</script>';
    const text = (await faulty)
      .replace('清源县水利局2024年', `清源县${payload}水利局2024年`)
      .replaceAll('自然人', `自然人${payload}`);
    await drop(page, 'report.md', text);
    await page.waitForFunction(() => document.body.dataset.version !== '');
    for (const finding of await page.locator('.finding .message').all()) await finding.hover();
    expect(await page.title()).toBe('政府信息公开年度报告检查');
    expect(await page.locator('aside img, aside script, .cm-editor img').count()).toBe(0);
    expect(errors).toEqual([]);
    expect(requests).toEqual([url()]);
    await context.close();
  });

  it('works from a disk', async () => {
    const { page, context, errors } = await open(browser, pathToFileURL(join(folder, 'check.html')).href);
    await page.getByRole('button', { name: '看一个例子' }).click();
    await page.waitForSelector('.finding');
    expect(errors).toEqual([]);
    await context.close();
  });

  it.each([
    ['dark', { colorScheme: 'dark' as const, viewport: { width: 1280, height: 800 } }],
    ['phone', { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true }],
  ])('fits %s: nothing runs out of the window', async (name, options) => {
    const { page, context } = await withExample(options);
    await picture(page, `check-${name}`);
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(over).toBeLessThanOrEqual(0);
    await context.close();
  });
});
