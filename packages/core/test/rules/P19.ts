import { edit } from './support/base.ts';
import { clean2014 } from './support/clean.ts';
import type { Examples } from './support/example.ts';

const add = (words: string, values = {}): string =>
  edit(clean2014({ values }), ['明确专人负责', `明确专人负责。${words}`]);

export const examples: Examples = {
  bad: [
    {
      title: { zh: '解读篇数不同', en: 'Another number of explanations' },
      text: add('全年发布政策解读稿件5篇。'),
      expect: ['P19'],
      at: '全年发布政策解读稿件5篇。',
      fix: '0',
    },
    {
      title: { zh: '发布会次数不同', en: 'Another number of press conferences' },
      text: add('全年举办新闻发布会1次。'),
      expect: ['P19'],
      at: '全年举办新闻发布会1次。',
      fix: '0',
    },
  ],
  good: [
    {
      title: { zh: '与表一致', en: 'As in the table' },
      text: add('全年发布政策解读稿件5篇。', { 'response.policy-explanations': 5 }),
    },
    {
      title: { zh: '没有数', en: 'Without numbers' },
      text: add('及时发布政策解读稿件。'),
    },
  ],
};
