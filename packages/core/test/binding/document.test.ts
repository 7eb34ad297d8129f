import { describe, expect, test } from 'vitest';
import { bound, reportOf } from './support.ts';

const sections = (text: string) =>
  bound(text).sections.map(({ ordinal, id, heading }) => `${ordinal ?? '-'} ${id ?? '?'} ${heading?.text.text ?? ''}`);

describe('sections', () => {
  const parts = [
    '一、总体情况',
    '二、行政机关主动公开政府信息情况',
    '三、依申请公开情况',
    '四、因政府信息公开工作被申请行政复议、提起行政诉讼情况',
    '五、存在的问题和改进措施',
    '六、其他事项',
    '七、下一步打算',
  ];
  const text = ['清源县民政局2023年政府信息公开工作年度报告', ...parts.flatMap((part) => [part, '文字。'])].join(
    '\n\n',
  );

  test('labels of a table that has lost its figures are no headings', () => {
    const labels = ['一、本年新收政府信息公开申请数量', '三、本年度办理结果', '(一)予以公开', '四、结转下年度继续办理'];
    const report = bound(text.replace('三、依申请公开情况', ['三、依申请公开情况', ...labels].join('\n\n')));
    expect(report.headings.map(({ text: words }) => words.text)).toEqual(parts.map((part) => part.slice(2)));
  });

  test('are known by variants of their headings, a strange one by none', () => {
    expect(sections(text)).toEqual([
      '- ? ',
      '1 overview 总体情况',
      '2 disclosure 行政机关主动公开政府信息情况',
      '3 applications 依申请公开情况',
      '4 disputes 因政府信息公开工作被申请行政复议、提起行政诉讼情况',
      '5 problems 存在的问题和改进措施',
      '6 other 其他事项',
      '7 ? 下一步打算',
    ]);
  });

  test('may be out of order, or wrongly numbered', () => {
    const shifted = text.replace('三、依申请', '二、依申请').replace('四、因', '三、因');
    expect(sections(shifted).slice(3, 5)).toEqual([
      '2 applications 依申请公开情况',
      '3 disputes 因政府信息公开工作被申请行政复议、提起行政诉讼情况',
    ]);
  });

  test('may be headed by words alone', () => {
    const bare = text.replace(/^[一二三四五六七]、/gmu, '');
    expect(sections(bare)).toContain('- overview 总体情况');
    expect(sections(bare)).toContain('- other 其他事项');
  });

  test('of one topic: the official heading is the section, not one that sounds like it', () => {
    const twice = text.replace(
      '二、行政机关主动公开政府信息情况',
      '二、主动公开工作情况\n\n文字。\n\n三、主动公开政府信息情况',
    );
    expect(sections(twice).filter((each) => each.includes('主动公开'))).toEqual([
      '2 ? 主动公开工作情况',
      '3 disclosure 主动公开政府信息情况',
    ]);
  });

  test('rows of tables are neither headings nor prose', () => {
    const tables = [
      '第二十条第（一）项',
      '信息内容 本年制发件数 本年废止件数 现行有效件数',
      '规章 0 0 0',
      '行政规范性文件 1 0 4',
      '第二十条第（五）项',
      '信息内容 本年处理决定数量',
      '行政许可 97',
    ].join('\n');
    const report = bound(reportOf({ tables: `本年度共制发文件1件。\n\n${tables}` }));
    expect(report.cells.size).toBe(7);
    expect(report.paragraphs.map(({ text: { text: words } }) => words)).toEqual([
      '清源县民政局2023年政府信息公开工作年度报告',
      '全年工作有序开展。',
      '本年度共制发文件1件。',
      '无。',
    ]);
    expect(report.headings).toHaveLength(3);
    expect(report.tables[0]?.shape).toBe('text-lines');
  });

  test('labels between split tables belong to the tables', () => {
    const tables = [
      '### 一、本年新收政府信息公开申请数量',
      '| 类别 | 数据1 | 数据2 | 数据3 | 数据4 | 数据5 | 数据6 | 总计 |',
      '|---|---|---|---|---|---|---|---|',
      '| 本年新收政府信息公开申请数量 | 1 | 0 | 0 | 0 | 0 | 0 | 1 |',
    ].join('\n');
    const report = bound(reportOf({ tables }));
    expect(report.headings.map(({ text: { text: words } }) => words)).toEqual([
      '总体情况',
      '主动公开政府信息情况',
      '其他需要报告的事项',
    ]);
  });
});

