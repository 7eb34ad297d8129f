import { edit, swap } from './support/base.ts';
import { clean2019, clean2021 } from './support/clean.ts';
import type { Examples } from './support/example.ts';

export const examples: Examples = {
  bad: [
    {
      title: { zh: '没有第四部分', en: 'No section four' },
      text: swap(clean2021(), '## 四、政府信息公开行政复议、行政诉讼情况', '## 五、存在的主要问题及改进情况', ''),
      expect: ['B02'],
    },
    {
      title: { zh: '没有第五部分', en: 'No section five' },
      text: swap(clean2021(), '## 五、存在的主要问题及改进情况', '## 六、其他需要报告的事项', ''),
      expect: ['B02'],
    },
    {
      title: { zh: '没有第一部分', en: 'No section one' },
      text: swap(clean2019(), '## 一、总体情况', '## 二、主动公开政府信息情况', ''),
      expect: ['B02'],
    },
  ],
  good: [
    { title: { zh: '六个部分齐全', en: 'All six sections' }, text: clean2021() },
    {
      title: { zh: '通行的标题写法', en: 'Common variants of headings' },
      text: edit(
        clean2021(),
        ['## 四、政府信息公开行政复议、行政诉讼情况', '## 四、因政府信息公开工作被申请行政复议、提起行政诉讼情况'],
        ['## 五、存在的主要问题及改进情况', '## 五、存在问题及改进措施'],
      ),
    },
    {
      title: { zh: '“工作开展情况”是第一部分的别名', en: '工作开展情况 is section one by another name' },
      text: edit(clean2021(), ['## 一、总体情况\n', '## 一、工作开展情况\n']),
    },
  ],
};
