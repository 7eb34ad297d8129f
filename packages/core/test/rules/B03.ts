import { edit, swap } from './support/base.ts';
import { clean2019, clean2021 } from './support/clean.ts';
import type { Examples } from './support/example.ts';

export const examples: Examples = {
  bad: [
    {
      title: { zh: '第七部分写下一步打算', en: 'A section seven on plans' },
      text: edit(clean2021(), [
        '我局2023年没有收取信息处理费，没有其他需要报告的事项。',
        '我局2023年没有收取信息处理费，没有其他需要报告的事项。\n\n## 七、下一步打算\n\n做好新一年的公开工作。',
      ]),
      expect: ['B03'],
      at: '七、下一步打算',
    },
    {
      title: { zh: '第七部分写党建', en: 'A section seven on party work' },
      text: edit(clean2019(), [
        '我局2020年没有收取信息处理费，没有其他需要报告的事项。',
        '我局2020年没有收取信息处理费，没有其他需要报告的事项。\n\n## 七、党建工作情况\n\n按计划开展学习。',
      ]),
      expect: ['B03'],
      at: '七、党建工作情况',
    },
    {
      title: { zh: '第六部分写下一步打算，其他事项成了第七', en: 'Plans as section six move the last to seven' },
      text: edit(clean2021(), [
        '## 六、其他需要报告的事项',
        '## 六、下一步打算\n\n做好新一年的公开工作。\n\n## 七、其他需要报告的事项',
      ]),
      expect: ['B03'],
      at: '六、下一步打算',
    },
    {
      title: { zh: '缺第四部分，又多出第七部分', en: 'Section four missing, and a seventh too many' },
      text: edit(
        swap(clean2021(), '## 四、政府信息公开行政复议、行政诉讼情况', '## 五、存在的主要问题及改进情况', ''),
        [
          '我局2023年没有收取信息处理费，没有其他需要报告的事项。',
          '我局2023年没有收取信息处理费，没有其他需要报告的事项。\n\n## 七、下一步打算\n\n做好新一年的公开工作。',
        ],
      ),
      expect: ['B02', 'B03'],
      at: '七、下一步打算',
    },
  ],
  good: [
    { title: { zh: '六个部分', en: 'Six sections' }, text: clean2019() },
    {
      title: { zh: '附件不算多出的部分', en: 'An annex is no section' },
      text: edit(clean2021(), [
        '我局2023年没有收取信息处理费，没有其他需要报告的事项。',
        '我局2023年没有收取信息处理费，没有其他需要报告的事项。\n\n## 附件\n\n公开目录见网站专栏。',
      ]),
    },
    {
      title: { zh: '带编号的附表不算多出的部分', en: 'A numbered annex is no section' },
      text: edit(clean2021(), [
        '我局2023年没有收取信息处理费，没有其他需要报告的事项。',
        '我局2023年没有收取信息处理费，没有其他需要报告的事项。\n\n## 七、附件\n\n公开目录见网站专栏。',
      ]),
    },
    {
      title: { zh: '没有编号的标题不算多出的部分', en: 'A heading without a number is no section' },
      text: edit(clean2021(), [
        '## 五、存在的主要问题及改进情况',
        '## 典型做法\n\n试行局务会议题公开。\n\n## 五、存在的主要问题及改进情况',
      ]),
    },
    {
      title: { zh: '各部分没有编号，末尾另有一个编号', en: 'Sections without numbers, and one number at the end' },
      text: edit(clean2021().replace(/^## .、/gmu, '## '), [
        '我局2023年没有收取信息处理费，没有其他需要报告的事项。',
        '我局2023年没有收取信息处理费，没有其他需要报告的事项。\n\n## 七、下一步打算\n\n做好新一年的公开工作。',
      ]),
    },
  ],
};
