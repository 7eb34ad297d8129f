import { edit } from './support/base.ts';
import { clean2021 } from './support/clean.ts';
import type { Examples } from './support/example.ts';

export const examples: Examples = {
  bad: [
    {
      title: { zh: '忽略的问题已不存在', en: 'What it silenced is gone' },
      text: edit(clean2021(), [
        '（三）政府信息管理情况。',
        '<!-- gongkai-ignore L16: 已核对 -->\n\n（三）政府信息管理情况。',
      ]),
      expect: ['S01'],
      at: 'L16',
    },
    {
      title: { zh: '前置信息里没有用到的忽略', en: 'An unused entry of the front matter' },
      text: `---\nignore:\n  A15: 内部号码\n---\n\n${clean2021()}`,
      expect: ['S01'],
      at: 'A15',
    },
  ],
  good: [
    {
      title: { zh: '用到的忽略', en: 'One that is used' },
      text: edit(
        clean2021(),
        ['（五）监督保障情况。', '<!-- gongkai-ignore L16: 引用原文 -->\n\n（五）监督保障情况。'],
        ['组织两次业务学习', '截止目前组织两次业务学习'],
      ),
    },
    {
      title: { zh: '前置信息里用到的忽略', en: 'A used entry of the front matter' },
      text: `---\nignore:\n  A15: 内部号码\n---\n\n${edit(clean2021(), ['电话：0900-5550123', '电话：550123'])}`,
    },
  ],
};
