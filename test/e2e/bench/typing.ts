import type { Page } from 'playwright-core';
import type { Section } from '../../../bench/report.ts';
import { openEditor } from '../editor.ts';
import { report } from '../reports.ts';
import { median } from '../statistics.ts';
import { Workbench } from '../workbench.ts';

const bodies = 30;
const years = 10;
const keys = 80;
const rounds = 3;
/** Typing during the scan may take this much of what it takes without the extension. */
const bar = 1.3;

/** 300 reports of thirty bodies over ten years, each with its own numbers, and one that is written in. */
function folder(): Record<string, string> {
  const files: Record<string, string> = { 'writing.gongkai.md': report() };
  for (let body = 1; body <= bodies; body++) {
    for (let year = 2015; year < 2015 + years; year++) {
      const agency = `清源县第${body}局`;
      files[`${body}/${year}.gongkai.md`] = report({ agency, year, rows: { 行政许可: [body * year] } });
    }
  }
  return files;
}

/** From a key going down to the text being there in the page, in milliseconds, key by key. */
async function typing(page: Page): Promise<number[]> {
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
  for (let i = 0; i < keys; i++) await page.keyboard.press('a', { delay: 15 });
  return page.evaluate(() => (window as unknown as { times: number[] }).times);
}

interface Round {
  readonly times: number[];
  /** Milliseconds from the first report being open to the view having every body; undefined without the extension. */
  readonly filled?: number;
}

async function measure(extension: 'desktop' | 'none'): Promise<Round> {
  const editor = await openEditor({ files: folder(), extension, height: 1400 });
  try {
    const bench = new Workbench(editor);
    // The scan begins when the extension does: with the first report that is opened.
    await bench.open('writing.gongkai.md');
    const start = performance.now();
    await bench.goTo(5, 1);
    const times = await typing(editor.page);
    if (extension === 'none') return { times };
    const rows = await bench.showReports('Disclosure reports');
    await bench.command('Disclosure report: Refresh');
    await rows.filter({ hasText: '清源县第10局' }).first().waitFor({ timeout: 120_000 });
    await bench.page.locator('.pane-header', { hasText: 'Disclosure Reports' }).hover();
    return { times, filled: performance.now() - start };
  } finally {
    await editor.close();
  }
}

const shown = (value: number): string => `${value.toFixed(1)} ms`;

/** Types into a report while the folder is read, and into the same without the extension; the windows interleaved. */
export async function measureTyping(): Promise<Section> {
  const without: number[] = [];
  const during: number[] = [];
  const filled: number[] = [];
  for (let round = 0; round < rounds; round++) {
    without.push(...(await measure('none')).times);
    const scanned = await measure('desktop');
    during.push(...scanned.times);
    if (scanned.filled !== undefined) filled.push(scanned.filled);
  }
  const ratio = median(during) / median(without);
  return {
    title: 'Typing while a folder of 300 reports is read',
    note:
      `From the key to the text in the page, ${keys} keys in each of ${rounds} windows with and without the extension, in turn. ` +
      `The view of the reports was complete at most ${(Math.max(...filled) / 1000).toFixed(1)} s after the first report was opened, the typing included.`,
    head: ['window', 'keys', 'median', 'slowest'],
    rows: [
      ['during the scan', String(during.length), shown(median(during)), shown(Math.max(...during))],
      ['without the extension', String(without.length), shown(median(without)), shown(Math.max(...without))],
    ],
    bars: [{ name: 'typing against the editor without the extension', value: ratio, limit: bar, unit: '' }],
  };
}
