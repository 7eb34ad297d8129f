import { describe, expect, test } from 'vitest';
import { bound, reportOf, values } from './support.ts';

const list = (...rows: string[]): string => ['| 统计指标 | 单位 | 统计数 |', '|---|---|---|', ...rows].join('\n');
const inList = (...rows: string[]) =>
  bound(
    list(
      '| 一、主动公开情况 | —— | |',
      '| (一)主动公开政府信息数 | 条 | 7 |',
      '| 其中:主动公开规范性文件数 | 条 | 2 |',
      '| 制发规范性文件总数 | 件 | 3 |',
      ...rows,
    ),
  );

describe('table two', () => {
  test('a label with its definition, a heading with its year', () => {
    const rows = [
      ['信息内容', '本年新制作数量', '本年新公开数量', '对外公开总数量'],
      ['规章：由有权机关制定的规定、办法', '1', '2', '3'],
      ['信息内容', '上一年项目数量 2019年', '本年 增/减', '处理决定数量'],
      ['行政许可', '4', '5', '6'],
    ];
    expect(values(bound(rows.map((row) => `${row.join(' | ')} |`).join('\n')))).toEqual({
      'regulations.produced': 1,
      'regulations.newly-disclosed': 2,
      'regulations.disclosed-total': 3,
      'licensing.items-last-year': 4,
      'licensing.change': 5,
      'licensing.decisions': 6,
    });
  });
});

