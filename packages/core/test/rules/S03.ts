import { edit } from './support/base.ts';
import { clean2014, clean2021 } from './support/clean.ts';
import type { Examples } from './support/example.ts';

export const examples: Examples = {
  bad: [
    {
      title: { zh: '没有这个代码', en: 'No such code' },
      text: edit(clean2021(), [
        '（三）政府信息管理情况。',
        '<!-- gongkai-ignore Z99: 已核对 -->\n\n（三）政府信息管理情况。',
      ]),
      expect: ['S03'],
      at: 'Z99',
    },
    {
      title: { zh: '指标写错', en: 'A misspelt indicator' },
      text: edit(clean2014(), ['| 统计指标', '<!-- gongkai-ignore D19 capacity.staf: 已核对 -->\n\n| 统计指标']),
      expect: ['S03'],
      at: 'D19',
    },
    {
      title: { zh: '名称写错', en: 'A misspelt name' },
      text: edit(clean2021(), [
        '（三）政府信息管理情况。',
        '<!-- gongkai-ignore slipps: 已核对 -->\n\n（三）政府信息管理情况。',
      ]),
      expect: ['S03'],
      at: 'slipps',
    },
  ],
  good: [
    {
      title: { zh: '代码', en: 'A code' },
      text: edit(
        clean2021(),
        ['（五）监督保障情况。', '<!-- gongkai-ignore L16: 原文 -->\n\n（五）监督保障情况。'],
        ['组织两次业务学习', '截止目前组织两次业务学习'],
      ),
    },
    {
      title: { zh: '普通注释', en: 'A plain comment' },
      text: edit(clean2021(), ['（三）政府信息管理情况。', '<!-- 由办公室提供 -->\n\n（三）政府信息管理情况。']),
    },
  ],
};
