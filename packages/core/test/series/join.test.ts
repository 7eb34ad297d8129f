import { describe, expect, test } from 'vitest';
import type { Config } from '../../src/config/types.ts';
import { joinBodies } from '../../src/series/join.ts';
import { configuredBody, relationOfNames } from '../../src/series/names.ts';

const report = (agency: string | undefined, year: number | undefined, folder = 'a', config: Config = {}) => ({
  file: `${folder}/${agency ?? '?'}-${year ?? '?'}.md`,
  folder,
  agency,
  year,
  config,
});
const joined = (...reports: ReturnType<typeof report>[]) => {
  const { bodies, doubts, unknown } = joinBodies(reports);
  return {
    bodies: bodies.map(({ name, how, reports: own }) => [name, how, own.map(({ year }) => year)]),
    doubts: doubts.length,
    unknown: unknown.length,
  };
};

describe('names', () => {
  test.each([
    ['清源县水利局', '清源县水利局 ', 'same'],
    ['清源县水利局（县河长办）', '清源县水利局', 'same'],
    ['洪泽区人民政府', '淮安市洪泽区人民政府', 'longer'],
    ['清源县水利局', '水利局', 'longer'],
    // 东清源县 is another county.
    ['清源县水利局', '东清源县水利局', 'doubtful'],
    ['石镇人民政府', '白石镇人民政府', 'doubtful'],
    ['清源县水利局', '清源县林业局', 'other'],
    ['清源县水利局', '白石县水利局', 'other'],
    ['局', '清源县水利局', 'other'],
  ])('%s and %s: %s', (a, b, relation) => {
    expect(relationOfNames(a, b)).toBe(relation);
    expect(relationOfNames(b, a)).toBe(relation);
  });

  test('a name that two bodies of the list have stands for neither', () => {
    const agencies = [
      { name: '清源县水利局', aliases: ['水利局'] },
      { name: '白石县水利局', aliases: ['水利局'] },
    ];
    expect(configuredBody('水利局', { agencies })).toBeUndefined();
    expect(configuredBody('清源县水利局', { agencies })?.name).toBe('清源县水利局');
  });
});

describe('joining', () => {
  test('by the same name, over folders', () => {
    expect(joined(report('清源县水利局', 2023, 'b'), report('清源县 水利局', 2022))).toEqual({
      bodies: [['清源县 水利局', 'same-name', [2022, 2023]]],
      doubts: 0,
      unknown: 0,
    });
  });

  test('by a longer name, within one folder only', () => {
    expect(joined(report('洪泽区人民政府', 2023), report('淮安市洪泽区人民政府', 2024)).bodies).toEqual([
      ['淮安市洪泽区人民政府', 'longer-name', [2023, 2024]],
    ]);
    expect(joined(report('洪泽区人民政府', 2023), report('淮安市洪泽区人民政府', 2024, 'b')).bodies).toHaveLength(2);
  });

  test('by the list of agencies, whatever the names', () => {
    const config = { agencies: [{ name: '清源县文化和旅游局', aliases: ['清源县文化局'] }] };
    expect(
      joined(report('清源县文化局', 2018, 'a', config), report('清源县文化和旅游局', 2019, 'b', config)).bodies,
    ).toEqual([['清源县文化和旅游局', 'agencies', [2018, 2019]]]);
  });

  test('what could be two bodies is said and left apart', () => {
    // Two bodies have the short name; a front part that is no place; both reported in the same year.
    expect(joined(report('水利局', 2022), report('清源县水利局', 2023), report('白石县水利局', 2023))).toMatchObject({
      doubts: 1,
      bodies: [{ length: 3 }, { length: 3 }, { length: 3 }],
    });
    expect(joined(report('石镇人民政府', 2022), report('白石镇人民政府', 2023)).doubts).toBe(1);
    expect(joined(report('水利局', 2023), report('清源县水利局', 2023))).toMatchObject({ doubts: 1 });
  });

  test('reports without body or year stand aside', () => {
    expect(joined(report(undefined, 2023), report('清源县水利局', undefined))).toEqual({
      bodies: [],
      doubts: 0,
      unknown: 2,
    });
  });
});
