import { edit } from './support/base.ts';
import { clean2021 } from './support/clean.ts';
import type { Examples } from './support/example.ts';

export const examples: Examples = {
  bad: [
    {
      title: { zh: '第三部分换了说法', en: 'Section three in other words' },
      text: edit(clean2021(), ['## 三、收到和处理政府信息公开申请情况', '## 三、申请件的收到和处理']),
      expect: ['B05'],
      at: '申请件的收到和处理',
      fix: '收到和处理政府信息公开申请情况',
    },
    {
      title: { zh: '第六部分换了说法', en: 'Section six in other words' },
      text: edit(clean2021(), ['## 六、其他需要报告的事项', '## 六、其他要说的一些事项']),
      expect: ['B05'],
      at: '其他要说的一些事项',
      fix: '其他需要报告的事项',
    },
  ],
  good: [
    { title: { zh: '格式的用语', en: 'The words of the form' }, text: clean2021() },
    {
      title: { zh: '通行的写法', en: 'A common variant' },
      text: edit(clean2021(), ['## 二、主动公开政府信息情况', '## 二、行政机关主动公开政府信息情况']),
    },
  ],
};
