import { edit } from './support/base.ts';
import { clean2014, clean2021 } from './support/clean.ts';
import type { Examples } from './support/example.ts';

/** Characters in both scripts, in the same order; enough for a reader to see which script it is. */
const simplified = '开关数报务应总处结续诉讼复办条机转无业门与区县后广体个电网请对实现为进问题';
const traditional = '開關數報務應總處結續訴訟復辦條機轉無業門與區縣後廣體個電網請對實現為進問題';

const inTraditional = (text: string): string =>
  text.replace(/[\u4e00-\u9fff]/gu, (one) => traditional[simplified.indexOf(one)] ?? one);

export const examples: Examples = {
  bad: [
    {
      title: { zh: '全文繁体，只说这一处', en: 'The whole text: only this is said' },
      text: inTraditional(clean2021()),
      expect: ['S07'],
      at: '清源縣水利局2023年政府信息公開工作年度報告',
    },
    {
      title: { zh: '2014年格式的报告', en: 'A report in the form of 2014' },
      text: inTraditional(clean2014()),
      expect: ['S07'],
      at: '公開',
    },
  ],
  good: [
    {
      title: { zh: '网页上的几个繁体字', en: 'A few such characters on a page' },
      text: edit(clean2021(), ['组织两次业务学习', '栏目另有繁體版（“信息公開”“機構”），组织两次业务学习']),
    },
    { title: { zh: '规范汉字', en: 'Simplified characters' }, text: clean2021() },
  ],
};
