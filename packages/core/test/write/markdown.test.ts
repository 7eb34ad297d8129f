import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/analyse.ts';
import { type Report, reportSchema } from '../../src/report/model.ts';
import { writeMarkdown } from '../../src/write/markdown.ts';
import { balancedFacts } from '../support/balanced.ts';
import { hasCorpus, readCorpus } from '../support/corpus.ts';
import fc from '../support/fast-check.ts';
import { randomLine, randomText } from '../support/random-text.ts';
import { sample } from '../support/sample.ts';

const editions = ['2008', '2014', '2019', '2021'] as const;

const read = (text: string, format: 'markdown' | 'html' = 'markdown'): Report => analyse(text, { format }).report;

/** Writes a report, reads it again, and expects nothing to have changed. */
function expectSame(report: Report): void {
  const text = writeMarkdown(report);
  expect(read(text), text).toEqual(report);
}

describe('writing a report and reading it gives the same report', () => {
  test.each(editions)('a sample of edition %s', (edition) => {
    expectSame(read(sample({ edition })));
  });

  test.each(['2008', '2014', '2019', '2021'] as const)(
    'any prose, any cells, rows of its own: edition %s',
    (edition) => {
      fc.assert(
        fc.property(randomText(edition), (text) => expectSame(read(text))),
        { numRuns: 100 },
      );
    },
    60_000,
  );

  test('a web page whose paragraphs hold anything', () => {
    const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
    fc.assert(
      fc.property(fc.array(randomLine, { minLength: 1, maxLength: 6 }), (lines) => {
        const body = ['清源县水利局2023年政府信息公开工作年度报告', '一、总体情况', ...lines].map(
          (each) => `<p>${escaped(each)}</p>`,
        );
        expectSame(read(`<html><body>${body.join('')}</body></html>`, 'html'));
      }),
      { numRuns: 200 },
    );
  });

  test('a report with front matter, comments and a head table', () => {
    const text = sample().replace(
      /^# /u,
      `---
agency: 清源县水利局
year: 2023
published: 2024-01-20
filled: 2024-01-18
contact: "0900-5550123"
previous: ../2022/report.md
ignore:
  - D19: 未单设机构
---

| 索引号： | 000-2024-1 | 发布日期： | 2024-01-20 |
| -------- | ---------- | ---------- | ---------- |
| 有效性： |            |            |            |

<!-- gongkai-ignore B20: 篇幅由县里统一要求 -->

# `,
    );
    const report = read(text);
    expect(report.dates).toContainEqual({ role: 'filled', date: '2024-01-18', stated: true });
    expect(report.ignore).toEqual([{ code: 'D19', reason: '未单设机构' }]);
    expect(report.fields).toContainEqual({ label: '有效性', value: '' });
    expectSame(report);
  });

  test('tables of one row, one behind the other, stay two', () => {
    const head = '| 项目 |\n| ---- |';
    const report = read(sample({ prose: { overview: ['| 甲 |', '- 1 -', '| 乙 |', '三行', head, head] } }));
    const grids = report.sections.flatMap(({ content }) => content.filter(({ kind }) => kind === 'grid'));
    expect(grids).toHaveLength(4);
    expectSame(report);
  });

  test('rows of nothing but dashes are rows', () => {
    const report = read(
      sample({ prose: { overview: ['-|', '甲乙', '| 项目 | 数 |\n| - | - |\n| - | - |\n| 甲 | 1 |'] } }),
    );
    const grids = report.sections.flatMap(({ content }) => content.filter(({ kind }) => kind === 'grid'));
    expect(grids).toEqual([
      { kind: 'grid', rows: [['-']] },
      {
        kind: 'grid',
        rows: [
          ['项目', '数'],
          ['-', '-'],
          ['甲', '1'],
        ],
      },
    ]);
    expectSame(report);
  });

  test('what could not be placed is kept', () => {
    const report: Report = { ...read(sample()), unplaced: ['12 3 | 4', '信息 内容'] };
    expectSame(report);
  });

  test('a comment that would end early is no comment’s end', () => {
    const report = read(sample());
    report.sections[1]?.content.unshift({ kind: 'comment', text: 'a --> b' });
    expect(read(writeMarkdown(report)).sections[1]?.content[0]).toEqual({ kind: 'comment', text: 'a --\u200b> b' });
  });
});

