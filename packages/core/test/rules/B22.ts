import { edit } from './support/base.ts';
import { clean2014, clean2019, clean2021 } from './support/clean.ts';
import type { Examples } from './support/example.ts';

export const examples: Examples = {
  bad: [
    {
      title: { zh: '保留收费及减免一节', en: 'A section on fees and waivers' },
      text: edit(clean2021(), [
        '没有发生需要责任追究的情形。',
        '没有发生需要责任追究的情形。\n\n（六）收费及减免情况。本年没有这类事项。',
      ]),
      expect: ['B22'],
      at: '收费及减免情况',
    },
    {
      title: { zh: '附了旧的统计表', en: 'An old table appended' },
      text: edit(clean2021(), [
        '我局2023年没有收取信息处理费，没有其他需要报告的事项。',
        '我局2023年没有收取信息处理费，没有其他需要报告的事项。\n\n## 七、政府信息公开情况统计表\n\n见网站专栏。',
      ]),
      expect: ['B22'],
      at: '政府信息公开情况统计表',
    },

    {
      title: { zh: '三节旧章节', en: 'Three old sections' },
      text: edit(clean2021(), [
        '没有发生需要责任追究的情形。',
        '没有发生需要责任追究的情形。\n\n（六）咨询处理情况。接受电话咨询，均当场答复。\n\n（七）收费情况。本年没有这类事项。\n\n（八）申诉情况。本年没有这类事项。',
      ]),
      expect: ['B22'],
      says: '“咨询处理情况”“收费情况”“申诉情况”',
    },
    {
      title: { zh: '2019年度起就不该有', en: 'The first year without them' },
      text: edit(clean2019({ year: 2019 }), [
        '没有发生需要责任追究的情形。',
        '没有发生需要责任追究的情形。\n\n（六）收费及减免情况。本年没有这类事项。',
      ]),
      expect: ['B22'],
    },
  ],
  good: [
    { title: { zh: '没有旧章节', en: 'No old sections' }, text: clean2021() },
    { title: { zh: '2016年度本来就有这些章节', en: 'In 2016 they belonged there' }, text: clean2014() },

    {
      title: { zh: '题目里的附表不是章节', en: 'A table named in the title is no section' },
      text: edit(clean2021(), ['年度报告\n', '年度报告（附年度统计表）\n']),
    },
  ],
};
