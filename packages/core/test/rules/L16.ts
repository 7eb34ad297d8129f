import { edit } from './support/base.ts';
import { clean2021 } from './support/clean.ts';
import type { Examples } from './support/example.ts';

export const examples: Examples = {
  bad: [
    {
      title: { zh: '“截止目前”', en: '截止目前 for 截至目前' },
      text: edit(clean2021(), ['组织两次业务学习', '截止目前没有新的变化，组织两次业务学习']),
      expect: ['L16'],
      at: '截止目前',
      fix: '截至目前',
    },
    {
      title: { zh: '括号没有成对', en: 'A bracket without its pair' },
      text: edit(clean2021(), ['组织两次业务学习', '（会议组织两次业务学习']),
      expect: ['L16'],
      at: '（会议',
    },
    {
      title: { zh: '书名号没有成对', en: 'A title mark without its pair' },
      text: edit(clean2021(), ['组织两次业务学习', '学习《清源县政务公开要点，组织两次业务学习']),
      expect: ['L16'],
      at: '《',
    },
    {
      title: { zh: '多了一个右括号', en: 'A closing bracket too many' },
      text: edit(clean2021(), ['组织两次业务学习', '会议）组织两次业务学习']),
      expect: ['L16'],
      at: '）组织',
    },
  ],
  good: [
    {
      title: { zh: '两个词相连，不是重复', en: 'Two words side by side are not one doubled' },
      text: edit(clean2021(), [
        '组织两次业务学习',
        '清源县人民政府政府信息公开工作机构组织公开工作工作人员开展两次业务学习',
      ]),
    },
    {
      title: { zh: '括号成对', en: 'Brackets in pairs' },
      text: edit(clean2021(), ['组织两次业务学习', '（会议）组织两次业务学习']),
    },
    {
      title: { zh: '序号的括号', en: 'Brackets of numbers' },
      text: edit(clean2021(), [
        '一是政策解读的形式还不够丰富；二是少数信息更新不够及时',
        '1）政策解读的形式还不够丰富；2）少数信息更新不够及时',
      ]),
    },
    {
      title: { zh: '全角和半角括号相配', en: 'Full-width and half-width brackets together' },
      text: edit(clean2021(), ['组织两次业务学习', '（会议)组织两次业务学习']),
    },
    {
      title: { zh: '段落在句中断开', en: 'A paragraph cut by a page break' },
      text: edit(clean2021(), ['组织两次业务学习', '按照《清源县\n\n政务公开要点》组织两次业务学习']),
    },
  ],
};