describe('the statistics table', () => {
  test('a misspelt row is bound, and the form’s label suggested', () => {
    const report = inList('| 3.政策解读稿件发布数量 | 篇 | 5 |');
    expect(report.cells.get('response.policy-explanations')?.value).toBe(5);
    expect(report.cells.get('response.policy-explanations')?.row.suggestion).toBe('3.政策解读稿件发布数');
    expect(report.cells.get('disclosure.items')?.row.suggestion).toBeUndefined();
  });

  test('a label as near to two rows is bound by its number, and to neither without', () => {
    expect(values(inList('| 2.延时办结数 | 件 | 4 |'))['request.closed.extended']).toBe(4);
    const report = inList('| 延时办结数 | 件 | 4 |');
    expect(report.cells.has('request.closed.extended') || report.cells.has('request.closed.on-time')).toBe(false);
    expect(report.localRows.map(({ label }) => label)).toEqual(['延时办结数']);
  });

  test('a foreign row is kept with its value', () => {
    const report = inList('| 主动公开机构领导、机构设置及人事信息 | 条 | 12 |');
    expect(report.localRows).toHaveLength(1);
    expect(report.localRows[0]?.cells[0]?.reading.value).toBe(12);
    expect(report.localRows[0]?.label).toBe('主动公开机构领导、机构设置及人事信息');
  });

  test('the same words in two parts mean the part they stand in', () => {
    const report = inList(
      '| 五、行政诉讼数量 | 件 | 9 |',
      '| (三)其他情形数 | 件 | 2 |',
      '| (二)被依法纠错数 | 件 | 3 |',
      '| 四、行政复议数量 | 件 | 8 |',
      '| (二)被依法纠错数 | 件 | 1 |',
    );
    expect(values(report)).toMatchObject({ 'litigation.other': 2, 'litigation.corrected': 3, 'review.corrected': 1 });
    expect(report.cells.has('review.other')).toBe(false);
  });

  test('a row that two parts have, with the name of its part before it, means that part wherever it stands', () => {
    const report = inList(
      '| 四、行政复议数量 | 件 | 8 |',
      '| (二)行政复议被依法纠错数 | 件 | 1 |',
      '| (二)行政诉讼被依法纠错数 | 件 | 3 |',
      '| (三)行政诉讼其他情形数 | 件 | 2 |',
    );
    expect(values(report)).toMatchObject({ 'review.corrected': 1, 'litigation.corrected': 3, 'litigation.other': 2 });
    expect(report.cells.has('review.other')).toBe(false);
  });

  test('three columns of values, none of them named, give no value', () => {
    const rows = [
      '| 指标 | 单位 | 区政府统计数 | 区直单位统计数 | 乡镇街道统计数 |',
      '|---|---|---|---|---|',
      '| (一)主动公开政府信息数 | 条 | 7 | | |',
      '| (一)收到申请数 | 件 | 1 | 2 | 3 |',
      '| 1.当面申请数 | 件 | 0 | 1 | 1 |',
    ];
    const report = bound(rows.join('\n'));
    expect(report.cells.size).toBe(0);
    expect(report.unplaced.map(({ value }) => value)).toContain('7');
  });

  test('of several columns the one that the head names is read', () => {
    const rows = [
      '| 指标 | 单位 | 代码 | 年度累计数 | 备注 |',
      '|---|---|---|---|---|',
      '| (一)主动公开政府信息数 | 条 | 01 | 7 | |',
      '| (一)收到申请数 | 件 | 02 | 3 | 含网络 |',
      '| 1.当面申请数 | 件 | 03 | | |',
    ];
    expect(values(bound(rows.join('\n')))).toEqual({
      'disclosure.items': 7,
      'request.received': 3,
      'request.received.in-person': null,
    });
  });

  test('a row that stands twice with different values has none', () => {
    const report = inList('| (一)收到申请数 | 件 | 4 |', '| (一)收到申请数 | 件 | 5 |');
    expect(report.cells.has('request.received')).toBe(false);
    expect(report.unplaced.map(({ value }) => value).sort()).toEqual(['4', '5']);
  });

  test('blank, dash and zero stay three things; blanks have a place', () => {
    const text = list(
      '| (一)收到申请数 | 件 | 0 |',
      '| 1.当面申请数 | 件 | |',
      '| 2.传真申请数 | 件 | — |',
      '| 3.网络申请数 | 件 | 无 |',
    );
    const { cells } = bound(text);
    expect([...cells.values()].map(({ state, value }) => [state, value])).toEqual([
      ['number', 0],
      ['blank', null],
      ['dash', null],
      ['text', null],
    ]);
    const blank = cells.get('request.received.in-person')?.span;
    expect(blank?.[0]).toBe(blank?.[1]);
    expect(text.slice(0, blank?.[0])).toMatch(/1\.当面申请数 \| 件 \| ?$/u);
  });

  test('two halves of the table side by side are read one after the other', () => {
    const rows = [
      '| 统计指标 | 单位 | 统计数 | 统计指标 | 单位 | 统计数 |',
      '|---|---|---|---|---|---|',
      '| (一)收到申请数 | 件 | 1 | 四、行政复议数量 | 件 | 3 |',
      '| 1.当面申请数 | 件 | 2 | (二)被依法纠错数 | 件 | 4 |',
    ];
    expect(values(bound(rows.join('\n')))).toEqual({
      'request.received': 1,
      'request.received.in-person': 2,
      'review.total': 3,
      'review.corrected': 4,
    });
  });

  test('money follows the unit of its row', () => {
    expect(values(inList('| 七、依申请公开信息收取的费用 | 元 | 3200 |'))['request.fees']).toBe(0.32);
    expect(values(inList('| 七、依申请公开信息收取的费用 | 万元 | 0.32 |'))['request.fees']).toBe(0.32);
  });

  test('a number in a heading row is kept as such', () => {
    const [table] = inList('| 二、回应解读情况 | —— | 6 |').tables;
    expect(table?.headingRows.find(({ label }) => label.includes('回应解读'))?.cell?.reading.value).toBe(6);
  });
});

const two = (head: string, ...rows: string[]): string => [head, head.replace(/[^|]+/gu, '---'), ...rows].join('\n');

