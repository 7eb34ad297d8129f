import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/analyse.ts';
import { sample } from '../support/sample.ts';

const claimsOf = (edition: '2014' | '2021', sentence: string): string[] =>
  analyse(sample({ edition, prose: { overview: [sentence] } }))
    .claims.filter(({ text, concept }) => text !== '' && concept.startsWith('normative'))
    .map(({ concept, value }) => `${concept}=${value}`);

describe('what is counted of normative documents', () => {
  test('items on a site are no documents in the tables of 2021', () => {
    const sentence = '主动公开政府信息108条，其中规范性文件信息4条、其他信息104条。';
    expect(claimsOf('2021', sentence)).toEqual([]);
    expect(claimsOf('2014', sentence)).toEqual(['normative/publish=4']);
  });

  test('of 3个总表 the tables are counted', () => {
    expect(claimsOf('2021', '公开规范性文件4件；部门预决算3（45个单位在3个总表中公示）条。')).toEqual([
      'normative/publish=4',
    ]);
  });
});
