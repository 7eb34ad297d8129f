import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/analyse.ts';
import { sample } from '../support/sample.ts';

const claimsOf = (edition: '2014' | '2021', sentence: string, topic = 'normative'): string[] =>
  analyse(sample({ edition, kind: 'government', prose: { overview: [sentence] } }))
    .claims.filter(({ paragraph, concept }) => paragraph < 4 && concept.startsWith(topic))
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

describe('what is sent in and is no application', () => {
  const of = (sentence: string): string[] => claimsOf('2021', sentence, 'applications');

  test('what became of it is not said of applications', () => {
    expect(of('2023年，全市受理网民留言60条，公开答复28条，电话答复15条，已办结60条。')).toEqual([]);
    expect(of('办理12345热线工单87件，按时办结87件。')).toEqual([]);
  });

  test('applications named behind it count again', () => {
    expect(of('受理网民留言60条，已办结60条，收到政府信息公开申请9件，办结8件。')).toEqual([
      'applications/new=9',
      'applications/processed=8',
    ]);
    expect(of('收到政府信息公开申请9件（另有信访件2件），办结8件。')).toEqual([
      'applications/new=9',
      'applications/processed=8',
    ]);
  });
});