describe('table two', () => {
  test('of edition 2019: signed changes, an amount with its unit, a hint in a label', () => {
    const text = [
      two(
        '| 信息内容 | 上一年项目数量 | 本年增/减 | 处理决定数量 |',
        '| 行政许可 | 66 | +126 | 192 |',
        '| 其他对外管理服务事项（行政许可以外的政务服务事项，含行政确认、奖励） | 2 | 减1 | 114 |',
      ),
      two('| 信息内容 | 采购项目数量 | 采购总金额 |', '| 政府集中采购 | 13 | 523.15万元 |'),
    ].join('\n\n');
    expect(values(bound(text))).toEqual({
      'licensing.items-last-year': 66,
      'licensing.change': 126,
      'licensing.decisions': 192,
      'other-services.items-last-year': 2,
      'other-services.change': -1,
      'other-services.decisions': 114,
      'procurement.projects': 13,
      'procurement.amount': 5_231_500,
    });
  });

  test('a head in 元 is converted, a number with a note is read', () => {
    const text = [
      two('| 信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |', '| 规章 | 22（其中修订16件） | 4 | 30 |'),
      two('| 信息内容 | 本年收费金额（单位：元） |', '| 行政事业性收费 | 25100 |'),
    ].join('\n\n');
    expect(values(bound(text))).toEqual({
      'regulations.issued': 22,
      'regulations.repealed': 4,
      'regulations.in-force': 30,
      'charges.amount': 2.51,
    });
  });

  test('a head of the other edition gives no value of this one', () => {
    const text = [
      two('| 信息内容 | 本年新制作数量 | 本年新公开数量 | 对外公开总数量 |', '| 规章 | 1 | 2 | 3 |'),
      two('| 信息内容 | 本年处理决定数量 |', '| 行政许可 | 5 |'),
      two('| 信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |', '| 行政规范性文件 | 4 | 5 | 6 |'),
      two('| 信息内容 | 本年收费金额（单位：万元） |', '| 行政事业性收费 | 0 |'),
    ].join('\n\n');
    const report = bound(text);
    expect(report.form.id).toBe('2021');
    expect(values(report)).toEqual({
      'licensing.decisions': 5,
      'normative-documents.issued': 4,
      'normative-documents.repealed': 5,
      'normative-documents.in-force': 6,
      'charges.amount': 0,
    });
    expect(new Set(report.edition.evidence.map(({ edition }) => edition))).toEqual(new Set(['2019', '2021']));
  });

  test('headings that conversion has cut off count by their place', () => {
    const text = [
      two('| 信息内容 | 本年新 | 本年新 | 对外公开总数量 |', '| 规范性文件 | 1 | 2 | 3 |'),
      two('| 信息内容 | 上一年项目数量 | 本年增/减 |', '| 行政事业性收费 | 4 | 0 |'),
    ].join('\n\n');
    expect(values(bound(text))).toMatchObject({
      'normative-documents.produced': 1,
      'normative-documents.newly-disclosed': 2,
      'normative-documents.disclosed-total': 3,
    });
  });

  test('a head and labels broken over lines are put together', () => {
    const lines = [
      '第二十条第（五）项',
      '信息内容 上一年项目数量 本年增/减',
      '处理决定数量',
      '其他对外管理服务',
      '2 +2 114',
      '事项',
      '第二十条第（八）项',
      '信息内容 上一年项目数量 本年增/减',
      '行政事业性收',
      '费 4 0',
      '第二十条第（九）项',
      '信息内容 采购项目数量 采购总金额（单位：',
      '万元）',
      '政府集中采购 6 25.1',
    ];
    expect(values(bound(reportOf({ tables: lines.join('\n') })))).toEqual({
      'other-services.items-last-year': 2,
      'other-services.change': 2,
      'other-services.decisions': 114,
      'charges.items-last-year': 4,
      'charges.change': 0,
      'procurement.projects': 6,
      'procurement.amount': 251_000,
    });
  });

  test('a local row is kept', () => {
    const text = two(
      '| 信息内容 | 本年新制作数量 | 本年新公开数量 | 对外公开总数量 |',
      '| 规章 | 0 | 0 | 0 |',
      '| 其他主动公开文件 | 8 | 8 | 90 |',
    );
    const report = bound(text);
    expect(report.localRows.map(({ label, cells }) => [label, cells.map(({ text: cell }) => cell)])).toEqual([
      ['其他主动公开文件', ['8', '8', '90']],
    ]);
  });
});

const head =
  '| | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计 |\n|---|---|---|---|---|---|---|---|';
const three = (...rows: string[]) => bound(reportOf({ tables: [head, ...rows].join('\n') }));

