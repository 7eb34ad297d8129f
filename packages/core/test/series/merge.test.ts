import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/analyse.ts';
import { notAdditive } from '../../src/catalogue/additive.ts';
import { factsOfEdition } from '../../src/catalogue/facts.ts';
import type { Config } from '../../src/config/types.ts';
import { type Merged, mergeReports } from '../../src/series/merge.ts';
import { addExact } from '../../src/text/exact.ts';
import { writeMarkdown } from '../../src/write/markdown.ts';
import { clean2014, clean2019, clean2021 } from '../rules/support/clean.ts';
import { balancedFacts } from '../support/balanced.ts';
import fc from '../support/fast-check.ts';
import { sample } from '../support/sample.ts';

const merge = (texts: readonly string[], config: Config = {}) =>
  mergeReports(texts.map((text, i) => ({ file: `${i}.md`, analysis: analyse(text, { config }) })));
const merged = (texts: readonly string[]): Merged => {
  const result = merge(texts);
  if ('problems' in result) throw new Error(result.problems.map(({ zh }) => zh).join('; '));
  return result;
};
const problems = (texts: readonly string[], config?: Config): readonly string[] => {
  const result = merge(texts, config);
  return 'problems' in result ? result.problems.map(({ zh }) => zh) : [];
};
const names = ['清源县水利局', '清源县林业局', '清源县教育局'];

describe.each(['2014', '2019', '2021'] as const)('three random reports of edition %s', (edition) => {
  test('add up in every additive cell, exactly, and every sum of the form still holds', () => {
    fc.assert(
      fc.property(fc.tuple(balancedFacts(edition), balancedFacts(edition), balancedFacts(edition)), (facts) => {
        const texts = facts.map((each, i) => sample({ edition, facts: each, only: true, agency: names[i] ?? '' }));
        const { report, open, blanks } = merged(texts);
        const text = writeMarkdown(report);
        const { bound, counts, year } = analyse(text);
        expect([bound.form.id, year, blanks]).toEqual([
          edition,
          edition === '2014' ? 2016 : edition === '2019' ? 2020 : 2023,
          0,
        ]);
        expect(counts.broken).toBe(0);
        const number = (value: number | string | undefined): number => Number.parseFloat(String(value));
        for (const { key, id, optional } of factsOfEdition(edition)) {
          if (optional && facts[0]?.[key] === undefined) continue;
          const cell = bound.cells.get(key);
          if (notAdditive.has(id)) expect(cell?.state, key).toBe('blank');
          else expect(cell?.value, key).toBe(addExact(facts.map((each) => number(each[key]))));
        }
        expect(open.map(({ key }) => key)).toEqual(edition === '2014' ? [...notAdditive.keys()] : []);
      }),
      { numRuns: 15 },
    );
  });
});

test('money is added exactly', () => {
  const text = (amount: number, agency: string): string => clean2021({ agency, values: { 'charges.amount': amount } });
  const { report } = merged([text(0.1, '清源县水利局'), text(0.2, '清源县林业局')]);
  expect(report.facts.find(({ id }) => id === 'charges.amount')?.value).toBe(0.3);
});

test('rows that count one thing once are left open, and what they add up to is said', () => {
  const { open } = merged([clean2014(), clean2014({ agency: '清源县林业局' })]);
  expect(open.map(({ key, message }) => [key, message.zh.includes('460')])).toEqual([['disclosure.items', true]]);
});

test('a blank of one part counts as 0 and is told; where all are blank it stays blank', () => {
  const blank = { 'licensing.decisions': '', 'coercion.decisions': '-' };
  const other = clean2021({ agency: '清源县林业局', values: { 'coercion.decisions': '' } });
  const { report, blanks } = merged([clean2021({ values: blank }), other]);
  const of = (id: string) => report.facts.find((fact) => fact.id === id);
  expect(of('licensing.decisions')).toMatchObject({ state: 'number', value: 36 });
  expect(of('coercion.decisions')).toMatchObject({ state: 'blank', value: null });
  expect(blanks).toBe(1);
});

test('a cell of words is left open, and the part named', () => {
  const { report, open } = merged([
    clean2021({ values: { 'licensing.decisions': '详见附件' } }),
    clean2021({ agency: '清源县林业局' }),
  ]);
  expect(report.facts.find(({ id }) => id === 'licensing.decisions')?.state).toBe('blank');
  expect(open.map(({ key, message }) => [key, message.zh.includes('清源县水利局')])).toEqual([
    ['licensing.decisions', true],
  ]);
});

test('of many parts that lack a cell the first are named, and how many there are', () => {
  const texts = Array.from({ length: 7 }, (_, i) =>
    clean2021({ agency: `清源县第${i + 1}中学`, values: { 'licensing.decisions': '详见附件' } }),
  );
  const [cell] = merged(texts).open;
  expect(cell?.message.zh).toMatch(/：清源县第1中学、.*清源县第5中学等 7 个没有这一格的数$/u);
  expect(cell?.message.en).toMatch(/清源县第5中学 and 2 more$/u);
});

test('its parts and open cells stand in a comment, and reading it again keeps all', () => {
  const { report } = merged([clean2014(), clean2014({ agency: '清源县林业局' })]);
  const text = writeMarkdown(report);
  expect(text).toContain('由 2 份报告汇总：清源县水利局、清源县林业局');
  expect(writeMarkdown(analyse(text).report)).toBe(text);
});

describe('parts that do not fit', () => {
  test('years and editions are named with their files', () => {
    expect(problems([clean2021(), clean2021({ agency: '清源县林业局', year: 2022 })])).toEqual([
      '年度不同，不能合并：2023（0.md），2022（1.md）',
    ]);
    expect(problems([clean2021({ year: 2020 }), clean2019({ agency: '清源县林业局' })])).toEqual([
      '格式版本不同，不能合并：2021（0.md），2019（1.md）',
    ]);
  });

  test('a body given twice, or beside the one above it, would count twice', () => {
    expect(problems([clean2021(), clean2021()])).toHaveLength(1);
    const config = { agencies: [{ name: '清源县水利局', parent: '清源县人民政府' }, { name: '清源县人民政府' }] };
    expect(problems([clean2021({ agency: '清源县人民政府', self: '我县' }), clean2021()], config)).toEqual([
      '0.md 是 1.md的上级，它的报告可能已经汇总了后者，会重复计算',
    ]);
  });

  test('a report of no year and no table is named, and what is wrong with it', () => {
    const bare = '# 清源县林业局政府信息公开工作年度报告\n\n## 一、总体情况\n\n做好公开工作。\n';
    expect(problems([bare])).toEqual(['0.md：看不出年度，请在前置信息写明 year', '0.md：没有可以相加的表']);
  });

  test('nothing at all', () => {
    expect(problems([])).toHaveLength(1);
  });
});
