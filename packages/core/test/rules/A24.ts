import { edit } from './support/base.ts';
import { clean2021 } from './support/clean.ts';
import type { Examples } from './support/example.ts';

export const examples: Examples = {
  bad: [
    {
      title: { zh: '11月没有31日', en: 'November has no 31st' },
      text: edit(clean2021(), ['组织两次业务学习', '11月31日组织业务学习']),
      expect: ['A24'],
      at: '11月31日',
    },
    {
      title: { zh: '转换时丢了字，只作提示', en: 'Characters lost in conversion: a note' },
      text: edit(clean2021(), ['组织两次业务学习', '2023年1120日组织业务学习']),
      expect: ['A24'],
      at: '2023年1120日',
    },
  ],
  good: [
    { title: { zh: '闰日', en: 'A leap day' }, text: edit(clean2021(), ['组织两次业务学习', '2月28日组织业务学习']) },
    {
      title: { zh: '不是日期的数字', en: 'Figures that are no date' },
      text: edit(clean2021(), ['组织两次业务学习', '12345热线每日转办，组织两次业务学习']),
    },
  ],
};
