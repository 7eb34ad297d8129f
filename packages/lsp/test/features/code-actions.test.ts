import { describe, expect, it } from 'vitest';
import type { CodeAction, Range } from 'vscode-languageserver-types';
import { codeActions } from '../../src/features/code-actions/code-actions.ts';
import { diagnostics } from '../../src/features/diagnostics.ts';
import { fixAllKind } from '../../src/index.ts';
import { realReport, report } from '../support/reports.ts';
import { apply, type Opened, open } from '../support/view.ts';

const whole = ({ document }: Opened): Range => ({
  start: { line: 0, character: 0 },
  end: document.positionAt(document.getText().length),
});
const editsOf = (opened: Opened, action: CodeAction | undefined) => action?.edit?.changes?.[opened.view.uri] ?? [];
const wrongTotal = report({ values: { 'applications.carried-out@total': 5 } });
const qujiang = realReport('qujiang-2020.txt');

/** Where a text stands in a document. */
function rangeOf({ document }: Opened, text: string, nth = 0): Range {
  let at = document.getText().indexOf(text);
  for (let i = 0; i < nth; i++) at = document.getText().indexOf(text, at + 1);
  return { start: document.positionAt(at), end: document.positionAt(at + text.length) };
}

describe('quick fixes', () => {
  it('prefer what is certain; it removes its finding and adds none', () => {
    const opened = open(wrongTotal);
    const actions = codeActions(opened.view, whole(opened), ['quickfix']);
    const fix = actions.find(({ isPreferred }) => isPreferred);
    expect(fix?.diagnostics?.map(({ code }) => code)).toEqual(['R01']);
    const mended = open(apply(opened, editsOf(opened, fix)));
    const codes = (each: Opened): unknown[] => diagnostics(each.view).map(({ code }) => code);
    expect(codes(mended)).toEqual(codes(opened).filter((code) => code !== 'R01'));
  });

  it('say of what is not certain that it wants to be checked', () => {
    const opened = open(report({ values: { 'litigation.direct.total': 7 }, overview: '一年来工作平稳。' }));
    const actions = codeActions(opened.view, whole(opened), ['quickfix']).filter(({ title }) => title.includes('改为'));
    expect(actions.length).toBeGreaterThan(0);
    for (const { title, isPreferred } of actions.filter((each) => !each.isPreferred)) {
      expect(isPreferred).toBeUndefined();
      expect(title).toMatch(/（请核对）$|表中|正文/);
    }
  });

  it('put the table’s number into the sentence, or the sentence’s into the table', () => {
    const opened = open(report({ overview: '2024年，本局新收政府信息公开申请17件。' }));
    const actions = codeActions(opened.view, rangeOf(opened, '17件'), ['quickfix']);
    const toText = actions.find(({ title }) => title === '正文改为表中的 12');
    expect(apply(opened, editsOf(opened, toText))).toContain('申请12件');
    const toTable = actions.find(({ title }) => title.endsWith('改为正文的 17'));
    const changed = open(apply(opened, editsOf(opened, toTable)));
    expect(changed.view.analysis.bound.cells.get('applications.new@total')?.value).toBe(17);
  });

  it('suppress here and in the file, with a reason to fill in', () => {
    const opened = open(report());
    const actions = codeActions(opened.view, whole(opened), ['quickfix']);
    const file = actions.find(({ title }) => title === '在本文件忽略 A14');
    const text = apply(opened, editsOf(opened, file));
    expect(text.startsWith('---\nignore:\n  A14: 原因\n---\n')).toBe(true);
    const after = open(text);
    expect(diagnostics(after.view).some(({ code }) => code === 'A14')).toBe(false);
    const again = codeActions(after.view, whole(after), ['quickfix']).find(({ title }) => title === '在本文件忽略 B20');
    expect(apply(after, editsOf(after, again)).startsWith('---\nignore:\n  B20: 原因\n  A14: 原因\n---\n')).toBe(true);
  });
});

describe('fix all', () => {
  it('applies every safe fix, and only when asked for', () => {
    const opened = open(wrongTotal);
    expect(codeActions(opened.view, whole(opened)).some(({ kind }) => kind === fixAllKind)).toBe(false);
    const [action, ...rest] = codeActions(opened.view, whole(opened), [fixAllKind]);
    expect(rest).toEqual([]);
    const fixed = open(apply(opened, editsOf(opened, action)));
    expect(codeActions(fixed.view, whole(fixed), ['source.fixAll'])).toEqual([]);
  });

  it('is not offered where nothing is certain', () => {
    const opened = open(report());
    expect(codeActions(opened.view, whole(opened), ['source'])).toEqual([]);
  });
});

describe('refactorings', () => {
  it('compute a blank total', () => {
    const opened = open(report({ values: { 'applications.granted@total': '' } }));
    const actions = codeActions(opened.view, whole(opened), ['refactor.rewrite']);
    const total = actions.find(({ title }) => title.startsWith('计算'));
    expect(total?.title).toContain('13');
    const filled = open(apply(opened, editsOf(opened, total)));
    expect(filled.view.analysis.bound.cells.get('applications.granted@total')?.value).toBe(13);
  });

  it('insert a missing section with its table, missing tables and missing rows', () => {
    const opened = open(report({ without: ['disputes'], omit: ['applications.refused.state-secret'] }));
    const actions = codeActions(opened.view, whole(opened), ['refactor.insert']);
    const section = actions.find(({ title }) => title.startsWith('插入章节'));
    const withSection = open(apply(opened, editsOf(opened, section)));
    expect(withSection.view.analysis.bound.tables.map(({ spec }) => spec.id)).toContain('disputes');
    const order = withSection.view.analysis.bound.sections.flatMap(({ id }) => id ?? []);
    expect(order.indexOf('disputes')).toBe(order.indexOf('problems') - 1);
    const rows = actions.find(({ title }) => title.includes('缺少的 1 行'));
    const withRow = open(apply(opened, editsOf(opened, rows)));
    expect(withRow.view.analysis.bound.cells.get('applications.refused.state-secret@total')?.value).toBe(0);
    const before = [...opened.view.analysis.bound.cells].map(([key, { value }]) => [key, value]);
    const after = new Map([...withRow.view.analysis.bound.cells].map(([key, { value }]) => [key, value]));
    for (const [key, value] of before) expect(after.get(String(key))).toBe(value);
  });

  it.skipIf(!qujiang)('rewrite the rows of a real report as a Markdown table with the same 77 values', () => {
    const opened = open(qujiang ?? '');
    const action = codeActions(opened.view, whole(opened), ['refactor.rewrite']).find(({ title }) =>
      title.includes('Markdown'),
    );
    const rewritten = open(apply(opened, editsOf(opened, action)));
    const values = ({ view }: Opened) => [...view.analysis.bound.cells].map(([key, { value }]) => [key, value]).sort();
    expect(values(rewritten)).toEqual(values(opened));
    expect(values(rewritten)).toHaveLength(77);
    expect(rewritten.document.getText()).toMatch(/\| -+ \| -+ \| -+: \|/);
  });
});
