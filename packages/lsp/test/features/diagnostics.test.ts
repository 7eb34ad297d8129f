import { describe, expect, it } from 'vitest';
import type { DiagnosticData } from '../../src/features/diagnostics.ts';
import { diagnostics } from '../../src/features/diagnostics.ts';
import { longestText } from '../../src/service/view.ts';
import { realReport, report } from '../support/reports.ts';
import { apply, open, textAt } from '../support/view.ts';

const broken = report({ values: { 'applications.carried-out@total': 5 } });
const qujiang = realReport('qujiang-2020.txt');

describe('diagnostics', () => {
  it('stand at the number, with code, page, severity and every place that takes part', () => {
    const opened = open(broken, { rulesBase: 'https://example.org/rules/' });
    const found = diagnostics(opened.view).filter(({ code }) => code === 'R01' || code === 'G01' || code === 'G02');
    expect(found.length).toBeGreaterThan(0);
    const [first] = found;
    if (!first) return;
    expect(textAt(opened, first.range)).toBe('5');
    expect(first).toMatchObject({ source: 'gongkai', severity: 1 });
    expect(first.codeDescription?.href).toBe(`https://example.org/rules/${first.code}`);
    expect(first.relatedInformation?.length).toBeGreaterThan(0);
    for (const { location } of first.relatedInformation ?? []) expect(location.uri).toBe(opened.view.uri);
  });

  it('carry fixes and the suppressing comment, which apply', () => {
    const opened = open(broken);
    const found = diagnostics(opened.view).find(({ severity }) => severity === 1);
    const data = found?.data as DiagnosticData;
    expect(data.version).toBe(1);
    const fix = data.fixes[0];
    expect(fix?.edits.length).toBeGreaterThan(0);
    const mended = open(apply(opened, [...(fix?.edits ?? [])]));
    expect(diagnostics(mended.view).filter(({ severity }) => severity === 1)).toEqual([]);
    const suppressed = open(apply(opened, data.suppress ? [data.suppress] : []));
    expect(suppressed.document.getText()).toContain(`<!-- gongkai-ignore ${found?.code} `);
    expect(diagnostics(suppressed.view).some(({ code }) => code === found?.code)).toBe(false);
  });

  it('speak Chinese or English, never both', () => {
    const zh = diagnostics(open(broken).view);
    const en = diagnostics(open(broken, { language: 'en' }).view);
    expect(zh.map(({ code, range }) => [code, range])).toEqual(en.map(({ code, range }) => [code, range]));
    for (const { message } of zh) expect(message).toMatch(/[\u4e00-\u9fff]{2}/);
    for (const { message } of en) expect(message).toMatch(/[a-z]{3} [a-z]/);
  });

  it('are none in an empty document, or in one that is no report', () => {
    expect(diagnostics(open('').view)).toEqual([]);
    expect(diagnostics(open('# A shopping list\n\n- apples\n').view)).toEqual([]);
  });

  it('say so where the document is too large, and nothing else', () => {
    const found = diagnostics(open('公'.repeat(longestText + 1), { language: 'en' }).view);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ severity: 2, message: expect.stringContaining('not checked') });
  });

  it('follow the severities of the settings', () => {
    const { view } = open(broken, { config: { rules: { A14: 'off', B20: 'error' } } });
    const found = diagnostics(view);
    expect(found.some(({ code }) => code === 'A14')).toBe(false);
    expect(found.find(({ code }) => code === 'B20')?.severity).toBe(1);
  });

  it.skipIf(!qujiang)('find on the Qujiang report what is wrong with line 36', () => {
    const opened = open(qujiang ?? '');
    const found = diagnostics(opened.view).filter(({ range }) => range.start.line === 35);
    expect(found.map(({ code }) => code)).toEqual(['R01']);
    expect(found[0]?.relatedInformation?.map(({ location }) => location.range.start.line).sort()).toEqual([40, 8]);
    expect((found[0]?.data as DiagnosticData | undefined)?.explains).toEqual(expect.arrayContaining(['D01', 'P01']));
  });
});
