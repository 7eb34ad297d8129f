import { swap } from './support/base.ts';
import { clean2019, clean2021 } from './support/clean.ts';
import type { Examples } from './support/example.ts';

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
  ],
  good: [
    { title: { zh: '三张表都在', en: 'All three tables' }, text: clean2021() },
    { title: { zh: '试行格式的三张表', en: 'The tables of the trial form' }, text: clean2019() },
  ],
};
