import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { analyse } from '@gongkai/core';
import { describe, expect, test } from 'vitest';
import { figures } from '../../src/requests/figures.ts';

const corpus = fileURLToPath(new URL('../../../../../shared/corpus/', import.meta.url));
const there = existsSync(corpus);
if (!there) console.warn('figures.test.ts: ../shared/corpus is absent, real reports are not tried');
const read = (name: string) => analyse(readFileSync(`${corpus}${name}`, 'utf8'));

const barsOf = (result: ReturnType<typeof figures>, id: string) =>
  Object.fromEntries(result.figures.find((each) => each.id === id)?.bars.map((bar) => [bar.label, bar.value]) ?? []);

describe.skipIf(!there)('figures of a real report', () => {
  test('table three: what came in and went out, and outcomes by kind', () => {
    const result = figures(read('huaian-2024.txt'), undefined, 7);
    expect(result).toMatchObject({ version: 7, year: 2024 });
    expect(barsOf(result, 'flow')).toEqual({
      本年新收政府信息公开申请数量: 3119,
      上年结转政府信息公开申请数量: 34,
      结转下年度继续办理: 103,
    });
    const outcomes = Object.values(barsOf(result, 'outcomes'));
    expect(outcomes.reduce((sum, value) => sum + value, 0)).toBe(3050);
  });

  test('last year stands beside this one where the form is the same', () => {
    const result = figures(read('hongze-2024.txt'), read('hongze-2023.txt'), 1);
    expect(result.previousYear).toBe(2023);
    expect(result.figures[0]?.bars.every((bar) => bar.previous !== undefined)).toBe(true);
    const other = figures(read('hongze-2024.txt'), read('qujiang-2020.txt'), 1);
    expect(other.previousYear).toBeUndefined();
  });

  test('the statistics table: channels', () => {
    const result = figures(read('qujiang-2020.txt'), undefined, 1);
    const values = result.figures.flatMap((figure) => figure.bars.map((bar) => bar.value));
    expect(values).toContain(120);
  });

  test('every bar leads to a place in the text', () => {
    const analysis = read('huaian-2024.txt');
    for (const bar of figures(analysis, undefined, 1).figures.flatMap((figure) => figure.bars)) {
      expect(bar.at).toBeGreaterThan(0);
      expect(analysis.text.slice(bar.at, (bar.at ?? 0) + 6)).toMatch(/\d/);
    }
  });
});
