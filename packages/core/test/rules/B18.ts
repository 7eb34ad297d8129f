import { edit, swap } from './support/base.ts';
import { clean2014, clean2019, clean2021 } from './support/clean.ts';
import type { Examples } from './support/example.ts';

const duplicate = '| 三、本年度办理结果 | (五)不予处理 | 2.重复申请';
const fees = '我局2023年没有收取信息处理费，没有其他需要报告的事项。';
/** A clean report without a row of table two. */
const lost = edit(clean2021(), ['| 行政强制 | 0 |  |  |\n', '']);
/** A table of a place's own, with words of the form of 2014. */
const appended =
  '| 指标 | 单位 | 数量 |\n| --- | --- | --- |\n| 主动公开政府信息数 | 条 | 25 |\n| 接待来访 | 人次 | 3 |';
/** A report whose table three breaks off before its last two rows, which follow as lines. */
const afterBreak = (text: string): string =>
  swap(
    text,
    '| 三、本年度办理结果 | (七)',
    '\n## 四、',
    '\n(七)总计 12 3 0 0 0 0 15\n\n四、结转下年度继续办理 1 0 0 0 0 0 1\n',
  );
/** The form of 2021 with one row in place of the three of 其他处理. */
const oneOther = swap(
  clean2021(),
  '| 三、本年度办理结果 | (六)其他处理 | 1.',
  '| 三、本年度办理结果 | (七)',
  '| 三、本年度办理结果 | (六)其他处理 |  | 0 | 0 | 0 | 0 | 0 | 0 | 0 |\n',
);
/** A report whose tables were turned into lines of text. */
const lines = (text: string): string =>
  text
    .replace(/^\| ---.*\n/gmu, '')
    .replace(/^\| (.*) \|$/gmu, (_, row: string) => `${row.replaceAll('|', ' ').replace(/ +/gu, ' ')}\n`);

