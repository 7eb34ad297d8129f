import { edit } from './support/base.ts';
import { clean2021 } from './support/clean.ts';
import type { Examples } from './support/example.ts';

export const examples: Examples = {
  bad: [
    {
      title: { zh: '地址没有填', en: 'The address was not filled in' },
      text: edit(clean2021(), ['河东路8号', 'XX路8号']),
      expect: ['A22'],
      at: 'XX',
    },
    {
      title: { zh: '次数留空', en: 'A number left blank' },
      text: edit(clean2021(), ['组织两次业务学习', '组织____次业务学习']),
      expect: ['A22'],
      at: '____',
    },
    {
      title: { zh: '年份没有填', en: 'The year was not filled in' },
      text: edit(clean2021(), ['组织两次业务学习', '20XX年组织两次业务学习']),
      expect: ['A22'],
      at: '20XX',
    },
    {
      title: { zh: '乘号代替的字', en: 'Signs of multiplication for words' },
      text: edit(clean2021(), ['组织两次业务学习', '由×××科组织两次业务学习']),
      expect: ['A22'],
      at: '×××',
    },
    {
      title: { zh: '全角字母', en: 'Full-width letters' },
      text: edit(clean2021(), ['组织两次业务学习', '由ＸＸ科组织两次业务学习']),
      expect: ['A22'],
      at: 'ＸＸ',
    },
    {
      title: { zh: '星号代替的字', en: 'Asterisks for words' },
      text: edit(clean2021(), ['组织两次业务学习', '由***科组织两次业务学习']),
      expect: ['A22'],
      at: '***',
    },
    {
      title: { zh: '提示没有删', en: 'A prompt was left' },
      text: edit(clean2021(), ['组织两次业务学习', '组织两次业务学习（此处填写其他做法）']),
      expect: ['A22'],
      at: '（此处填写其他做法）',
    },
    {
      title: { zh: '“某某局”', en: '某某局 for a name' },
      text: edit(clean2021(), ['组织两次业务学习', '会同“某某局”组织两次业务学习']),
      expect: ['A22'],
      at: '某某',
    },
    {
      title: { zh: '标题里的占位符', en: 'In a heading' },
      text: edit(clean2021(), ['（五）监督保障情况', '（五）XX监督保障情况']),
      expect: ['A22'],
      at: 'XX',
    },
  ],
  good: [
    {
      title: { zh: '编号里的字母', en: 'Letters of a code' },
      text: edit(clean2021(), ['组织两次业务学习', '按XXGK-01号清单组织两次业务学习']),
    },
    { title: { zh: '加粗的文字', en: 'Words in bold' }, text: edit(clean2021(), ['明确专人负责', '**明确专人负责**']) },
    {
      title: { zh: '人名隐去的写法', en: 'A name left out on purpose' },
      text: edit(clean2021(), ['组织两次业务学习', '申请人李某某未到场，组织两次业务学习']),
    },
    {
      title: { zh: '长宽的乘号', en: 'A sign of multiplication in a size' },
      text: edit(clean2021(), ['组织两次业务学习', '制作2×3米公示栏，组织两次业务学习']),
    },
  ],
};
