import { edit } from './support/base.ts';
import { clean2021 } from './support/clean.ts';
import type { Examples } from './support/example.ts';

export const examples: Examples = {
  bad: [
    {
      title: { zh: '仍引第492号令', en: 'Decree 492' },
      text: edit(clean2021(), ['国务院令第711号', '国务院令第492号']),
      expect: ['L02'],
      at: '492',
    },
    {
      title: { zh: '仍引第三十一条', en: 'Article 31' },
      text: edit(clean2021(), ['（国务院令第711号）', '第三十一条']),
      expect: ['L02'],
      at: '第三十一条',
    },
  ],
  good: [
    { title: { zh: '第711号令', en: 'Decree 711' }, text: clean2021() },
    {
      title: { zh: '写明修订', en: 'It says that they were revised' },
      text: edit(clean2021(), ['国务院令第711号', '国务院令第492号公布，第711号修订']),
    },
  ],
};
