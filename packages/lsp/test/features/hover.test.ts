import { analyse, LineIndex } from '@gongkai/core';
import { describe, expect, it } from 'vitest';
import type { MarkupContent } from 'vscode-languageserver-types';
import { hover } from '../../src/features/hover.ts';
import type { OtherReport } from '../../src/index.ts';
import { realReport, report } from '../support/reports.ts';
import { cursorAt, open, textAt } from '../support/view.ts';

const text = report();
const huaian = realReport('huaian-2024.txt');

function shown(marked: string, context: Parameters<typeof open>[1] = {}) {
  const opened = open(marked, context);
  const found = hover(opened.view, opened.position);
  return {
    value: (found?.contents as MarkupContent | undefined)?.value ?? '',
    at: found?.range && textAt(opened, found.range),
  };
}

/** The row of the table that begins with a label. */
const row = (label: string): string => text.slice(text.indexOf(label)).split('\n')[0] ?? '';

describe('hover', () => {
  it('shows on a cell the indicator, its equations with the live numbers, and what the text says of it', () => {
    const line = row('一、本年新收');
    const { value, at } = shown(cursorAt(text, line, line.length - 3));
    expect(at).toBe('12');
    expect(value).toContain('本年新收政府信息公开申请数量');
    expect(value).toContain('`12 + 3 = 13 + 2 ✓`');
    expect(value).toContain('第 5 行');
    expect(value).toContain('`12件` ✓');
  });

  it('shows broken equations first', () => {
    const broken = report({ values: { 'applications.new@total': 15 } });
    const at = broken.indexOf('12 |', broken.indexOf('一、本年新收'));
    const { value } = shown(`${broken.slice(0, at)}‸${broken.slice(at)}`);
    expect(value.indexOf('✗')).toBeGreaterThan(0);
    expect(value.indexOf('✗')).toBeLessThan(value.indexOf('✓'));
  });

  it('shows on a claim its readings with their values', () => {
    const { value, at } = shown(cursorAt(text, '申请12件', 3));
    expect(at).toContain('12');
    expect(value).toContain('`12件` ✓');
    expect(value).toContain('`12`');
    expect(value).toContain('`12 + 3`');
  });

  it('shows an article’s paraphrase, a rule, a section', () => {
    expect(shown(cursorAt(text, '第二十条第（一）项', 3)).value).toContain('第二十条');
    expect(shown(cursorAt(text, '总体情况', 1)).value).toContain('总体情况');
    const ignored = text.replace('2024年，本局', '<!-- gongkai-ignore B20: 短 -->\n2024年，本局');
    expect(shown(cursorAt(ignored, 'ignore B20', 8)).value).toContain('B20');
  });

  it('shows last year’s value, and for what is carried in what was carried over', () => {
    const last = report({
      year: 2023,
      values: { 'applications.carried-out@total': 7, 'applications.carried-in@total': 1 },
    });
    const analysis = analyse(last);
    const lines = new LineIndex(last);
    const other: OtherReport = {
      uri: 'file:///folder/b.gongkai.md',
      analysis,
      range: ([from, to]) => ({ start: lines.position(from), end: lines.position(to) }),
    };
    const line = row('二、上年结转');
    const { value } = shown(cursorAt(text, line, line.length - 3), { previous: () => other });
    expect(value).toContain('上年 (2023): `1`');
    expect(value).toContain('上年结转下年度 (2023): `7`');
  });

  it('speaks English', () => {
    const { value } = shown(cursorAt(text, '一、本年新收', 3), { language: 'en' });
    expect(value).toContain('unit');
    expect(value).toMatch(/received/i);
  });

  it('is null on plain prose, and where there is no report', () => {
    const opened = open(cursorAt(text, '本年度没有其他情况', 1));
    expect(hover(opened.view, opened.position)).toBeNull();
    const other = open('# 购物‸清单');
    expect(hover(other.view, other.position)).toBeNull();
  });

  it.skipIf(!huaian)('shows the balance of a real report', () => {
    const real = huaian ?? '';
    const analysis = analyse(real);
    const cell = analysis.bound.cells.get('applications.new@total');
    const at = cell?.span[0] ?? 0;
    const { value } = shown(`${real.slice(0, at)}‸${real.slice(at)}`);
    expect(value).toContain('3119 + 34 = 3050 + 103 ✓');
  });
});
