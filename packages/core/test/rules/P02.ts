import { edit } from './support/base.ts';
import { clean2014 } from './support/clean.ts';
import type { Examples } from './support/example.ts';

const tell = (words: string, values = {}): string =>
  edit(clean2014({ values }), ['全年主动公开政府信息230条，通过政府网站公开210条，通过政务微信公开64条。', words]);

export const examples: Examples = {
  bad: [
    {
      title: { zh: '网站条数不同', en: 'Another number for the website' },
      text: tell('通过政府网站公开政府信息205条。'),
      expect: ['P02'],
      at: '通过政府网站公开政府信息205条。',
      fix: '210',
    },
    {
      title: { zh: '微信条数不同', en: 'Another number for WeChat' },
      text: tell('主动公开政府信息230条，其中政务微信公开46条。'),
      expect: ['P02'],
      at: '主动公开政府信息230条，其中政务微信公开46条。',
      fix: '64',
    },
  ],
  good: [
    {
      title: { zh: '与表一致', en: 'As in the table' },
      text: tell('全年主动公开政府信息230条，通过政府网站公开210条，通过政务微信公开64条。'),
    },
    {
      title: { zh: '只说渠道', en: 'Channels without numbers' },
      text: tell('通过政府网站、政务微信公开信息。'),
    },
  ],
};
