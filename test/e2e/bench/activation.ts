import type { Section } from '../../../bench/report.ts';
import { openEditor } from '../editor.ts';
import { report } from '../reports.ts';
import { median } from '../statistics.ts';
import { Workbench } from '../workbench.ts';

const rounds = 10;
/** Our median at most this much of that of the JSON extension, in the same windows. */
const bar = 1.1;

/** Milliseconds that extensions took to load and activate, as the editor itself shows them. */
async function activationTimes(bench: Workbench): Promise<{ ours: number; json: number }> {
  await bench.command('Developer: Show Running Extensions');
  const rows = bench.page.locator('.runtime-extensions-editor .monaco-list-row');
  const time = async (name: string): Promise<number> => {
    const row = rows.filter({ hasText: name }).filter({ hasText: /ctivation: \d+ms/ });
    await row.first().waitFor();
    const shown = /ctivation: (\d+)ms/.exec((await row.first().textContent()) ?? '');
    if (!shown?.[1]) throw new Error(`no activation time for ${name}`);
    return Number(shown[1]);
  };
  return { ours: await time('Gongkai'), json: await time('JSON Language Features') };
}

/** Loads one window ten times, with a report and a JSON file opened in turn, the other one first each time. */
export async function measureActivation(): Promise<Section> {
  const editor = await openEditor({ files: { 'a.gongkai.txt': report(), 'b.json': '{ "a": 1 }' } });
  try {
    const bench = new Workbench(editor);
    const times: { ours: number; json: number }[] = [];
    for (let i = 0; i < rounds; i++) {
      await bench.command('View: Close All Editors');
      await editor.page.reload();
      await bench.loaded();
      const files = ['a.gongkai.txt', 'b.json'];
      for (const name of i % 2 === 0 ? files : files.reverse()) await bench.open(name);
      times.push(await activationTimes(bench));
    }
    const ours = median(times.map((each) => each.ours));
    const json = median(times.map((each) => each.json));
    return {
      title: 'Activation in a real VS Code',
      note: `Loading and activating, as the editor shows it under “Running Extensions”; ${rounds} windows, both in each.`,
      head: ['extension', 'median', ...times.map((_, i) => String(i + 1))],
      rows: [
        ['Gongkai', `${ours} ms`, ...times.map((each) => String(each.ours))],
        ['built-in JSON', `${json} ms`, ...times.map((each) => String(each.json))],
      ],
      bars: [{ name: 'activation against the built-in JSON extension', value: ours / json, limit: bar, unit: '' }],
    };
  } finally {
    await editor.close();
  }
}
