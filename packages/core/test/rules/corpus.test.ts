import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Analysis, analyse } from '../../src/analyse.ts';
import { LineIndex } from '../../src/lines.ts';

const corpus = new URL('../../../../../shared/corpus/', import.meta.url);
const present = existsSync(corpus);
if (!present)
  console.warn('SKIPPED: no ../shared/corpus beside the repository; the rules are not held to real reports');

const read = (name: string): string => readFileSync(new URL(name, corpus), 'utf8');
const run = (text: string, name = ''): Analysis => analyse(text, name.endsWith('.html') ? { format: 'html' } : {});

/** `A03:2`, with lines counted from 1. */
function found(text: string, name = ''): string[] {
  const lines = new LineIndex(text);
  return run(text, name).findings.map(({ code, span }) => `${code}:${lines.position(span[0]).line + 1}`);
}

const codes = (text: string): string[] => run(text).findings.map(({ code }) => code);

describe.skipIf(!present)('the report of 2020 in the form of 2014', () => {
  const text = present ? read('qujiang-2020.txt') : '';

  test('yields what is wrong with it, at its lines, and nothing twice', () => {
    const findings = found(text);
    // What `qujiang-2020-findings.md` calls wrong or doubtful and a machine can see; nothing else, nothing twice.
    expect(findings).toEqual([
      'A03:2',
      'A20:3',
      'L04:5',
      'L05:5',
      'B08:5',
      'A09:5',
      'B21:7',
      'L14:7',
      'B15:8',
      'L08:8',
      'L09:10',
      'B22:11',
      'P24:12',
      'L16:12',
      'L10:16',
      'B01:30',
      'R01:36',
      'D19:109',
      'A19:119',
      'A14:120',
      'A15:120',
      'A07:120',
      'A08:120',
      'A23:120',
    ]);
    const analysis = run(text);
    expect(analysis.findings.filter(({ severity }) => severity === 'error').map(({ code }) => code)).toEqual([
      'A03',
      'A09',
      'B15',
      'B01',
      'R01',
      'A07',
    ]);
    const repair = analysis.findings.find(({ code }) => code === 'R01');
    expect(repair?.explains).toEqual(expect.arrayContaining(['D01', 'P01']));
    expect(repair?.fixes[0]?.edits).toEqual([{ span: repair?.span, newText: '120' }]);
  });

  test('yields no sum error in parts three to five or eight, and nothing for spaces and half-width marks', () => {
    const silent = /^(?:D0[2-9]|D1[0-8]|C|L06|L17|B07|A02|A10|A11|A18)/u;
    expect(codes(text).filter((code) => silent.test(code))).toEqual([]);
  });

  test('says on what assumption it is late', () => {
    const late = run(text).findings.find(({ code }) => code === 'A03');
    expect(late?.message.zh).toContain('当作');
    expect(late?.message.en).toContain('takes the body for');
  });

  type Change = readonly [from: string | RegExp, to: string];
  const line36 = /(主动公开政府信息数 \(不同渠道和方式公开相同信息计1条\) \| 条 \| )0/u;
  const mutations: readonly (readonly [
    title: string,
    changes: readonly Change[],
    gone: readonly string[],
    come: readonly string[],
  ])[] = [
    [
      'another name of the body',
      [
        [/衢江区机关事务保障中心/gu, '清源区会议服务中心'],
        [/区机关事务保障中心/gu, '区会议服务中心'],
      ],
      [],
      [],
    ],
    [
      'a department',
      [
        [/衢江区机关事务保障中心/gu, '清源区商务局'],
        [/区机关事务保障中心/gu, '区商务局'],
        [/我中心/gu, '我局'],
      ],
      [],
      [],
    ],
    [
      'other people',
      [
        [/舒义禄/gu, '甲某某'],
        [/王衢靖/gu, '乙某某'],
        [/董红/gu, '丙某'],
      ],
      [],
      [],
    ],
    ['the leader in charge is somebody else', [['分管领导舒义禄', '分管领导丁某某']], ['A19'], []],
    ['the filler reviews', [['审核人:王衢靖', '审核人:董红']], [], ['A18']],
    ['no reviewer', [['审核人:王衢靖', '审核人:']], [], ['A18']],
    [
      '87 items in text and channel',
      [
        ['政府信息120条', '政府信息87条'],
        [/(政府网站公开政府信息数 \| 条 \| )120/u, '$187'],
      ],
      [],
      [],
    ],
    ['87 in the text only', [['政府信息120条', '政府信息87条']], ['R01'], ['D01', 'P01']],
    ['the total made right', [[line36, '$1120']], ['R01'], []],
    [
      'the total made right elsewhere',
      [
        ['政府信息120条', '政府信息0条'],
        [/(政府网站公开政府信息数 \| 条 \| )120/u, '$10'],
      ],
      ['R01'],
      [],
    ],
    ['published in time', [['2021-02-20', '2021-01-20']], ['A03', 'A08'], []],
    ['published on the last day', [['2021-02-20', '2021-01-31']], ['A03', 'A08'], []],
    ['published a day late', [['2021-02-20', '2021-02-01']], ['A08'], []],
    ['filled in after the year', [['2020.12.29', '2021.01.25']], ['A07', 'A08'], []],
    ['filled in on the last day', [['2020.12.29', '2020.12.31']], [], []],
    ['filled in after publication', [['2020.12.29', '2021.03.25']], ['A07'], []],
    ['dates in one style', [['2020.12.29', '2020年12月29日']], ['A23'], []],
    ['the whole period', [['统计期限截至2020年12月31日', '统计期限为2020年1月1日至2020年12月31日']], ['A09'], []],
    [
      'the period of another year',
      [['统计期限截至2020年12月31日', '统计期限为2019年1月1日至2019年12月31日']],
      ['A07', 'A09', 'L04', 'R01'],
      ['A10', 'D01'],
    ],
    ['no such day', [['统计期限截至2020年12月31日', '统计期限为2020年1月1日至2020年11月31日']], [], ['A24']],
    ['a whole telephone number', [['739907', '0900-5550123']], ['A15'], []],
    ['an address', [['联系电话: 739907', '联系电话: 739907,地址:清源区河东路8号,']], ['A14'], []],
    ['the year named', [['今年我中心', '2020年我中心']], ['P24'], []],
    ['no dedicated body', [[/(工作专门机构数 \| 个 \| )1/u, '$10']], ['D19'], []],
    [
      'a full-time official',
      [
        [/(从事政府信息公开工作人员数 \| 人 \| )1/u, '$12'],
        [/(专职人员数[^|]*\| 人 \| )0/u, '$11'],
      ],
      ['D19'],
      [],
    ],
    ['staff that do not add up', [[/(从事政府信息公开工作人员数 \| 人 \| )1/u, '$13']], [], ['D18']],
    ['a public channel only', [['区政府公文交换信息系统、', '']], ['L09'], []],
    ['the right term in the heading', [['二、主动公开政务信息情况', '二、主动公开政府信息情况']], ['L08'], []],
    [
      'a whole title',
      [[/《衢江区政务公开工作要点实施方案的通知》/gu, '《关于印发衢江区政务公开工作要点的通知》']],
      ['L05'],
      [],
    ],
    [
      'the notice of the form is cited',
      [['(以下简称《条例》)', '(以下简称《条例》)、国办公开办函〔2019〕60号']],
      ['L04'],
      [],
    ],
    [
      'the form of the year',
      [
        [/2020/gu, '2016'],
        [/2021/gu, '2017'],
      ],
      ['A03', 'B01', 'B15', 'B22', 'L04', 'L10', 'L09', 'L14'],
      [],
    ],
  ];

  test.each(mutations)('%s', (_, changes, gone, come) => {
    let changed = text;
    for (const [from, to] of changes) {
      const next = changed.replace(from, to);
      expect(next).not.toBe(changed);
      changed = next;
    }
    const before = codes(text);
    const expected = [...before.filter((code) => !gone.includes(code)), ...come].sort();
    expect(codes(changed).sort()).toEqual(expected);
    expect(before).toEqual(expect.arrayContaining([...gone]));
  });

  test('the order of sentences and of lines changes nothing', () => {
    const lines = text.split('\n');
    const seven = lines.findIndex((line) => line.includes('一是健全组织机构'));
    const sentences = (lines[seven] ?? '').split(/(?<=。)/u);
    const turned = lines.with(seven, [...sentences.slice(0, 1), ...sentences.slice(1).reverse()].join(''));
    expect(codes(turned.join('\n')).sort()).toEqual(codes(text).sort());
  });
});

