import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseFragment } from 'parse5';
import { describe, expect, it, test } from 'vitest';
import { analyse } from '../../src/analyse.ts';
import { reportHtml } from '../../src/write/html.ts';
import fc from '../support/fast-check.ts';

const corpus = fileURLToPath(new URL('../../../../../shared/corpus/', import.meta.url));
const there = existsSync(corpus);
if (!there) console.warn('html.test.ts: ../shared/corpus is absent, real reports are not tried');
const read = (name: string): string => readFileSync(`${corpus}${name}`, 'utf8');

const list = [
  '# 清源县2024年政府信息公开工作年度报告',
  '',
  '## 一、总体情况 <script>alert(1)</script>',
  '',
  '全年收到申请12件 & "其他"。',
].join('\n');

describe('reportHtml', () => {
  it('escapes whatever the text holds', () => {
    const html = reportHtml(analyse(list));
    expect(html).toContain('&lt;script&gt;');
    expect(html).not.toContain('<script');
    expect(html).toContain('&amp; &quot;其他&quot;');
  });

  it('puts headings and paragraphs in order, each with its place', () => {
    const html = reportHtml(analyse(list));
    for (const [, start, end] of html.matchAll(/data-at="(\d+)-(\d+)"/g)) {
      expect(Number(start)).toBeLessThan(Number(end));
      expect(Number(end)).toBeLessThanOrEqual(list.length);
    }
    expect(html.indexOf('<h1')).toBeLessThan(html.indexOf('<h2'));
  });

  it('never opens an element of the text’s own', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const html = reportHtml(analyse(`# ${text}\n\n${text}\n\n| ${text} | 1 |\n| --- | --- |\n`));
        const names = new Set(Array.from(html.matchAll(/<\/?([a-zA-Z][\w-]*)/g), ([, name]) => name));
        for (const name of names)
          expect(['article', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p', 'table', 'tr', 'th', 'td']).toContain(name);
      }),
      { numRuns: 200 },
    );
  });
});

describe.skipIf(!there)('reportHtml on real reports', () => {
  test.each([
    ['huaian-2024.txt', ['blocks', 'matrix', 'record']],
    ['shanghai-office-2019.html', ['blocks', 'matrix', 'record']],
    ['qujiang-2020.txt', ['list']],
  ])('%s has its tables in their official layout, every value in it', (name, layouts) => {
    const analysis = analyse(read(name));
    const html = reportHtml(analysis);
    expect(Array.from(html.matchAll(/<table class="official (\w+)"/g), ([, layout]) => layout)).toEqual(layouts);
    const values = Array.from(html.matchAll(/<td[^>]*class="value[^"]*"[^>]*data-at/g)).length;
    expect(values).toBeGreaterThanOrEqual(analysis.bound.cells.size);
  });

  it('fills its tables as rectangles', () => {
    const html = reportHtml(analyse(read('huaian-2024.txt')));
    for (const table of html.match(/<table[\s\S]*?<\/table>/g) ?? []) {
      const taken: number[] = [];
      const rows = table.match(/<tr>[\s\S]*?<\/tr>/g) ?? [];
      rows.forEach((row, at) => {
        for (const [, attributes = ''] of row.matchAll(/<t[hd]([^>]*)>/g)) {
          const columns = Number(/colspan="(\d+)"/.exec(attributes)?.[1] ?? 1);
          const deep = Number(/rowspan="(\d+)"/.exec(attributes)?.[1] ?? 1);
          for (let i = at; i < at + deep; i++) taken[i] = (taken[i] ?? 0) + columns;
        }
      });
      expect(new Set(taken).size).toBe(1);
      expect(taken).toHaveLength(rows.length);
    }
    expect(parseFragment(html).childNodes).toHaveLength(1);
  });

  it('marks the cells of a broken equation and says which', () => {
    const html = reportHtml(analyse(read('hongze-2023.txt')));
    expect(html).toMatch(/<td class="value[^"]*broken[^"]*"[^>]*title="[^"]*≠/);
  });
});
