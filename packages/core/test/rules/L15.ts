import { edit } from './support/base.ts';
import { clean2021 } from './support/clean.ts';
import type { Examples } from './support/example.ts';

export const examples: Examples = {
  bad: [
    {
      title: { zh: '身份证号', en: 'An identity number' },
      text: edit(clean2021(), ['畅通信函', '核对申请人身份（110101190001011234），畅通信函']),
      expect: ['L15'],
      at: '110101190001011234',
    },
    {
      title: { zh: '申请人姓名', en: 'An applicant’s name' },
      text: edit(clean2021(), ['畅通信函', '申请人张三向我局当面提出的，当场登记；畅通信函']),
      expect: ['L15'],
      at: '张三',
    },
  ],
  good: [
    {
      title: { zh: '隐去姓名', en: 'The name is masked' },
      text: edit(clean2021(), ['畅通信函', '申请人张某向我局当面提出的，当场登记；畅通信函']),
    },
    {
      title: { zh: '没有姓名', en: 'No name' },
      text: edit(clean2021(), ['畅通信函', '申请人可向我局当面提出；畅通信函']),
    },
  ],
};
