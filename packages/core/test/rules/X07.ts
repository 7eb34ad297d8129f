import type { Config } from '../../src/config/types.ts';
import { edit } from './support/base.ts';
import { clean2021 } from './support/clean.ts';
import type { Examples } from './support/example.ts';

const twice: Readonly<Record<string, number>> = {
  'normative-documents.issued': 4,
  'normative-documents.repealed': 2,
  'normative-documents.in-force': 14,
  'licensing.decisions': 72,
  'penalties.decisions': 8,
  'charges.amount': 25,
  'applications.new': 24,
  'applications.new@enterprise': 6,
  'applications.carried-in': 2,
  'applications.granted': 18,
  'applications.granted@enterprise': 6,
  'applications.partially-granted': 2,
  'applications.unavailable.not-held': 4,
  'applications.processed': 24,
  'applications.processed@enterprise': 6,
  'applications.carried-out': 2,
  'review.upheld': 2,
  'review.total': 2,
};

const nothing = Object.fromEntries(Object.keys(twice).map((key) => [key, 0]));

/** A county whose figures are those of its two bodies together. */
const county = (values: Readonly<Record<string, number>> = {}): string =>
  edit(clean2021({ agency: '清源县人民政府', self: '我县', values: { ...twice, ...values } }), [
    '新收政府信息公开申请15件，上年结转1件',
    '新收政府信息公开申请30件，上年结转2件',
  ]);
const scope: readonly [string, string] = ['如有疑问', '本报告数据来自全县编制发布年度报告的单位。如有疑问'];

const bureau = clean2021();
const town = clean2021({ agency: '清源县白石镇人民政府', self: '我镇' });
const config: Config = {
  agencies: [
    { name: '清源县人民政府', kind: 'government' },
    { name: '清源县水利局', parent: '清源县人民政府' },
    { name: '清源县白石镇人民政府', parent: '清源县人民政府' },
  ],
};

export const examples: Examples = {
  bad: [
    {
      title: { zh: '许可数比各单位之和多', en: 'More licences than its parts have' },
      text: county({ 'licensing.decisions': 108 }),
      parts: [bureau, town],
      expect: ['X07'],
      at: '108',
    },
    {
      title: { zh: '写明了汇总范围，名单上的单位都在', en: 'The scope is stated and every body is there' },
      text: edit(county({ 'review.upheld': 3, 'review.total': 3 }), scope),
      parts: [bureau, town],
      config,
      expect: ['X07', 'X07'],
    },
    {
      title: { zh: '一个单位空白，一个单位自己的合计不对', en: 'One part is blank, another’s own total is wrong' },
      text: county({ 'review.upheld': 0, 'review.total': 0 }),
      parts: [
        clean2021({ values: { 'review.upheld': '' } }),
        clean2021({ agency: '清源县白石镇人民政府', self: '我镇', values: { 'review.total': 2 } }),
      ],
      expect: ['X07', 'X07'],
      says: '先看清源县白石镇人民政府 1（该单位自己的等式不成立）、清源县水利局 空白（按0计）',
    },
    {
      title: { zh: '一行中的两列是一处', en: 'Two columns of one row are one place' },
      text: county(),
      parts: [
        clean2021({
          values: {
            'applications.granted': 7,
            'applications.granted@enterprise': 5,
            'applications.new': 10,
            'applications.new@enterprise': 5,
            'applications.processed': 10,
            'applications.processed@enterprise': 5,
          },
        }),
        town,
      ],
      expect: ['X07', 'X07', 'X07'],
    },
    {
      title: {
        zh: '垂直管理单位设为不计，计入才相等',
        en: 'Vertical bodies do not count, and only with one it would hold',
      },
      text: county({ 'licensing.decisions': 75 }),
      parts: [bureau, town, clean2021({ agency: '清源县气象局', values: { ...nothing, 'licensing.decisions': 3 } })],
      config: { verticalBodies: 'out' },
      expect: ['X07'],
      says: '2 个单位合计 72，相差 3',
    },
    {
      title: { zh: '汇总的根本不是这些单位', en: 'The sum of other bodies' },
      text: county(),
      parts: [bureau],
      expect: ['X07'],
    },
  ],
  good: [
    {
      title: { zh: '各格都等于两个单位之和', en: 'Every cell is the sum of two parts' },
      text: county(),
      parts: [bureau, town],
      config,
    },
    {
      title: { zh: '垂直管理单位设为计入', en: 'Vertical bodies count' },
      text: county({ 'licensing.decisions': 75 }),
      parts: [bureau, town, clean2021({ agency: '清源县气象局', values: { ...nothing, 'licensing.decisions': 3 } })],
      config: { verticalBodies: 'in' },
    },
    {
      title: {
        zh: '名单上有一个单位的报告不在，多出的可能是它的',
        en: 'A body of the list is not there: what is more may be its',
      },
      text: county({ 'licensing.decisions': 108 }),
      parts: [bureau],
      config: { agencies: [...(config.agencies ?? []), { name: '清源县民政局', parent: '清源县人民政府' }] },
    },
    {
      title: { zh: '一个单位空白，多出的可能是它的', en: 'A part is blank: what is more may be its' },
      text: county(),
      parts: [clean2021({ values: { 'licensing.decisions': '' } }), town],
    },
    {
      title: { zh: '没有给出所属单位', en: 'Without parts nothing is compared' },
      text: county({ 'licensing.decisions': 108 }),
    },
    {
      title: { zh: '别的年度的报告不算', en: 'Reports of another year do not count' },
      text: county(),
      parts: [bureau, town, clean2021({ agency: '清源县林业局', year: 2022 })],
    },
    {
      title: { zh: '垂直管理单位计入与否都可以', en: 'A vertical body may count or not' },
      text: county(),
      parts: [bureau, town, clean2021({ agency: '清源县气象局' })],
    },
  ],
};
