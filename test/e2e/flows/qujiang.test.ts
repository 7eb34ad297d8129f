import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Editor, openEditor } from '../editor.ts';
import { root } from '../setup.ts';
import { keepEvidence, Workbench } from '../workbench.ts';

const file = join(root, '../shared/corpus/qujiang-2020.txt');
const present = existsSync(file);
if (!present) console.warn('qujiang.test.ts is skipped: ../shared/corpus/qujiang-2020.txt is absent');

/** A real report, saved as plain text: its tables say 0 items disclosed in line 36, its text and line 41 say 120. */
describe.skipIf(!present)('on a real report in plain text', () => {
  let editor: Editor;
  let bench: Workbench;

  beforeAll(async () => {
    editor = await openEditor({ files: { 'qujiang.txt': readFileSync(file, 'utf8') } });
    bench = new Workbench(editor);
    await bench.open('qujiang.txt');
  });
  afterAll(() => editor?.close());
  afterEach((context) => keepEvidence(context, bench));

  it('the contradiction and the wrong form are seen, on the right lines', async () => {
    const rows = await bench.problems('qujiang.txt');
    const row = rows.filter({ hasText: 'R01' }).filter({ hasText: 'Ln 36,' }).first();
    await row.waitFor();
    expect(await row.textContent()).toContain('should be 120 (is 0)');
    await rows.filter({ hasText: 'B01' }).filter({ hasText: 'Ln 30,' }).first().waitFor();
    await row.click();
    await bench.squiggles('error').first().waitFor();
    await bench.picture('qujiang');
  });

  it('an indicator is explained with its bound in live numbers', async () => {
    await bench.focusEditor();
    await bench.goTo(41, 6);
    expect(await bench.hoverAtCursor()).toMatch(/120.*✗/s);
    await bench.picture('qujiang-hover');
    await bench.page.keyboard.press('Escape');
  });

  it('the quick fix puts the number right, and the contradiction is gone', async () => {
    const finding = (await bench.problems('qujiang.txt')).filter({ hasText: 'R01' }).first();
    await finding.waitFor();
    await bench.goToProblem(finding);
    await (await bench.quickFix(/should be 120/)).click();
    await finding.waitFor({ state: 'detached' });
    await bench.page
      .locator('.view-line', { hasText: /主动公开政府信息数.*120/ })
      .first()
      .waitFor();
    await bench.picture('qujiang-fixed');
  });
});
