import { edit, swap, table } from './support/base.ts';
import { clean2019, clean2021 } from './support/clean.ts';
import type { Examples } from './support/example.ts';

export const examples: Examples = {
  bad: [
    {
      title: { zh: '第四部分在第三部分之前', en: 'Section four before section three' },
      text: swap(
        swap(clean2021(), '## 四、政府信息公开行政复议、行政诉讼情况', '## 五、存在的主要问题及改进情况', ''),
        '## 三、收到和处理政府信息公开申请情况',
        '\n\n| （本列',
        `## 四、政府信息公开行政复议、行政诉讼情况\n\n${table('2021', 'disputes', { 'review.upheld': 1, 'review.total': 1 })}\n\n## 三、收到和处理政府信息公开申请情况`,
      ),
      expect: ['B04'],
      at: '三、收到和处理政府信息公开申请情况',
    },
    {
      title: { zh: '第六部分在第五部分之前', en: 'Section six before section five' },
      text: edit(swap(clean2021(), '## 六、其他需要报告的事项', '清源县水利局\n\n2024年', ''), [
        '## 五、存在的主要问题及改进情况',
        '## 六、其他需要报告的事项\n\n我局2023年没有收取信息处理费，没有其他需要报告的事项。\n\n## 五、存在的主要问题及改进情况',
      ]),
      expect: ['B04'],
      at: '五、存在的主要问题及改进情况',
    },
  ],
  good: [
    { title: { zh: '按格式的顺序', en: 'In the order of the form' }, text: clean2021() },
    { title: { zh: '试行格式的顺序', en: 'The order of the trial form' }, text: clean2019() },
  ],
};
