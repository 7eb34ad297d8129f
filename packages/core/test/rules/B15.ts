import { edit, swap } from './support/base.ts';
import { clean2014, clean2019, clean2021 } from './support/clean.ts';
import type { Examples } from './support/example.ts';

/** Section three with words in place of its table. */
const withoutThree = (words: string): string =>
  swap(
    clean2021(),
    '## 三、收到和处理政府信息公开申请情况\n\n',
    '## 四、',
    `## 三、收到和处理政府信息公开申请情况\n\n${words}\n\n`,
  );
/** Section four without its table. */
const withoutFour = (text: string): string =>
  swap(
    text,
    '## 四、政府信息公开行政复议、行政诉讼情况\n\n',
    '## 五、',
    '## 四、政府信息公开行政复议、行政诉讼情况\n\n见网站专栏。\n\n',
  );

export const examples: Examples = {
  bad: [
    {
      title: { zh: '第二部分没有表', en: 'No table in section two' },
      text: swap(
        clean2021(),
        '## 二、主动公开政府信息情况\n\n',
        '## 三、收到和处理政府信息公开申请情况',
        '## 二、主动公开政府信息情况\n\n全年公开的信息见网站专栏。\n\n',
      ),
      expect: ['B15'],
      at: '二、主动公开政府信息情况',
    },
    {
      title: { zh: '第四部分没有表', en: 'No table in section four' },
      text: swap(
        clean2021(),
        '## 四、政府信息公开行政复议、行政诉讼情况\n\n',
        '## 五、存在的主要问题及改进情况',
        '## 四、政府信息公开行政复议、行政诉讼情况\n\n详见统计数据。\n\n',
      ),
      expect: ['B15'],
      at: '四、政府信息公开行政复议、行政诉讼情况',
    },

    {
      title: { zh: '没有表，正文有表里的话', en: 'No table, and its words in the text' },
      text: withoutThree('见附图。结转下年度继续办理的申请1件。'),
      expect: ['B15'],
      says: '没有读出数字',
    },
    {
      title: { zh: '两张表都没有', en: 'Two tables missing' },
      text: withoutFour(withoutThree('见网站专栏。')),
      expect: ['B15'],
      says: '”“',
    },
    {
      title: { zh: '两张表都没有，只有一张留了字', en: 'Two tables missing, words of one of them left' },
      text: withoutFour(withoutThree('见附图。结转下年度继续办理的申请1件。')),
      expect: ['B15'],
      says: '没有找到',
    },
    {
      title: { zh: '只有表头，没有一行数', en: 'A head and no rows' },
      text: swap(clean2021(), '| 规章 |', '\n## 三、', ''),
      expect: ['B15', 'B18'],
    },
    {
      title: { zh: '旧的统计表代替了三张表', en: 'The old table in place of the three' },
      text: swap(
        edit(clean2014({ year: 2020 }), [
          '（国务院令第492号）',
          '（国务院令第711号）和《国务院办公厅政府信息与政务公开办公室关于政府信息公开工作年度报告有关事项的通知》（国办公开办函〔2019〕60号）',
        ]),
        '## 五、',
        '## 六、',
        '',
      ),
      expect: ['B01', 'B02', 'B15', 'B22'],
    },
    {
      title: { zh: '没有标题，也没有第三张表', en: 'No headings, and no table three' },
      text: withoutThree('见网站专栏。').replace(/^## .*$/gmu, ''),
      expect: ['B02', 'B15'],
    },
    {
      title: { zh: '只剩三个标题', en: 'Three headings left' },
      text: withoutThree('见网站专栏。').replace(/^## [一二四].*$/gmu, ''),
      expect: ['B02', 'B15'],
    },
    {
      title: { zh: '只剩两个标题', en: 'Two headings left' },
      text: withoutThree('见网站专栏。').replace(/^## [一二三四].*$/gmu, ''),
      expect: ['B02', 'B15'],
    },

    {
      title: { zh: '没有第三张表，第二张表有一行多了一个数', en: 'No table three, and a number too many in table two' },
      text: edit(withoutThree('见网站专栏。'), ['| 行政许可 | 36 |  |', '| 行政许可 | 36 | 12 |']),
      expect: ['B15', 'B18'],
    },
  ],
  good: [
    { title: { zh: '三张表都在', en: 'All three tables' }, text: clean2021() },
    { title: { zh: '试行格式的三张表', en: 'The tables of the trial form' }, text: clean2019() },
  ],
};
