import { edit } from './support/base.ts';
import { clean2014 } from './support/clean.ts';
import type { Examples } from './support/example.ts';

export const examples: Examples = {
  bad: [
    {
      title: { zh: '解读稿件用“件”', en: '件 for 篇' },
      text: edit(clean2014(), ['政策解读稿件发布数 | 篇 |', '政策解读稿件发布数 | 件 |']),
      expect: ['C08'],
      fix: '篇',
    },
    {
      title: { zh: '经费用“元”', en: '元 for 万元' },
      text: edit(clean2014(), ['方面的经费） | 万元 |', '方面的经费） | 元 |']),
      expect: ['C08'],
      fix: '万元',
    },
  ],
  good: [
    {
      title: { zh: '与表式相同', en: 'As in the form' },
      text: clean2014(),
    },
    {
      title: { zh: '没有写单位', en: 'No unit' },
      text: edit(clean2014(), ['政策解读稿件发布数 | 篇 |', '政策解读稿件发布数 |  |']),
    },
  ],
};
