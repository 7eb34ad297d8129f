import { edit } from './support/base.ts';
import { clean2021 } from './support/clean.ts';
import type { Examples } from './support/example.ts';

export const examples: Examples = {
  bad: [
    {
      title: { zh: '圆括号', en: 'Round brackets' },
      text: edit(clean2021(), ['国办公开办函〔2021〕30号', '国办公开办函（2021）30号']),
      expect: ['L06'],
      at: '（2021）30号',
      fix: '〔2021〕30号',
    },
    {
      title: { zh: '方括号', en: 'Square brackets' },
      text: edit(clean2021(), ['国办公开办函〔2021〕30号', '国办公开办函[2021]30号']),
      expect: ['L06'],
      at: '[2021]30号',
      fix: '〔2021〕30号',
    },
    {
      title: { zh: '括号丢了一半', en: 'Half of the brackets is lost' },
      text: edit(clean2021(), ['国办公开办函〔2021〕30号', '国办公开办函〔202130号']),
      expect: ['L06'],
      at: '〔202130号',
      fix: '〔2021〕30号',
    },
  ],
  good: [
    { title: { zh: '六角括号', en: 'Hexagonal brackets' }, text: clean2021() },
    {
      title: { zh: '法院案号不是文号', en: 'A court’s case number' },
      text: edit(clean2021(), ['组织两次业务学习', '学习（2022）云0102行初15号判决，组织两次业务学习']),
    },
  ],
};
