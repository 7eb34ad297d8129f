import { edit } from './support/base.ts';
import { clean2021 } from './support/clean.ts';
import type { Examples } from './support/example.ts';

export const examples: Examples = {
  bad: [
    {
      title: { zh: '方案没有“印发”', en: 'A plan is no notice' },
      text: edit(clean2021(), ['组织两次业务学习', '按照《清源县政务公开要点实施方案的通知》组织两次业务学习']),
      expect: ['L05'],
      at: '《清源县政务公开要点实施方案的通知》',
    },
    {
      title: { zh: '办法没有“关于”', en: 'A measure is no notice' },
      text: edit(clean2021(), ['组织两次业务学习', '学习《信息公开审查办法的通知》，组织两次业务学习']),
      expect: ['L05'],
      at: '《信息公开审查办法的通知》',
    },
    {
      title: { zh: '同一文件名出现两次，报一处', en: 'The same title twice: named once' },
      text: edit(clean2021(), [
        '组织两次业务学习',
        '按照《清源县政务公开要点的通知》组织两次业务学习，对照《清源县政务公开要点的通知》自查',
      ]),
      expect: ['L05'],
      at: '《清源县政务公开要点的通知》',
    },
  ],
  good: [
    {
      title: { zh: '“关于印发……的通知”', en: '关于印发…的通知' },
      text: edit(clean2021(), ['组织两次业务学习', '按照《关于印发清源县政务公开要点的通知》组织两次业务学习']),
    },
    {
      title: { zh: '要点本身', en: 'The plan itself' },
      text: edit(clean2021(), ['组织两次业务学习', '按照《清源县政务公开要点》组织两次业务学习']),
    },
  ],
};
