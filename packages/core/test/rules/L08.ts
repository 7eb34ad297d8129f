import { edit } from './support/base.ts';
import { clean2021 } from './support/clean.ts';
import type { Examples } from './support/example.ts';

export const examples: Examples = {
  bad: [
    {
      title: { zh: '标题用“政务信息”', en: '政务信息 in a heading' },
      text: edit(clean2021(), ['（三）政府信息管理情况', '（三）政务信息梳理情况']),
      expect: ['L08'],
      at: '政务信息',
    },
    {
      title: { zh: '数据句用“政务信息”', en: '政务信息 beside a figure' },
      text: edit(clean2021(), ['组织两次业务学习', '通过公示栏公开政务信息25条，组织两次业务学习']),
      expect: ['L08'],
      at: '政务信息',
    },
    {
      title: { zh: '标题、正文都用，报一处', en: 'In a heading and beside figures: named once' },
      text: edit(
        clean2021(),
        ['（三）政府信息管理情况', '（三）政务信息梳理情况'],
        ['组织两次业务学习', '通过公示栏公开政务信息25条，组织两次业务学习'],
      ),
      expect: ['L08'],
      at: '政务信息',
    },
  ],
  good: [
    {
      title: { zh: '“政务信息化”是另一回事', en: '政务信息化 is another thing' },
      text: edit(clean2021(), ['组织两次业务学习', '参加政务信息化建设，组织两次业务学习']),
    },
    {
      title: { zh: '“政务信息系统”也是', en: 'So is 政务信息系统' },
      text: edit(clean2021(), ['组织两次业务学习', '整合政务信息系统，组织两次业务学习']),
    },
  ],
};
