import { edit } from './support/base.ts';
import { clean2014, clean2021 } from './support/clean.ts';
import type { Examples } from './support/example.ts';

export const examples: Examples = {
  bad: [
    {
      title: { zh: '表头年份与标题不同', en: 'Table head of another year' },
      text: edit(clean2014(), ['（2016年度）', '（2015年度）']),
      expect: ['A02'],
      at: '2015',
    },
    {
      title: { zh: '六部分格式的表头年份与标题不同', en: 'Another year above a table of the six-part form' },
      text: edit(clean2021(), ['## 二、主动公开政府信息情况\n', '## 二、主动公开政府信息情况\n\n（2022年度）\n']),
      expect: ['A02'],
      at: '2022',
    },
  ],
  good: [
    { title: { zh: '标题与表头年份一致', en: 'Title and table head agree' }, text: clean2014() },
    {
      title: { zh: '六部分格式的表头年份与标题一致', en: 'The same year above a table of the six-part form' },
      text: edit(clean2021(), ['## 二、主动公开政府信息情况\n', '## 二、主动公开政府信息情况\n\n（2023年度）\n']),
    },
    {
      title: { zh: '页面上其他年份的链接不算', en: 'Links to other years on the page' },
      text: `${clean2021()}\n2022年\n\n2021年\n`,
    },
  ],
};
