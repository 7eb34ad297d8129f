import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Editor, openEditor } from '../editor.ts';
import { goodReport } from '../reports.ts';
import { median } from '../statistics.ts';
import { Workbench } from '../workbench.ts';

const rounds = 10;
/** The bar: our median at most this much of that of the JSON extension, in the same windows. */
const bar = 1.1;

let editor: Editor;

beforeAll(async () => {
  editor = await openEditor({
    files: { 'a.gongkai.txt': goodReport(), 'b.json': '{ "a": 1 }' },
    settings: { 'workbench.editor.enablePreview': false },
  });
});
afterAll(() => editor.close());

/** Milliseconds that an extension took to load and activate, as the editor itself shows them. */
async function activationTimes(bench: Workbench): Promise<{ ours: number; json: number }> {
  await bench.command('Developer: Show Running Extensions');
  const rows = bench.page.locator('.runtime-extensions-editor .monaco-list-row');
  const time = async (name: string): Promise<number> => {
    const row = rows
      .filter({ hasText: name })
      .filter({ hasText: /ctivation: \d+ms/ })
      .first();
    await row.waitFor({ timeout: 30_000 });
    const shown = /ctivation: (\d+)ms/.exec((await row.textContent()) ?? '');
    if (!shown?.[1]) throw new Error(`no activation time for ${name}`);
    return Number(shown[1]);
  };
  const times = { ours: await time('Gongkai'), json: await time('JSON Language Features') };
  await bench.page.keyboard.press('Escape');
  return times;
}

it('activates about as fast as the built-in JSON extension', async () => {
  const bench = new Workbench(editor.page);
  const times: { ours: number; json: number }[] = [];
  for (let i = 0; i < rounds; i++) {
    await editor.page.reload();
    await editor.page.locator('.monaco-workbench .explorer-folders-view').waitFor({ timeout: 60_000 });
    await bench.open(i % 2 === 0 ? 'a.gongkai.txt' : 'b.json');
    await bench.open(i % 2 === 0 ? 'b.json' : 'a.gongkai.txt');
    times.push(await activationTimes(bench));
  }
  const ours = median(times.map((each) => each.ours));
  const json = median(times.map((each) => each.json));
  console.log(
    `activation, median of ${rounds}: Gongkai ${ours} ms, built-in JSON ${json} ms, ratio ${(ours / json).toFixed(2)}`,
  );
  console.log(`all: ${times.map((each) => `${each.ours}/${each.json}`).join(' ')}`);
  expect(ours).toBeLessThanOrEqual(json * bar);
}, 400_000);
