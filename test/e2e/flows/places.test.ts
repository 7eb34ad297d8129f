import { afterEach, describe, expect, it } from 'vitest';
import { type Editor, type EditorOptions, openEditor } from '../editor.ts';
import { faultyReport, goodReport, report } from '../reports.ts';
import { Workbench } from '../workbench.ts';

const files = {
  '2024.gongkai.md': faultyReport(),
  '2022.gongkai.md': report({ year: 2022 }),
  'good.gongkai.md': goodReport(),
};

let editor: Editor | undefined;
afterEach(async () => {
  await editor?.close();
  editor = undefined;
});

async function start(options: Partial<EditorOptions>): Promise<{ bench: Workbench; editor: Editor }> {
  const opened = await openEditor({ files, ...options });
  editor = opened;
  return { bench: new Workbench(opened.page), editor: opened };
}

describe('the same extension', () => {
  it('works in Restricted Mode', async () => {
    const { bench } = await start({ restricted: true });
    await bench.open('2024.gongkai.md');
    await bench.page.locator('.statusbar-item, .part.banner', { hasText: 'Restricted Mode' }).first().waitFor();
    await bench.checked();
    await bench.picture('restricted-mode');
  });

  it('speaks Chinese where the editor does', async () => {
    const { bench } = await start({ locale: 'zh-cn' });
    await bench.open('2024.gongkai.md');
    await bench.checked();
    expect((await bench.commands('侧边打开预览')).join('\n')).toContain('公开年报: 在侧边打开预览');
    await bench.picture('chinese-commands');
    await bench.page.keyboard.press('Escape');
    const rows = await bench.problems();
    expect(await rows.filter({ hasText: 'R01' }).first().textContent()).toMatch(/应为 2/);
    await bench.picture('chinese');
  });

  it('lists the folder’s reports by body and year, with the years that have none', async () => {
    const { bench } = await start({ height: 1000 });
    await bench.open('good.gongkai.md');
    const header = bench.page.locator('.pane-header', { hasText: 'Disclosure Reports' });
    await header.waitFor({ timeout: 30_000 });
    if ((await header.getAttribute('aria-expanded')) !== 'true') await header.click();
    const rows = bench.page.locator('.pane', { has: header }).locator('.monaco-list-row');
    await rows.filter({ hasText: '清源县人民政府' }).first().waitFor();
    await rows.filter({ hasText: '2023' }).filter({ hasText: 'missing' }).first().waitFor();
    await bench.picture('reports-view');
  });

  it('is explained by a walkthrough that opens an example', async () => {
    const { bench } = await start({});
    await bench.command('Disclosure report: Get started');
    await bench.page
      .locator('.getting-started-step', { hasText: 'Open an example' })
      .first()
      .waitFor({ timeout: 20_000 });
    await bench.webview('svg');
    await bench.picture('walkthrough');
    await bench.command('Disclosure report: Open an example');
    await bench.checked();
  });

  it('works as a web extension, in a worker', async () => {
    const { bench } = await start({ extension: 'web' });
    await bench.open('2024.gongkai.md');
    await bench.checked();
    const rows = await bench.problems();
    await rows.filter({ hasText: 'R01' }).first().waitFor();
    await bench.goTo(29, 8);
    expect(await bench.hoverAtCursor()).toContain('12 + 3');
    await bench.page.keyboard.press('Escape');
    await bench.command('Open preview to the side');
    const frame = await bench.webview('#report table.matrix');
    expect(await frame.locator('td.broken').count()).toBeGreaterThan(0);
    await bench.picture('web');
  });
});
