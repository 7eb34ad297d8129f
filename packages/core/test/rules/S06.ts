import { clean2021 } from './support/clean.ts';
import type { Examples } from './support/example.ts';

export const examples: Examples = {
  bad: [
    {
      title: { zh: '没有这一项', en: 'No such key' },
      text: `---\nagancy: 清源县水利局\n---\n\n${clean2021()}`,
      expect: ['S06'],
      at: 'agancy',
    },
    {
      title: { zh: '日期的写法不对', en: 'A date in another form' },
      text: `---\npublished: 2024/1/18\n---\n\n${clean2021()}`,
      expect: ['S06'],
      at: '2024/1/18',
    },
  ],
  good: [
    {
      title: { zh: '各项都对', en: 'All keys right' },
      text: `---\nagency: 清源县水利局\nagency-kind: department\nyear: 2023\npublished: 2024-01-18\n---\n\n${clean2021()}`,
    },
    { title: { zh: '空的前置信息', en: 'Empty front matter' }, text: `---\n---\n\n${clean2021()}` },
  ],
};
