import { edit } from './support/base.ts';
import { clean2021 } from './support/clean.ts';
import type { Examples } from './support/example.ts';

export const examples: Examples = {
  bad: [
    {
      title: { zh: '文号没有填', en: 'No document number' },
      text: edit(clean2021(), [
        '# 清源县水利局2023年政府信息公开工作年度报告\n',
        '索引号: | QY/2024-003 | 公开方式: | 主动公开 | ||\n有效性: | 有效 | 文号: | ||\n\n# 清源县水利局2023年政府信息公开工作年度报告\n',
      ]),
      expect: ['A20'],
    },
    {
      title: { zh: '有效性、文件编号都没有填', en: 'Two fields left empty' },
      text: edit(clean2021(), [
        '# 清源县水利局2023年政府信息公开工作年度报告\n',
        '索引号: | QY/2024-003 | 公开方式: | 主动公开 | ||\n有效性: | 文件编号: | ||||\n\n# 清源县水利局2023年政府信息公开工作年度报告\n',
      ]),
      expect: ['A20'],
    },
  ],
  good: [
    {
      title: { zh: '字段都填了', en: 'All filled in' },
      text: edit(clean2021(), [
        '# 清源县水利局2023年政府信息公开工作年度报告\n',
        '索引号: | QY/2024-003 | 公开方式: | 主动公开 | ||\n有效性: | 有效 | 文号: | 无 ||\n\n# 清源县水利局2023年政府信息公开工作年度报告\n',
      ]),
    },
    {
      title: { zh: '“字号”是网页的按钮，不是字段', en: 'The size of letters is a button of the page' },
      text: edit(clean2021(), [
        '# 清源县水利局2023年政府信息公开工作年度报告\n',
        '# 清源县水利局2023年政府信息公开工作年度报告\n\n发布日期:2024-01-12 15:39 来源:清源县政务服务平台\n字号: |\n',
      ]),
    },
    { title: { zh: '没有这些字段', en: 'No such fields' }, text: clean2021() },
  ],
};
