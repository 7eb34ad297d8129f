import type { Page } from 'playwright-core';
import { afterEach, expect, it } from 'vitest';
import { type Editor, openEditor } from '../editor.ts';
import { goodReport, report } from '../reports.ts';
import { median } from '../statistics.ts';
import { Workbench } from '../workbench.ts';

const bodies = 30;
const years = 10;
const keys = 60;
/** Typing during the scan may take this much of what it takes without the extension. */
const bar = 1.3;

/** 300 reports of thirty bodies over ten years, each with its own numbers, and one that is written in. */
function folder(): Record<string, string> {
  const files: Record<string, string> = { 'writing.gongkai.md': goodReport() };
  for (let body = 1; body <= bodies; body++) {
    for (let year = 2015; year < 2015 + years; year++) {
      const agency = `清源县第${body}局`;
      files[`${body}/${year}.gongkai.md`] = report({ agency, year, rows: { 行政许可: [body * year] } });
    }
  }
  return files;
}

/** From a key going down to the text being there in the page, in milliseconds, key by key. */
async function typing(page: Page, count: number): Promise<number[]> {
  await page.evaluate(() => {
    const state = window as unknown as { times: number[]; down: number };
    state.times = [];
    window.addEventListener('keydown', () => (state.down = performance.now()), { capture: true });
    const lines = document.querySelector('.monaco-editor .view-lines');
    if (!lines) throw new Error('no editor');
    new MutationObserver(() => {
      if (state.down > 0) state.times.push(performance.now() - state.down);
      state.down = 0;
    }).observe(lines, { childList: true, subtree: true, characterData: true });
  });
  for (let i = 0; i < count; i++) await page.keyboard.press('a', { delay: 15 });
  return page.evaluate(() => (window as unknown as { times: number[] }).times);
}

let editor: Editor | undefined;
afterEach(() => editor?.close());

async function measure(extension: 'desktop' | 'none', picture: boolean): Promise<{ times: number[]; reports: number }> {
  editor = await openEditor({ files: folder(), extension });
  const bench = new Workbench(editor.page);
  // The scan begins when the extension does: with the first report that is opened.
  await bench.open('writing.gongkai.md');
  await bench.goTo(5, 1);
  const times = await typing(editor.page, keys);
  let reports = 0;
  if (picture) {
    const view = editor.page.locator('.pane', { hasText: 'Disclosure reports' });
    await view.waitFor({ timeout: 60_000 });
    const item = view.locator('.monaco-list-row', { hasText: '清源县第1局' }).first();
    await item.waitFor({ timeout: 60_000 });
    reports = await view.locator('.monaco-list-row').count();
    await bench.picture('folder-300');
  }
  await editor.close();
  editor = undefined;
  return { times, reports };
}

it('fills the view from 300 reports and leaves typing as it is', async () => {
  const without: number[] = [];
  const during: number[] = [];
  let rows = 0;
  // Interleaved, so that what else the machine does falls on both.
  for (let round = 0; round < 2; round++) {
    without.push(...(await measure('none', false)).times);
    const scanned = await measure('desktop', true);
    during.push(...scanned.times);
    rows = Math.max(rows, scanned.reports);
  }
  const ratio = median(during) / median(without);
  console.log(
    `typing, median of ${during.length} and ${without.length} keys: ${median(during).toFixed(1)} ms during the scan of 300 reports, ` +
      `${median(without).toFixed(1)} ms without the extension, ratio ${ratio.toFixed(2)}`,
  );
  expect(rows).toBeGreaterThan(10);
  expect(during.length).toBeGreaterThan(keys);
  expect(ratio).toBeLessThanOrEqual(bar);
}, 400_000);
