import { edit } from './support/base.ts';
import { clean2021 } from './support/clean.ts';
import type { Examples } from './support/example.ts';

export const examples: Examples = {
  bad: [
    {
      title: { zh: '第六部分没有内容', en: 'Section six is empty' },
      text: edit(
        clean2021(),
        ['\n\n我局2023年没有收取信息处理费，没有其他需要报告的事项。', ''],
        ['\n清源县水利局\n\n2024年1月18日\n', ''],
      ),
      expect: ['B14'],
      at: '六、其他需要报告的事项',
    },
    {
      title: { zh: '有大量反复申请而没有提信息处理费', en: 'Excessive applications and no word of fees' },
      text: edit(clean2021({ values: { 'applications.granted': 8, 'applications.not-processed.excessive': 1 } }), [
        '我局2023年没有收取信息处理费，没有其他需要报告的事项。',
        '没有其他需要报告的事项。',
      ]),
      expect: ['B14'],
      at: '六、其他需要报告的事项',
    },
  ],
  good: [
    {
      title: { zh: '写明没有收取', en: 'It says that none was charged' },
      text: clean2021({ values: { 'applications.granted': 8, 'applications.not-processed.excessive': 1 } }),
    },
    {
      title: { zh: '没有其他事项', en: 'Nothing else to report' },
      text: edit(clean2021(), ['我局2023年没有收取信息处理费，没有其他需要报告的事项。', '没有其他需要报告的事项。']),
    },
  ],
};
