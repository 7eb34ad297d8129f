import { afterEach, describe, expect, it } from 'vitest';
import { type Editor, openEditor } from '../editor.ts';
import { faultyReport, lenientFolder, report } from '../reports.ts';
import { keepEvidence, Workbench } from '../workbench.ts';

const files = {
  '2024.gongkai.md': faultyReport(),
  '2022.gongkai.md': report({ year: 2022 }),
  'old/2021.gongkai.md': report({ year: 2021 }),
  ...lenientFolder(),
};

let editor: Editor | undefined;
let bench: Workbench | undefined;
afterEach(async (context) => {
  await keepEvidence(context, bench);
  await editor?.close();
});

describe('a workspace that is on no disk', () => {
  it('is read through the editor’s own file systems, with the settings of its folders', async () => {
    editor = await openEditor({ files, virtual: true });
    bench = new Workbench(editor);
    expect(editor.list()).toEqual([]);
    // The editor's search does not look into it: the file is opened from the tree.
    await bench.openFromTree('2022.gongkai.md');
    const rows = await bench.showReports('Disclosure reports');
    for (const words of ['清源县自然资源局', '清源县民政局']) await rows.filter({ hasText: words }).first().waitFor();
    await rows.filter({ hasText: '2024' }).filter({ hasText: 'errors 1' }).first().click();
    await bench.tab('2024.gongkai.md').waitFor();
    const problems = await bench.problems('2024.gongkai.md', 'R01');
    await problems.filter({ hasText: 'should be 3' }).first().waitFor();
    // A rule is off in one folder: what it explains is said there by others.
    await (await bench.problems('2024.gongkai.md', 'P08')).first().waitFor();
    expect(await problems.count()).toBe(1);
    await bench.picture('virtual-workspace');

    await bench.answer('New report', '2025');
    await bench.quickPick('清源县自然资源局');
    await bench.quickPick('Carry over');
    await bench.page.locator('.view-line', { hasText: '2025年政府信息公开工作年度报告' }).first().waitFor();
    expect(editor.list()).toEqual([]);
  });
});
