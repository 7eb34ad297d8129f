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
    {
      title: { zh: '第五部分的标题少了几个字', en: 'Some words of heading five are left out' },
      text: edit(clean2021(), ['## 五、存在的主要问题及改进情况', '## 五、问题及改进情况']),
      expect: ['B05'],
      at: '问题及改进情况',
      fix: '存在的主要问题及改进情况',
    },
    {
      title: { zh: '第五部分的标题没有写完', en: 'Heading five is not finished' },
      text: edit(clean2021(), ['## 五、存在的主要问题及改进情况', '## 五、存在的主要问题及']),
      expect: ['B05'],
      at: '存在的主要问题及',
      fix: '存在的主要问题及改进情况',
    },
  ],
  good: [
    { title: { zh: '格式的用语', en: 'The words of the form' }, text: clean2021() },
    {
      title: { zh: '通行的写法', en: 'A common variant' },
      text: edit(clean2021(), ['## 二、主动公开政府信息情况', '## 二、行政机关主动公开政府信息情况']),
    },
    {
      title: { zh: '标题断成两行', en: 'A heading broken over two lines' },
      text: edit(clean2021(), [
        '## 四、政府信息公开行政复议、行政诉讼情况',
        '## 四、政府信息公开行政复议、行政诉讼\n\n情况',
      ]),
    },
    {
      title: { zh: '标题末三个字排到了下一行', en: 'The last three characters on the next line' },
      text: edit(clean2021(), ['## 五、存在的主要问题及改进情况', '## 五、存在的主要问题及改\n\n进情况']),
    },
  ],
};
