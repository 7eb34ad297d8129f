import { edit } from './support/base.ts';
import { clean2021 } from './support/clean.ts';
import type { Examples } from './support/example.ts';

export const examples: Examples = {
  bad: [
    {
      title: { zh: '标题写作“政务公开工作年报”', en: 'Title: 政务公开工作年报' },
      text: edit(clean2021(), ['# 清源县水利局2023年政府信息公开工作年度报告', '# 清源县水利局2023年政务公开工作年报']),
      expect: ['A01'],
      at: '清源县水利局2023年政务公开工作年报',
      fix: '清源县水利局2023年政府信息公开工作年度报告',
    },
    {
      title: { zh: '标题少了“工作”二字，只作提示', en: 'Title without 工作: a note' },
      text: edit(clean2021(), [
        '# 清源县水利局2023年政府信息公开工作年度报告',
        '# 清源县水利局2023年政府信息公开年度报告',
      ]),
      expect: ['A01'],
      at: '清源县水利局2023年政府信息公开年度报告',
      fix: '清源县水利局2023年政府信息公开工作年度报告',
    },
    {
      title: { zh: '标题没有年份', en: 'Title without a year' },
      text: edit(clean2021(), [
        '# 清源县水利局2023年政府信息公开工作年度报告',
        '# 清源县水利局政府信息公开工作年度报告',
      ]),
      expect: ['A01'],
    },
  ],
  good: [
    { title: { zh: '通行的标题', en: 'The usual title' }, text: clean2021() },
    {
      title: { zh: '年份在单位之前', en: 'The year before the body' },
      text: edit(clean2021(), [
        '# 清源县水利局2023年政府信息公开工作年度报告',
        '# 2023年清源县水利局政府信息公开工作年度报告',
      ]),
    },
    {
      title: { zh: '学校、医院不是政府，写“信息公开”', en: 'A school or a hospital is no government' },
      text: clean2021()
        .replaceAll('清源县水利局', '清源水利职业学院')
        .replaceAll('我局', '我院')
        .replace('2023年政府信息公开工作年度报告', '2023年信息公开工作年度报告'),
    },
    {
      title: { zh: '年份写在括号里', en: 'The year in brackets' },
      text: edit(clean2021(), [
        '# 清源县水利局2023年政府信息公开工作年度报告',
        '# 清源县水利局政府信息公开工作年度报告（2023年度）',
      ]),
    },
  ],
};
