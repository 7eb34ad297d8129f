import { edit } from './support/base.ts';
import { clean2014 } from './support/clean.ts';
import type { Examples } from './support/example.ts';

const add = (words: string, values = {}): string =>
  edit(clean2014({ values }), ['明确专人负责', `明确专人负责。${words}`]);

export const examples: Examples = {
  bad: [
    {
      title: { zh: '培训期数不同', en: 'Another number of courses' },
      text: add('全年举办政府信息公开培训班2期。'),
      expect: ['P18'],
      at: '全年举办政府信息公开培训班2期。',
      fix: '0',
    },
    {
      title: { zh: '查阅点数不同', en: 'Another number of reading points' },
      text: add('设置政府信息查阅点3个。'),
      expect: ['P18'],
      at: '设置政府信息查阅点3个。',
      fix: '0',
    },
  ],
  good: [
    {
      title: { zh: '与表一致', en: 'As in the table' },
      text: add('全年举办政府信息公开培训班2期，接受培训人员60人次。', {
        'training.courses': 2,
        'training.participants': 60,
      }),
    },
    {
      title: { zh: '参加上级培训', en: 'Training that others held' },
      text: add('参加上级组织的培训2次。'),
    },
  ],
};