describe('the edition', () => {
  const head = (...columns: string[]) =>
    `| 信息内容 | ${columns.join(' | ')} |\n|${'---|'.repeat(columns.length + 1)}\n| 规章 | ${columns.map(() => '0').join(' | ')} |`;

  test('is the one whose words are there, whatever the year', () => {
    const { edition, form } = bound(
      reportOf({
        title: '清源县民政局2020年政府信息公开工作年度报告',
        tables: head('本年制发件数', '本年废止件数', '现行有效件数'),
      }),
    );
    expect(edition).toMatchObject({ detected: '2021', expected: '2019', declared: false });
    expect(form.id).toBe('2021');
    expect(edition.evidence.map(({ value }) => value)).toEqual(['本年制发件数', '本年废止件数', '现行有效件数']);
  });

  test('without tables is the one the year calls for', () => {
    const { edition, form } = bound(reportOf({ title: '清源县民政局2020年政府信息公开工作年度报告' }));
    expect(edition.detected).toBeUndefined();
    expect(form.id).toBe('2019');
  });

  test('is not read out of prose', () => {
    expect(
      bound(reportOf({ intro: '全年主动公开政府信息数量稳步上升，申请办结数与去年持平，本年处理决定数量较多。' }))
        .edition.evidence,
    ).toEqual([]);
  });

  test('evidence has its place', () => {
    const text = reportOf({ tables: '第二十条第（五）项\n信息内容 本年处理决定数量\n行政许可 3' });
    const [first] = bound(text).edition.evidence;
    expect(first && text.slice(...first.span)).toBe('本年处理决定数量');
  });
});

describe('a text that is no report', () => {
  test.each([
    ['nothing', ''],
    ['a letter', '各位同事：\n\n一、请于周五前提交材料。\n\n二、会议改期。'],
    ['a table of something else', '| 姓名 | 电话 |\n|---|---|\n| 甲 | 1 |'],
    ['a page', '<html><body><p>欢迎访问</p><table><tr><td>天气</td><td>晴</td></tr></table></body></html>'],
    [
      'a notice that asks for reports',
      '各局、各乡镇：\n\n请于1月31日前公布本单位2023年政府信息公开工作年度报告，编制时注意下列事项。\n\n一、按格式填写。',
    ],
  ])('%s gives an empty report', (_, text) => {
    const report = bound(text);
    expect(report.isReport).toBe(false);
    expect(report.cells.size + report.sections.length + report.tables.length + report.paragraphs.length).toBe(0);
  });
});

describe('a report without its title', () => {
  test.each([
    ['that is published hereby', '根据条例规定，现公布清源县水利局2023年政府信息公开工作年度报告。\n\n无。'],
    ['that was drawn up', '按照《条例》规定，清源县水利局编制了2023年度政府信息公开工作年度报告。\n\n无。'],
    [
      'that says what it is made of',
      '本报告由清源县水利局根据《政府信息公开条例》编制，所列数据到12月31日为止。\n\n无。',
    ],
    [
      'that has the sections of the form',
      '一、总体情况\n\n无。\n\n二、主动公开政府信息情况\n\n无。\n\n三、收到和处理政府信息公开申请情况\n\n无。\n\n五、存在的主要问题及改进情况\n\n无。',
    ],
  ])('%s is one', (_, text) => {
    expect(bound(text).isReport).toBe(true);
  });
});
