import { expect, test } from 'vitest';
import { analyse } from '../../src/analyse.ts';
import { clean2021 } from '../rules/support/clean.ts';
import { reportOf, tableOf } from './fresh/measure.ts';

/** Slips as clerks make them, in sentences about which nothing was said before. */
const slips: readonly (readonly [table: string, sentence: string, codes: readonly string[]])[] = [
  // What one office did in one sentence is not the subject of the next.
  ['B', '选派2人参加县政府办公室举办的培训班。发生政府信息公开行政复议1件。', ['P11']],
  ['B', '在全县年度考核中得92.5分，列38个部门第5名。发生政府信息公开行政复议1件。', ['P11']],
  // 个人隐私 names no applicant, and 属于已主动公开范围 no kind of document.
  ['S', '已答复的51件中，属于已主动公开范围12件，同意公开17件。', ['P09', 'P09']],
  // Numbers that stand beside each other.
  ['B', '全年收到信访件18件，较2022年的25件减少82%。', ['P22']],
  ['B', '公开信息186条，比2022年的152条多43条。', ['P22']],
  ['B', '办理提案 76 件，同比下降 16.1%（2022 年为 86 件）。', ['P22']],
  ['B', '收到群众留言1874条，办结1861条，办结率93.9%。', ['P21']],
  ['B', '印发通报14份，占本年印发文件15份的99.3%。', ['P21']],
  ['B', '发布工作信息186条，比2022年的152条多34条，其中动态77条、公告80条、其他35条。', ['P20']],
];

test.each(slips)('%s: %s', (letter, sentence, codes) => {
  const text = reportOf(tableOf(letter), sentence);
  const at = text.indexOf(sentence);
  const said = analyse(text).findings.filter(
    ({ code, span }) => code.startsWith('P') && span[0] >= at && span[0] <= at + sentence.length,
  );
  expect(said.map(({ code }) => code)).toEqual(codes);
});

const right = [
  '全年收到信访件18件，较2022年的25件减少28%。',
  '公开信息186条，比2022年的152条多34条。',
  '办理提案 76 件，同比下降 11.6%（2022 年为 86 件）。',
  '收到群众留言1874条，办结1861条，办结率99.3%。',
  '印发通报14份，占本年印发文件15份的93.3%。',
  '发布工作信息186条，比2022年的152条多34条，其中动态71条、公告80条、其他35条。',
];
test.each(right)('nothing is said of %s', (sentence) => {
  const text = reportOf(tableOf('B'), sentence);
  expect(analyse(text).findings.filter(({ code }) => /^P2[0-2]/u.test(code))).toEqual([]);
});

test('a part that contradicts the table is told once, and not again as a wrong sum', () => {
  const text = reportOf(
    tableOf('S'),
    '收到政府信息公开申请53件，其中网络申请93件、信函申请11件、当面申请8件、传真申请1件。',
  );
  expect(analyse(text).findings.flatMap(({ code }) => (code.startsWith('P') ? [code] : []))).toEqual(['P04']);
});

test('a county whose title names the area only is asked about what it says of the whole of it', () => {
  const table = tableOf('C');
  const text = reportOf({ ...table, agency: '清源县' }, '全县共收到政府信息公开申请1278件。');
  expect(analyse(text).findings.map(({ code }) => code)).toContain('P05');
});

test('sentences between the heading of section four and its table are read', () => {
  const lines = [
    '清源县水利局2023年政府信息公开工作年度报告',
    '一、总体情况',
    '全年工作平稳。',
    '四、政府信息公开行政复议、行政诉讼情况',
    '2023年，因政府信息公开被申请行政复议9件，其中维持3',
    '件、纠正1件；没有被提起行政诉讼。',
    '行政复议 行政诉讼',
    '未经复议直接起诉 复议后起诉',
    '结果 结果 其他 尚未 总计',
    '维持 纠正 结果 审结',
    '结果 结果 其他 尚未 总计 结果 结果 其他 尚未 总计',
    '维持 纠正 结果 审结 维持 纠正 结果 审结',
    '3 1 1 1 6 0 0 0 0 0 0 0 0 0 0',
    '五、存在的主要问题及改进情况',
    '解读不够。',
  ];
  expect(analyse(lines.join('\n')).claims.map(({ code, value }) => `${code} ${value}`)).toEqual(
    expect.arrayContaining(['P11 9', 'P13 3', 'P13 1', 'P12 0']),
  );
});

test('the date under the name is found in front of what a web page goes on with', () => {
  const text = `<html><body><h1>清源县柳河镇人民政府2022年政府信息公开工作年度报告</h1>
<p>一、总体情况</p><p>统计期限自2022年1月1日起至2022年12月31日止。</p>
<p>六、其他需要报告的事项</p><p>没有收取信息处理费。</p><p>清源县柳河镇人民政府</p><p>2022年1月16日</p>
<h3>相关信息</h3>${'<p>行政执法公示</p>'.repeat(12)}</body></html>`;
  const { bound } = analyse(text);
  expect(bound.metadata.dates.map(({ role, value }) => `${role} ${value}`)).toContain('signed 2022-01-16');
});

test('a school does not call itself a bureau', () => {
  const text = clean2021().replaceAll('清源县水利局', '清源县中医院');
  expect(analyse(text).findings.map(({ code }) => code)).toContain('A13');
});

test('a section that is missing is told where the next stands, whatever the rows of the tables are numbered', () => {
  const text = clean2021().replace('四、政府信息公开行政复议', '五、政府信息公开行政复议');
  const [finding] = analyse(text).findings.filter(({ code }) => code === 'B07');
  expect(finding?.message.zh).toContain('应为第 4');
});
