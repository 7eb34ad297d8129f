import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { type Editor, type EditorOptions, openEditor } from '../editor.ts';
import { faultyReport, lenientFolder, report } from '../reports.ts';
import { root } from '../setup.ts';
import { keepEvidence, Workbench } from '../workbench.ts';

const files = {
  '2024.gongkai.md': faultyReport(),
  '2022.gongkai.md': report({ year: 2022 }),
  'education-2024.gongkai.md': report({ agency: '清源县教育局' }),
};

let editor: Editor | undefined;
let bench: Workbench | undefined;
afterEach(async (context) => {
  await keepEvidence(context, bench);
  await editor?.close();
  editor = undefined;
  bench = undefined;
});

async function start(options: Partial<EditorOptions>): Promise<Workbench> {
  editor = await openEditor({ files, ...options });
  bench = new Workbench(editor);
  return bench;
}

describe('the same extension', () => {
  it('works in Restricted Mode', async () => {
    const bench = await start({ restricted: true, files: { ...files, ...lenientFolder() } });
    await bench.open('2024.gongkai.md');
    await bench.page.locator('.statusbar-item, .part.banner', { hasText: 'Restricted Mode' }).first().waitFor();
    const rows = await bench.problems('2024.gongkai.md', 'R01');
    await rows.first().waitFor();
    // A rule is off in one folder: what it explains is said there by others.
    await (await bench.problems('2024.gongkai.md', 'P08')).first().waitFor();
    expect(await rows.count()).toBe(1);
    await bench.goToProblem(rows.first());
    await bench.picture('restricted-mode');
  });

  it('speaks Chinese where the editor does', async () => {
    const bench = await start({ locale: 'zh-cn' });
    await bench.open('2024.gongkai.md');
    const row = (await bench.problems('2024.gongkai.md', 'R01')).first();
    await row.waitFor();
    expect(await row.textContent()).toMatch(/应为 3（现为 5）/);
    await bench.goToProblem(row);
    await bench.showReports('公开年报');
    await bench.picture('chinese');
    expect((await bench.commands('在侧边打开预览')).join('\n')).toContain('公开年报: 在侧边打开预览');
    await bench.picture('chinese-commands');
    await bench.page.keyboard.press('Escape');
  });

  it('lists reports by body and year, speaks another language when told to, and is explained by a walkthrough', async () => {
    const bench = await start({ height: 1000 });
    await bench.open('education-2024.gongkai.md');
    const rows = await bench.showReports('Disclosure reports');
    await rows.filter({ hasText: '清源县自然资源局' }).first().waitFor();
    await rows.filter({ hasText: '2023' }).filter({ hasText: 'missing' }).first().waitFor();
    await rows.filter({ hasText: '2024' }).filter({ hasText: 'errors 1' }).first().click();
    await bench.tab('2024.gongkai.md').waitFor();
    await bench.picture('reports-view');

    const problem = await bench.problems('2024.gongkai.md', 'R01');
    await problem.filter({ hasText: 'should be 3' }).first().waitFor();
    await bench.command('Choose language of messages');
    await bench.quickPick('中文');
    await problem.filter({ hasText: '应为 3' }).first().waitFor();
    await bench.picture('language');
    await bench.command('Disclosure report: Show output');
    await bench.page.locator('.output-view').first().waitFor();
    await bench.hidePanel();

    await bench.command('Disclosure report: Get started');
    await bench.page.locator('.getting-started-step', { hasText: 'Open an example' }).first().waitFor();
    await bench.webview('svg');
    await bench.picture('walkthrough');
    await bench.command('Disclosure report: Open an example');
    const example = readFileSync(join(root, 'packages/vscode/walkthrough/example.gongkai.md'), 'utf8');
    const title = example.split('\n').find((line) => line.startsWith('# ')) ?? '';
    await bench.page
      .locator('.view-line', { hasText: title.slice(2) })
      .first()
      .waitFor();
    await bench.checked();
    await bench.picture('example');
  });
});
