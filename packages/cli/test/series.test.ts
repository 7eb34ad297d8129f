import { expect, test } from 'vitest';
import { clean2021 } from '../../core/test/rules/support/clean.ts';
import { gongkai, withFolder } from './support/run.ts';

const told = (year: number): string => `（一）主动公开情况。${year}年`;
/** Section one of another year: the same text would be B23. */
const last = clean2021({ year: 2022, values: { 'normative-documents.in-force': 6 } }).replace(
  /（一）主动公开情况。[\s\S]*?(?=## 二、)/u,
  `${told(2022)}重点公开水库除险、河道治理和农村饮水的批准、招标和进度信息，汛期每日发布水情。\n\n（二）依申请公开情况。群众主要申请查阅取水许可材料，全部依法答复。\n\n（三）政府信息管理情况。清理历年文件。\n\n（四）政府信息公开平台建设情况。配合网站改版，修复失效链接。\n\n（五）监督保障情况。股室按季自查，没有发生需要追究责任的情形。\n\n`,
);

interface Json {
  readonly files: readonly {
    readonly file: string;
    readonly counts: Readonly<Record<string, number>>;
    readonly findings: readonly { readonly code: string; readonly related: readonly { readonly file?: string }[] }[];
    readonly checks: readonly { readonly code: string; readonly verdict: string; readonly formula?: string }[];
    readonly previous: string | null;
  }[];
  readonly bodies: readonly object[];
  readonly doubts: readonly object[];
}

test('json: one entry a report in the shape of check, every check with its verdict, the join shown', () =>
  withFolder({ '2022.md': last, '2023.md': clean2021() }, async (cwd) => {
    const { code, out } = await gongkai(['series', '.', '--format', 'json'], { cwd });
    expect(code).toBe(0);
    const json = JSON.parse(out) as Json;
    expect(json.files.map(({ file, previous }) => [file, previous])).toEqual([
      ['2022.md', null],
      ['2023.md', '2022.md'],
    ]);
    expect(json.files[1]).toMatchObject({
      edition: { detected: '2021', expected: '2021' },
      agency: '清源县水利局',
      year: 2023,
      findings: [],
    });
    const checks = json.files[1]?.checks ?? [];
    expect(json.files[1]?.counts).toEqual({
      holds: checks.filter(({ verdict }) => verdict === 'holds').length,
      broken: 0,
      notAssessable: 1,
    });
    expect(checks.filter(({ code: rule }) => rule === 'X01').map(({ verdict }) => verdict)).toEqual(
      Array.from({ length: 7 }, () => 'holds'),
    );
    expect(checks).toContainEqual(expect.objectContaining({ code: 'X02', verdict: 'holds', formula: '7＝6＋2－1' }));
    expect(json.bodies).toEqual([
      {
        name: '清源县水利局',
        names: ['清源县水利局'],
        joinedBy: 'same-name',
        files: ['2022.md', '2023.md'],
        years: [2022, 2023],
        missingYears: [],
      },
    ]);
    expect(json.doubts).toEqual([]);
  }));

test('findings make exit 1, and point into the other file', () =>
  withFolder(
    { '2022.md': last, '2023.md': clean2021({ values: { 'normative-documents.in-force': 9 } }) },
    async (cwd) => {
      const { code, out } = await gongkai(['series', '.', '--format', 'json'], { cwd });
      expect(code).toBe(1);
      const [finding] = (JSON.parse(out) as Json).files[1]?.findings ?? [];
      expect(finding?.code).toBe('X02');
      expect(finding?.related.map(({ file }) => file)).toContain('2022.md');
      const pretty = await gongkai(['series', '.'], { cwd });
      expect(pretty.out).toContain('✗ 不成立 X02 “行政规范性文件现行有效件数” 9≠6＋2－1');
      expect(pretty.out).toMatch(/2023\.md:\d+:\d+ 警告 X02/u);
      expect(pretty.out).toMatch(/相关 2022\.md:\d+:\d+/u);
      expect((await gongkai(['series', '.', '--severity', 'error'], { cwd })).code).toBe(0);
    },
  ));

test('a copied text is found, and the share is stated', () =>
  withFolder(
    { '2022.md': clean2021({ year: 2022, values: { 'normative-documents.in-force': 6 } }), '2023.md': clean2021() },
    async (cwd) => {
      const { out } = await gongkai(['series', '.'], { cwd });
      expect(out).toContain('✗ 不成立 B23 正文不与上年雷同 100%≥90%');
    },
  ));

test('pretty says the join, the seven columns, the gap, and what is in doubt', () =>
  withFolder(
    {
      '2021.md': clean2021({ year: 2021 }),
      '2023.md': clean2021(),
      'short.md': clean2021({ agency: '源县水利局', year: 2022 }),
    },
    async (cwd) => {
      const { code, out } = await gongkai(['series', '.'], { cwd });
      expect(code).toBe(0);
      expect(out).toContain('清源县水利局 （2 份报告，名称相同）');
      expect(out).toContain('缺少 2022 年的报告');
      expect(out).toContain('无法判断（缺少上年的报告） X01 上年结转政府信息公开申请数量：自然人，商业企业');
      expect(out).toContain('存疑：“源县水利局”与“清源县水利局”可能是同一机关');
    },
  ));

test('a report without body and year is named; a path that does not exist is exit 2', () =>
  withFolder({ 'a.gongkai.md': clean2021() }, async (cwd) => {
    const { code, err } = await gongkai(['series', 'a.gongkai.md', 'nowhere'], { cwd });
    expect(code).toBe(2);
    expect(err).toContain('nowhere');
    expect(err).not.toMatch(/\n\s+at /u);
  }));
