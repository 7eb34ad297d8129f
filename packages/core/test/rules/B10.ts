import { edit } from './support/base.ts';
import { clean2021 } from './support/clean.ts';
import type { Examples } from './support/example.ts';

export const examples: Examples = {
  bad: [
    {
      title: { zh: '县政府没有写责任追究', en: 'A county without accountability' },
      text: edit(clean2021({ agency: '清源县人民政府', self: '我县' }), ['，没有发生需要责任追究的情形', '']),
      expect: ['B10'],
      at: '一、总体情况',
    },
    {
      title: { zh: '镇政府三项都没有写', en: 'A town without any of them' },
      text: edit(clean2021({ agency: '清源县白石镇人民政府', self: '我镇' }), [
        '；接受工作考核和社会评议，没有发生需要责任追究的情形',
        '',
      ]),
      expect: ['B10'],
      at: '一、总体情况',
    },
  ],
  good: [
    { title: { zh: '三项都写了', en: 'All three' }, text: clean2021({ agency: '清源县人民政府', self: '我县' }) },
    {
      title: { zh: '部门不要求', en: 'Departments need not' },
      text: edit(clean2021(), ['；接受工作考核和社会评议，没有发生需要责任追究的情形', '']),
    },
  ],
};
