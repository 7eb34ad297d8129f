import { edit } from './support/base.ts';
import { clean2014, clean2021 } from './support/clean.ts';
import type { Examples } from './support/example.ts';

export const examples: Examples = {
  bad: [
    {
      title: { zh: '只写“无”', en: '“None” only' },
      text: edit(clean2021(), [
        '存在的主要问题：一是政策解读的形式还不够丰富；二是少数信息更新不够及时。\n\n改进情况：一是增加图解和问答等解读形式；二是每月核对栏目，发现逾期未更新的当即督促更新。',
        '无。',
      ]),
      expect: ['B12'],
      at: '五、存在的主要问题及改进情况',
    },
    {
      title: { zh: '没有内容', en: 'No text' },
      text: edit(clean2021(), [
        '\n\n存在的主要问题：一是政策解读的形式还不够丰富；二是少数信息更新不够及时。\n\n改进情况：一是增加图解和问答等解读形式；二是每月核对栏目，发现逾期未更新的当即督促更新。',
        '',
      ]),
      expect: ['B12'],
      at: '五、存在的主要问题及改进情况',
    },
  ],
  good: [
    { title: { zh: '有问题有改进', en: 'Problems and measures' }, text: clean2021() },
    { title: { zh: '2014年版的报告', en: 'The form of 2014' }, text: clean2014() },
    {
      title: { zh: '前面有目录', en: 'A list of contents before it' },
      text: edit(clean2021(), [
        '根据《中华',
        '一、总体情况\n\n二、主动公开政府信息情况\n\n三、收到和处理政府信息公开申请情况\n\n四、政府信息公开行政复议、行政诉讼情况\n\n五、存在的主要问题及改进情况\n\n六、其他需要报告的事项\n\n根据《中华',
      ]),
    },
  ],
};
