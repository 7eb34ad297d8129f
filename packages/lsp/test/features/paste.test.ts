import { describe, expect, it } from 'vitest';
import { paste } from '../../src/features/paste.ts';
import { report } from '../support/reports.ts';
import { apply, open } from '../support/view.ts';

const text = report();

/** Pastes at the n-th cell of the row with a label, and gives the values of the result. */
function pasteAt(label: string, cell: number, clipboard: Parameters<typeof paste>[2]) {
  const row = text.indexOf(label);
  const line = text.lastIndexOf('\n', row) + 1;
  let at = line;
  for (let bars = 0; bars <= cell; at++) if (text[at] === '|') bars++;
  const opened = open(`${text.slice(0, at + 1)}‸${text.slice(at + 1)}`);
  const edits = paste(opened.view, { start: opened.position, end: opened.position }, clipboard);
  return edits && open(apply(opened, edits));
}

describe('paste', () => {
  it('puts numbers with tabs into the cells to the right and below', () => {
    const pasted = pasteAt('（一）予以公开', 2, { text: '1\t2\t3\n4\t5\t6\n' });
    const value = (key: string) => pasted?.view.analysis.bound.cells.get(key)?.value;
    expect(value('applications.granted@natural-person')).toBe(1);
    expect(value('applications.granted@research')).toBe(3);
    expect(value('applications.partially-granted@natural-person')).toBe(4);
    expect(value('applications.granted@total')).toBe(13);
  });

  it('reads a table that Word has put on the clipboard', () => {
    const html =
      '<html><body><table border=1><tr><td><p class=MsoNormal><span>7</span></p></td><td>&nbsp;8&nbsp;</td></tr></table></body></html>';
    const pasted = pasteAt('（一）予以公开', 2, { html, text: '7\t8' });
    expect(pasted?.view.analysis.bound.cells.get('applications.granted@natural-person')?.value).toBe(7);
    expect(pasted?.view.analysis.bound.cells.get('applications.granted@enterprise')?.value).toBe(8);
  });

  it('writes rows with labels as rows of the table', () => {
    const pasted = pasteAt('（一）予以公开', 2, { text: '三、本年度办理结果\t（八）本地 | 另计\t1\t0\t0\t0\t0\t0\t1' });
    expect(pasted?.document.getText()).toContain(
      '| 三、本年度办理结果 | （八）本地 \\| 另计 | 1 | 0 | 0 | 0 | 0 | 0 | 1 |',
    );
  });

  it('leaves prose, and places outside of tables, to the editor', () => {
    expect(pasteAt('（一）予以公开', 2, { text: '一句话' })).toBeNull();
    const opened = open(text);
    const top = { line: 0, character: 2 };
    expect(paste(opened.view, { start: top, end: top }, { text: '1\t2' })).toBeNull();
  });

  it('survives what is no HTML', () => {
    for (const html of ['<table', '<table><tr><td', '<tr>'.repeat(1000), '&#99999999;<table><tr><td>&#x110000;<td>1']) {
      expect(() => pasteAt('（一）予以公开', 2, { html })).not.toThrow();
    }
  });
});
