import { edit } from './support/base.ts';
import { clean2021 } from './support/clean.ts';
import type { Examples } from './support/example.ts';

export const examples: Examples = {
  bad: [
    {
      title: { zh: '没有写理由', en: 'No reason' },
      text: edit(
        clean2021(),
        ['（五）监督保障情况。', '<!-- gongkai-ignore L16 -->\n\n（五）监督保障情况。'],
        ['组织两次业务学习', '截止目前组织两次业务学习'],
      ),
      expect: ['S02'],
      at: 'L16',
    },
    {
      title: { zh: '前置信息里没有写理由', en: 'No reason in the front matter' },
      text: `---\nignore:\n  - A15\n---\n\n${edit(clean2021(), ['电话：0900-5550123', '电话：550123'])}`,
      expect: ['S02'],
      at: 'A15',
    },
  ],
  good: [
    {
      title: { zh: '写了理由', en: 'With a reason' },
      text: edit(
        clean2021(),
        ['（五）监督保障情况。', '<!-- gongkai-ignore L16: 引文如此 -->\n\n（五）监督保障情况。'],
        ['组织两次业务学习', '截止目前组织两次业务学习'],
      ),
    },
    {
      title: { zh: '按名称忽略', en: 'By the rule’s name' },
      text: edit(
        clean2021(),
        ['（五）监督保障情况。', '<!-- gongkai-ignore slips: 引文如此 -->\n\n（五）监督保障情况。'],
        ['组织两次业务学习', '截止目前组织两次业务学习'],
      ),
    },
  ],
};
