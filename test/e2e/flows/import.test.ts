import { copyFileSync, existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { writeReport } from '../../../packages/convert/src/index.ts';
import { analyse } from '../../../packages/core/src/index.ts';
import { type Editor, openEditor } from '../editor.ts';
import { report } from '../reports.ts';
import { root } from '../setup.ts';
import { keepEvidence, Workbench } from '../workbench.ts';

const real = join(root, '../shared/corpus/huaian-2024.pdf');
const present = existsSync(real);
if (!present) console.warn('import.test.ts reads no PDF: ../shared/corpus/huaian-2024.pdf is absent');

/** Cells of the form that hold a number in what was imported and saved. */
const bound = (text: string): number =>
  [...analyse(text).bound.cells.values()].filter(({ state }) => state === 'number').length;

describe('a report that comes as another file', () => {
  let editor: Editor;
  let bench: Workbench;

  beforeAll(async () => {
    editor = await openEditor({ files: { 'notes.md': '# Notes\n' } });
    bench = new Workbench(editor);
    const workbook = await writeReport(analyse(report({ agency: '清源县司法局' })).report, 'xlsx');
    writeFileSync(join(editor.folder, 'tables.xlsx'), workbook);
    writeFileSync(join(editor.folder, 'minutes.docx'), await writeReport(analyse('# 会议纪要\n').report, 'docx'));
    writeFileSync(join(editor.folder, 'torn.pdf'), '%PDF-1.7\n1 0 obj\n<< /Type /Catalog');
    if (present) copyFileSync(real, join(editor.folder, 'report.pdf'));
  });
  afterAll(() => editor?.close());
  beforeEach(() => bench.hidePanel());
  afterEach((context) => keepEvidence(context, bench));

  /** Imports a file of the folder, and saves what came of it. */
  async function imported(name: string): Promise<string> {
    await bench.command('Disclosure report: Import report');
    await bench.confirmPath(name);
    const made = name.replace(/\.\w+$/, '.gongkai.md');
    await bench.tab(made).waitFor();
    await bench.checked();
    await bench.page.keyboard.press('Control+S');
    await expect.poll(() => (editor.list().includes(made) ? editor.read(made) : ''), { timeout: 30_000 }).not.toBe('');
    return editor.read(made);
  }

  it.skipIf(!present)('a PDF: its tables are there, every cell bound', async () => {
    const text = await imported('report.pdf');
    expect(bound(text)).toBe(200);
    await bench.goTo(text.split('\n').findIndex((line) => line.includes('本年新收')) + 1, 1);
    await bench.picture('import-pdf');
  });

  it('a workbook: its tables are there, every cell bound', async () => {
    const text = await imported('tables.xlsx');
    expect(bound(text)).toBe(bound(report({ agency: '清源县司法局' })));
    await bench.picture('import-workbook');
  });

  it.each([
    ['a torn PDF', 'torn.pdf', 'PDF 已损坏或不完整', 'import-torn'],
    ['a file that is no report', 'minutes.docx', 'No annual report was recognised', 'import-none'],
  ])('%s: the reason is said, and nothing is opened', async (_, name, reason, picture) => {
    const before = editor.list();
    await bench.command('Disclosure report: Import report');
    await bench.confirmPath(name);
    await bench.page
      .locator('.notifications-toasts', { hasText: `${name}: ${reason}` })
      .first()
      .waitFor();
    await bench.picture(picture);
    expect(editor.list()).toEqual(before);
    expect(await bench.page.locator('.tab', { hasText: name.replace(/\.\w+$/, '') }).count()).toBe(0);
  });
});
