import { edit } from './support/base.ts';
import { clean2019, clean2021 } from './support/clean.ts';
import type { Examples } from './support/example.ts';

export const examples: Examples = {
  bad: [
    {
      title: { zh: '引用60号文', en: 'Notice 60' },
      text: edit(clean2021(), [
        '《国务院办公厅政府信息与政务公开办公室关于印发〈中华人民共和国政府信息公开工作年度报告格式〉的通知》（国办公开办函〔2021〕30号）',
        '国办公开办函〔2019〕60号',
      ]),
      expect: ['L03'],
      at: '国办公开办函〔2019〕60号',
    },
    {
      title: { zh: '引用试行格式通知的名称', en: 'The title of the trial notice' },
      text: edit(clean2021(), [
        '《国务院办公厅政府信息与政务公开办公室关于印发〈中华人民共和国政府信息公开工作年度报告格式〉的通知》（国办公开办函〔2021〕30号）',
        '《国务院办公厅政府信息与政务公开办公室关于政府信息公开工作年度报告有关事项的通知》',
      ]),
      expect: ['L03'],
      at: '政府信息与政务公开办公室关于政府信息公开工作年度报告有关事项的通知',
    },
  ],
  good: [
    {
      title: { zh: '与现行格式一并引用', en: 'Cited beside the form in force' },
      text: edit(clean2021(), [
        '《国务院办公厅政府信息与政务公开办公室关于印发〈中华人民共和国政府信息公开工作年度报告格式〉的通知》（国办公开办函〔2021〕30号）',
        '《国务院办公厅政府信息与政务公开办公室关于政府信息公开工作年度报告有关事项的通知》《国务院办公厅政府信息与政务公开办公室关于印发〈中华人民共和国政府信息公开工作年度报告格式〉的通知》',
      ]),
    },
    { title: { zh: '引用30号文', en: 'Notice 30' }, text: clean2021() },
    { title: { zh: '2020年度引用60号文', en: 'Notice 60 for 2020' }, text: clean2019() },
  ],
};