export const examples: Examples = {
  bad: [
    {
      title: { zh: '行名写错一个字', en: 'One character of a label is wrong' },
      text: edit(clean2021(), ['3.要求提供公开出版物', '3.要求提供公开出版书']),
      expect: ['B18'],
      at: '要求提供公开出版书',
      fix: '3.要求提供公开出版物',
    },
    {
      title: { zh: '少了一行', en: 'A row is missing' },
      text: swap(
        clean2021(),
        '| 三、本年度办理结果 | (五)不予处理 | 2.重复申请',
        '| 三、本年度办理结果 | (五)不予处理 | 3.',
        '',
      ),
      expect: ['B18'],
    },
    {
      title: { zh: '当地增列的行，只作提示', en: 'A row added locally: a note' },
      text: edit(clean2019(), ['| 规章 | 0 | 0 | 0 |\n', '| 规章 | 0 | 0 | 0 |\n| 其他主动公开文件 | 3 | 3 | 9 |\n']),
      expect: ['B18'],
      at: '其他主动公开文件',
    },

    {
      title: { zh: '少了四项', en: 'Four items are missing' },
      text: edit(clean2021(), ['| 规章 | 0 | 0 | 0 |\n', ''], ['| 行政强制 | 0 |  |  |\n', '']),
      expect: ['B18'],
      says: '表中缺 4 行',
    },
    {
      title: { zh: '少了一半，五项', en: 'Half of them are missing' },
      text: edit(
        clean2021(),
        ['| 规章 | 0 | 0 | 0 |\n', ''],
        ['| 行政强制 | 0 |  |  |\n', ''],
        ['| 行政处罚 | 4 |  |  |\n', ''],
      ),
      expect: ['B18'],
      says: '等。',
    },
    {
      title: { zh: '少了一大半', en: 'More than half are missing' },
      text: edit(
        clean2021(),
        ['| 规章 | 0 | 0 | 0 |\n', ''],
        ['| 行政强制 | 0 |  |  |\n', ''],
        ['| 行政处罚 | 4 |  |  |\n', ''],
        ['| 行政许可 | 36 |  |  |\n', ''],
      ),
      expect: ['B18'],
      says: '6 项没有读出',
    },
    {
      title: { zh: '少了一行，另加了一行', en: 'A row is missing, another was added' },
      text: edit(clean2021(), ['| 行政强制 | 0 |  |  |', '| 监督检查次数 | 3 |  |  |']),
      expect: ['B18', 'B18'],
      says: '没有读出',
    },
    {
      title: { zh: '一行多了一个数', en: 'A number too many in a row' },
      text: edit(clean2021(), ['| 行政许可 | 36 |  |', '| 行政许可 | 36 | 12 |']),
      expect: ['B18'],
      says: '1 项没有读出',
    },
    {
      title: { zh: '“其他处理”并成一行，另有一个错字', en: 'Other results in one row, and a slip' },
      text: edit(oneOther, ['3.要求提供公开出版物', '3.要求提供公开出版书']),
      expect: ['B18', 'G17'],
      fix: '3.要求提供公开出版物',
    },
    {
      title: { zh: '“其他处理”并成一行，另少了一行', en: 'Other results in one row, and another missing' },
      text: swap(oneOther, duplicate, '| 三、本年度办理结果 | (五)不予处理 | 3.', ''),
      expect: ['B18', 'G17'],
      says: '表中缺 1 行',
    },
    {
      title: { zh: '表散成了文字，少一行', en: 'A table turned into lines, a row lost' },
      text: lines(swap(clean2021(), duplicate, '| 三、本年度办理结果 | (五)不予处理 | 3.', '')),
      expect: ['B18'],
      says: '没有读出',
    },
    {
      title: { zh: '表散成了文字，少两行', en: 'A table turned into lines, two rows lost' },
      text: lines(swap(clean2021(), duplicate, '| 三、本年度办理结果 | (五)不予处理 | 4.', '')),
      expect: ['B18'],
      says: '没有读出',
    },
    {
      title: {
        zh: '2020年度用了2021年的格式，还少一行、错一个词',
        en: 'The form of another year, a row missing, a word of its year’s',
      },
      text: edit(swap(clean2021({ year: 2020 }), duplicate, '| 三、本年度办理结果 | (五)不予处理 | 3.', ''), [
        '现行有效件数',
        '对外公开总数量',
      ]),
      expect: ['B01', 'B18'],
    },

    {
      title: { zh: '表二少了一行，后面附的表用旧词', en: 'A row lost in table two, an old word behind it' },
      text: edit(lost, [fees, `${fees}\n\n${appended}`]),
      expect: ['B18'],
      says: '表中缺 1 行',
    },
    {
      title: { zh: '表二少了一行，前面附的表用旧词', en: 'A row lost in table two, an old word before it' },
      text: edit(lost, ['需要责任追究的情形。', `需要责任追究的情形。\n\n${appended}`]),
      expect: ['B18'],
      says: '表中缺 1 行',
    },
  ],
  good: [
    { title: { zh: '各行与格式一致', en: 'The rows of the form' }, text: clean2021() },
    {
      title: { zh: '半角标点不算改动', en: 'Half-width punctuation is no change' },
      text: edit(clean2021(), [
        '(二)部分公开（区分处理的,只计这一情形,不计其他情形）',
        '（二）部分公开（区分处理的，只计这一情形，不计其他情形）',
      ]),
    },

    { title: { zh: '表散成了文字，各行都在', en: 'Tables turned into lines, whole' }, text: lines(clean2021()) },

    {
      title: { zh: '2014年版的表散成了文字，少一行', en: 'The table of 2014 turned into lines, a row lost' },
      text: lines(edit(clean2014(), ['| 2.传真申请数 | 件 | 0 |\n', ''])),
    },
    {
      title: { zh: '换页后的两行散成了文字', en: 'Two rows behind a page break turned into lines' },
      text: afterBreak(clean2021()),
    },
  ],
};