describe('table three', () => {
  test('其他处理 as one row is a variant of edition 2021', () => {
    const report = three(
      '| 一、本年新收政府信息公开申请数量 | 1 | 2 | 3 | 4 | 5 | 6 | 21 |',
      '| (六)其他处理 | 1 | 0 | 0 | 0 | 0 | 0 | 1 |',
    );
    expect(report.cells.get('applications.other@total')?.value).toBe(1);
    expect(report.cells.has('applications.other.other@total')).toBe(false);
  });

  test('(六)其他 is 其他处理, 3.其他 is its third row', () => {
    expect(three('| (六)其他 | 1 | 0 | 0 | 0 | 0 | 0 | 1 |').cells.has('applications.other@total')).toBe(true);
    expect(three('| 3.其他 | 1 | 0 | 0 | 0 | 0 | 0 | 1 |').cells.has('applications.other.other@total')).toBe(true);
  });

  test('the group’s name on the line of one of its rows is no row', () => {
    const lines = [
      '申请人情况',
      '一、本年新收政府信息公开申请数量 1 0 0 0 0 0 1',
      '5.要求行政机关确认或重新出具已获取信息 2 0 0 0 0 0 2',
      '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请 3 0 0 0 0 0 3',
      '2.申请人逾期未按收费通知要求缴纳',
      '（六）其他处理 4 0 0 0 0 0 4',
      '费用、行政机关不再处理其政府信息公开申请',
      '3.其他 5 0 0 0 0 0 5',
      '（七）总计 6 0 0 0 0 0 6',
    ];
    const found = values(bound(reportOf({ tables: lines.join('\n') })));
    expect(found['applications.other.fee-unpaid@total']).toBe(4);
    expect(found['applications.other@total']).toBeUndefined();
  });

  test('fewer than seven cells give no value', () => {
    const report = three('| 一、本年新收政府信息公开申请数量 | 1 | 21 |');
    expect(report.cells.size).toBe(0);
    expect(report.unplaced.map(({ value }) => value)).toEqual(['1', '21']);
  });

  test('columns in another order are followed by their heads', () => {
    const text = [
      '| 类别 | 总计 | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 |',
      '|---|---|---|---|---|---|---|---|',
      '| 二、上年结转政府信息公开申请数量 | 21 | 1 | 2 | 3 | 4 | 5 | 6 |',
    ];
    expect(values(bound(reportOf({ tables: text.join('\n') })))).toMatchObject({
      'applications.carried-in@total': 21,
      'applications.carried-in@natural-person': 1,
      'applications.carried-in@other': 6,
    });
  });

  test('a slip in the first of the values takes none of the others with it', () => {
    const report = three('| 一、本年新收政府信息公开申请数量 | Y4 | 2 | 3 | 4 | 5 | 6 | 21 |');
    expect(values(report)).toMatchObject({
      'applications.new@natural-person': null,
      'applications.new@enterprise': 2,
      'applications.new@total': 21,
    });
  });

  test('a row torn in two and put together gives no value, and nothing of it is said twice', () => {
    const text = [
      '| 类别 | 项目 | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计 |',
      '|---|---|---|---|---|---|---|---|---|',
      '| 二、上年结转政府信息公开申请数量 | 1 | 开 | 1.属于国家秘密 2 | 3 | 4 | 5 | 6 | 21 |',
      '| (一)予以公开 | | 1 | 0 | 0 | 0 | 0 | 0 | 1 |',
    ];
    const report = bound(reportOf({ tables: text.join('\n') }));
    expect(Object.keys(values(report)).filter((key) => key.includes('carried-in'))).toEqual([]);
    expect(values(report)).toMatchObject({ 'applications.granted@total': 1 });
    const texts = report.unplaced.map(({ value }) => value);
    expect(texts).toEqual(['1', '开', '1.属于国家秘密 2', '3', '4', '5', '6', '21']);
  });

  test('a subtotal between the applicants is passed over', () => {
    const text = [
      '| 类别 | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 小计 | 总计 |',
      '|---|---|---|---|---|---|---|---|---|',
      '| 二、上年结转政府信息公开申请数量 | 1 | 2 | 3 | 4 | 5 | 6 | 20 | 21 |',
      '| (一)予以公开 | 1 | 0 | 0 | 0 | 0 | 0 | 0 | 1 |',
    ];
    expect(values(bound(reportOf({ tables: text.join('\n') })))).toMatchObject({
      'applications.carried-in@other': 6,
      'applications.carried-in@total': 21,
      'applications.granted@total': 1,
    });
  });

  test('a head that stands alone in its row is no row of blanks', () => {
    const text = [
      '自然人 | 法人或其他组织 | 总计 | |||||||',
      '一、本年新收政府信息公开申请数量 | 2 | 0 | 0 | 0 | 0 | 0 | 2 | ||',
      '(七)总计 | 3 | 0 | 0 | 0 | 0 | 0 | 3 | ||',
      '四、结转下年度继续办理 | | | | | | | | ||',
    ];
    const report = bound(reportOf({ tables: text.join('\n') }));
    expect(report.cells.get('applications.processed@total')?.value).toBe(3);
    expect(report.cells.get('applications.carried-out@natural-person')?.state).toBe('blank');
  });

  test('text without its label is placed only where the count leaves no choice', () => {
    const lines = [
      '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）',
      '申请人情况',
      '一、本年新收政府信息公开申请数量 1 0 0 0 0 0 1',
      '二、上年结转政府信息公开申请数量 0 0 0 0 0 0 0',
      '（一）予以公开 1 0 0 0 0 0 1',
    ];
    const rest = ['1.属于国家秘密 3 0 0 0 0 0 3', '2.其他法律行政法规禁止公开 4 0 0 0 0 0 4'];
    const between = (...tuples: string[]) => bound(reportOf({ tables: [...lines, ...tuples, ...rest].join('\n') }));
    expect(between('2 0 0 0 0 0 2').cells.get('applications.partially-granted@total')?.value).toBe(2);
    expect(between('2 0 0 0 0 0 2', '9 0 0 0 0 0 9').cells.has('applications.partially-granted@total')).toBe(false);
    expect(between('2 0 0 0 0 2').cells.has('applications.partially-granted@total')).toBe(false);
  });
});