describe('values', () => {
  test.each(['2014', '2019', '2021'] as const)('of edition %s stay as they were, whatever they are', (edition) => {
    fc.assert(
      fc.property(balancedFacts(edition), (facts) => {
        const report = read(sample({ edition, facts, only: true }));
        expectSame(report);
      }),
      { numRuns: 20 },
    );
  });

  test('money is written as exact as it was read', () => {
    const report = read(sample({ edition: '2014', facts: { 'request.fees': '9999.9999元' } }));
    expect(report.facts.find(({ id }) => id === 'request.fees')?.value).toBe(0.99999999);
    expectSame(report);
  });

  test('a unit that is not the form’s is written, so that the value stays', () => {
    const report = read(
      sample({
        replace: [['本年收费金额（单位：万元）', '本年收费金额（单位：元）']],
        facts: { 'charges.amount': '125000' },
      }),
    );
    const fact = report.facts.find(({ id }) => id === 'charges.amount');
    expect(fact).toMatchObject({ value: 12.5, text: '125000', writtenUnit: '元' });
    expectSame(report);
  });

  test('rows that the report lacks are not written', () => {
    const report = read(sample());
    const without: Report = {
      ...report,
      facts: report.facts.map((fact) =>
        fact.id === 'penalties.decisions' ? { id: fact.id, unit: fact.unit, value: null, state: 'missing' } : fact,
      ),
    };
    expect(writeMarkdown(without)).not.toContain('行政处罚 |');
    expectSame(without);
  });

  test('rows that two parts have say theirs where the row of their part is lacking', () => {
    const report = read(sample({ edition: '2014' }));
    const without: Report = {
      ...report,
      facts: report.facts.map((fact) =>
        /^litigation\.(?:total|upheld)$/u.test(fact.id)
          ? { id: fact.id, unit: fact.unit, value: null, state: 'missing' }
          : fact,
      ),
    };
    expect(writeMarkdown(without)).toContain('（二）行政诉讼被依法纠错数');
    expect(writeMarkdown(report)).not.toContain('行政诉讼被依法纠错数');
    expectSame(without);
  });

  test('其他处理 as one row is written as one row', () => {
    const rows = sample({ edition: '2021' })
      .split('\n')
      .filter((line) => !/ [12]\.申请人/u.test(line));
    const report = read(
      rows
        .map((line) => line.replace(/^\| （六）其他处理 +\| 3\.其他 /u, '| 三、本年度办理结果 | （六）其他处理 '))
        .join('\n'),
    );
    expect(report.facts.filter(({ id }) => id === 'applications.other')).toHaveLength(7);
    expect(
      report.facts.filter(({ id, state }) => id === 'applications.other.fee-unpaid' && state === 'missing'),
    ).toHaveLength(7);
    expectSame(report);
  });
});

describe('real reports', () => {
  const files = [
    'qujiang-2020.txt',
    'huaian-2024.txt',
    'hongze-2023.txt',
    'hongze-2024.txt',
    'shanghai-office-2019.html',
    'shuyang-drc-2023.html',
  ];
  test.skipIf(!hasCorpus).each(files)('%s', (name) => {
    const report = analyse(readCorpus(name) ?? '').report;
    expect(reportSchema.parse(report)).toEqual(report);
    expectSame(report);
  });

  test.skipIf(!hasCorpus)('shanghai-stc-2024.md, broken by conversion: every fact stays', () => {
    const report = analyse(readCorpus('shanghai-stc-2024.md') ?? '').report;
    expect(read(writeMarkdown(report)).facts).toEqual(report.facts);
  });
});
