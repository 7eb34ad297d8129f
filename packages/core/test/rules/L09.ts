import { edit } from './support/base.ts';
import { clean2021 } from './support/clean.ts';
import type { Examples } from './support/example.ts';

export const examples: Examples = {
  bad: [
    {
      title: { zh: '把工作群当作公开渠道', en: 'Chat groups as a channel' },
      text: edit(clean2021(), [
        '通过政府网站和政务新媒体公开规划计划、预决算、行政许可等信息',
        '通过政府网站和微信工作群公开规划计划、预决算等信息',
      ]),
      expect: ['L09'],
      at: '微信工作群',
    },
    {
      title: { zh: '把公文交换系统当作公开渠道', en: 'Document exchange as a channel' },
      text: edit(clean2021(), ['组织两次业务学习', '利用公文交换系统发布工作信息，组织两次业务学习']),
      expect: ['L09'],
      at: '公文交换系统',
    },
  ],
  good: [
    {
      title: { zh: '办公系统用于审核', en: 'An office system for review' },
      text: edit(clean2021(), ['组织两次业务学习', '依托OA系统做好公文公开属性审核，组织两次业务学习']),
    },
    { title: { zh: '公众看得到的渠道', en: 'Channels open to the public' }, text: clean2021() },
    {
      title: { zh: '与办公系统对接', en: 'Connected with an office system' },
      text: edit(clean2021(), ['组织两次业务学习', '通过与OA系统对接统计公文公开情况，组织两次业务学习']),
    },
  ],
};
