import { edit } from './support/base.ts';
import { clean2019 } from './support/clean.ts';
import type { Examples } from './support/example.ts';

export const examples: Examples = {
  bad: [
    {
      title: { zh: '没有引用格式通知', en: 'The notice is not cited' },
      text: edit(clean2019(), [
        '和《国务院办公厅政府信息与政务公开办公室关于政府信息公开工作年度报告有关事项的通知》（国办公开办函〔2019〕60号）',
        '',
      ]),
      expect: ['L04'],
    },
    {
      title: { zh: '只引用县里的通知', en: 'A county’s notice only' },
      text: edit(clean2019(), [
        '《国务院办公厅政府信息与政务公开办公室关于政府信息公开工作年度报告有关事项的通知》（国办公开办函〔2019〕60号）',
        '《清源县人民政府办公室关于做好信息公开工作的通知》',
      ]),
      expect: ['L04'],
    },
  ],
  good: [
    { title: { zh: '引用60号文', en: 'Notice 60 is cited' }, text: clean2019() },
    {
      title: { zh: '学校依据《高等学校信息公开办法》', en: 'A school with rules of its own' },
      text: edit(clean2019(), [
        '和《国务院办公厅政府信息与政务公开办公室关于政府信息公开工作年度报告有关事项的通知》（国办公开办函〔2019〕60号）',
        '和《高等学校信息公开办法》（教育部令第29号）',
      ]),
    },
    {
      title: { zh: '2019年度不提示', en: 'Nothing is said for 2019' },
      text: edit(clean2019({ year: 2019 }), [
        '和《国务院办公厅政府信息与政务公开办公室关于政府信息公开工作年度报告有关事项的通知》（国办公开办函〔2019〕60号）',
        '',
      ]),
    },
  ],
};
