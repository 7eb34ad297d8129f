import { edit } from './support/base.ts';
import { clean2021 } from './support/clean.ts';
import type { Examples } from './support/example.ts';

export const examples: Examples = {
  bad: [
    {
      title: { zh: '县局2月20日公布', en: 'A county bureau on 20 February' },
      text: clean2021({ written: '2024-02-20' }),
      expect: ['A03'],
      at: '2024年2月20日',
    },
    {
      title: { zh: '事业单位按授权组织推断', en: 'An institution, taken for an authorised organisation' },
      text: clean2021({
        agency: '清源县机关事务保障中心',
        self: '我中心',
        written: '2024-02-05',
        values: { 'licensing.decisions': 0, 'penalties.decisions': 0 },
      }),
      expect: ['A03'],
      at: '2024年2月5日',
    },
    {
      title: { zh: '前置信息写明的公布日期', en: 'The date stated in the front matter' },
      text: `---\npublished: 2024-02-09\n---\n\n${clean2021()}`,
      expect: ['A03'],
      at: '2024-02-09',
    },
    {
      title: { zh: '当地期限早于条例，只作警告', en: 'A local deadline before the law’s: a warning' },
      text: clean2021(),
      config: { deadlines: { department: '01-15' } },
      expect: ['A03'],
      at: '2024年1月18日',
    },
    {
      title: { zh: '页面日期迟，报告本身在期限内：只作警告', en: 'A late page, a report dated in time: a warning' },
      text: edit(clean2021(), [
        '# 清源县水利局2023年政府信息公开工作年度报告\n',
        '# 清源县水利局2023年政府信息公开工作年度报告\n\n发布日期：2024年3月20日\n',
      ]),
      expect: ['A03'],
      at: '2024年3月20日',
    },
    {
      title: { zh: '页面日期晚一年以上：只作警告', en: 'A page more than a year late: a warning' },
      text: edit(clean2021(), [
        '# 清源县水利局2023年政府信息公开工作年度报告\n',
        '# 清源县水利局2023年政府信息公开工作年度报告\n\n发布日期：2025年3月20日\n',
      ]),
      expect: ['A03'],
      at: '2025年3月20日',
    },
    {
      title: { zh: '垂直管理的局另有规定，只作警告', en: 'A bureau under vertical management: a warning' },
      text: clean2021({ agency: '国家税务总局清源县税务局', written: '2024-02-20' }),
      expect: ['A03'],
      at: '2024年2月20日',
    },
    {
      title: { zh: '开发区管委会，只作警告', en: 'The committee of a development zone: a warning' },
      text: clean2021({ agency: '清源经济开发区管理委员会', self: '我委', written: '2024-02-20' }),
      expect: ['A03'],
      at: '2024年2月20日',
    },
  ],
  good: [
    {
      title: { zh: '1月31日当天公布', en: 'Published on 31 January itself' },
      text: clean2021({ written: '2024-01-31' }),
    },
    {
      title: { zh: '政府的期限是3月31日', en: 'Governments have until 31 March' },
      text: clean2021({ agency: '清源县人民政府', self: '我县', written: '2024-03-20' }),
    },
    {
      title: { zh: '学校另有规定', en: 'Schools have rules of their own' },
      text: clean2021({
        agency: '清源县第一中学',
        self: '我校',
        written: '2024-02-20',
        values: {
          'normative-documents.issued': 0,
          'normative-documents.repealed': 0,
          'normative-documents.in-force': 0,
          'licensing.decisions': 0,
          'penalties.decisions': 0,
          'charges.amount': 0,
        },
      }),
    },
  ],
};