describe.skipIf(!present)('sound reports', () => {
  // Judged by hand, one by one: each is true of the report, and none is an error.
  const judged: Readonly<Record<string, readonly string[]>> = {
    'huaian-2024.txt': ['A16', 'B10', 'B20', 'H09'],
    'hongze-2024.txt': ['B10', 'G17'],
    'shuyang-drc-2023.html': ['A20', 'A01', 'F10', 'G16'],
  };

  test.each(Object.entries(judged))('%s yields no error, and what was judged by hand', (name, list) => {
    const { findings } = run(read(name), name);
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(findings.map(({ code }) => code).sort()).toEqual([...list].sort());
  });

  test('hongze-2023 has exactly the two broken sums of table four as errors', () => {
    const { findings } = run(read('hongze-2023.txt'));
    expect(findings.filter(({ severity }) => severity === 'error').map(({ code }) => code)).toEqual(['H01', 'H03']);
  });

  test('shanghai-office-2019 has one note a table on its blanks, and no error from them', () => {
    const { findings } = run(read('shanghai-office-2019.html'), '.html');
    expect(findings.filter(({ severity }) => severity === 'error').map(({ code }) => code)).toEqual(['P09', 'P21']);
    expect(findings.filter(({ code }) => code === 'C05' || code === 'G16').map(({ severity }) => severity)).toEqual([
      'info',
      'info',
    ]);
  });

  test('shanghai-stc-2024, which conversion has broken, yields no error', () => {
    expect(run(read('shanghai-stc-2024.md')).findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});