describe('table four', () => {
  const record = (...rows: string[]) => bound(reportOf({ tables: `${rows.join('\n')}` }));

  test('fifteen values under the official head', () => {
    const report = record(
      '| 行政复议 | | | | | 行政诉讼 | | | | | | | | | |',
      '| 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 未经复议直接起诉 | | | | | 复议后起诉 | | | | |',
      '| | | | | | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 |',
      '| 1 | 2 | 3 | 4 | 10 | 5 | | | 6 | 11 | | | | | |',
    );
    expect(values(report)).toMatchObject({
      'review.upheld': 1,
      'review.total': 10,
      'litigation.direct.upheld': 5,
      'litigation.direct.corrected': null,
      'litigation.after-review.total': null,
    });
    expect(report.cells.size).toBe(15);
  });

  test('a row of fourteen gives no value', () => {
    expect(
      record(
        '| 行政复议 | 未经复议直接起诉 | 复议后起诉 |',
        '| 1 | 2 | 3 | 4 | 10 | 5 | 0 | 0 | 6 | 11 | 0 | 0 | 0 | 0 |',
      ).cells.size,
    ).toBe(0);
  });

  test('five values under a heading that names their group', () => {
    const report = bound(
      reportOf({
        tables:
          '### 行政诉讼（复议后起诉）\n| 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 |\n|---|---|---|---|---|\n| 8 | 0 | 1 | 1 | 10 |',
      }),
    );
    expect(values(report)).toEqual({
      'litigation.after-review.upheld': 8,
      'litigation.after-review.corrected': 0,
      'litigation.after-review.other': 1,
      'litigation.after-review.pending': 1,
      'litigation.after-review.total': 10,
    });
  });
});

test('a misspelt row that two parts have, and of which part nobody knows, is bound to none', () => {
  const report = inList(
    '| 四、行政复议数量 | 件 | 6 |',
    '| (一)维持具体行政行为数 | 件 | 1 |',
    '| (二)被依法纠错数 | 件 | 2 |',
    '| (三)其他情形毷求数 | 件 | 3 |',
    '| (二)被依法纠错数 | 件 | 4 |',
    '| (三)其他情形数 | 件 | 5 |',
    '| 六、举报投诉数量 | 件 | 0 |',
  );
  expect(report.cells.has('litigation.other')).toBe(false);
  expect(report.cells.has('litigation.corrected')).toBe(false);
});
