import { edit } from './support/base.ts';
import { clean2021 } from './support/clean.ts';
import type { Examples } from './support/example.ts';

export const examples: Examples = {
  bad: [
    {
      title: { zh: '多处写信息报道', en: 'News submission again and again' },
      text: edit(clean2021(), ['明确专人负责', '明确专人负责信息报道'], ['组织两次业务学习', '组织两次信息报道学习']),
      expect: ['B21'],
      at: '信息报道',
    },
    {
      title: { zh: '把新闻宣传当作公开', en: 'News taken for disclosure' },
      text: edit(clean2021(), ['明确专人负责', '明确新闻宣传专人'], ['一是增加图解', '一是扩大新闻宣传，增加图解']),
      expect: ['B21'],
      at: '新闻宣传',
    },
  ],
  good: [
    {
      title: { zh: '提到一次', en: 'Mentioned once' },
      text: edit(clean2021(), ['组织两次业务学习', '组织两次业务学习，并与新闻宣传工作衔接']),
    },
    { title: { zh: '没有这些用语', en: 'No such words' }, text: clean2021() },
  ],
};
