import { edit, swap } from './support/base.ts';
import { clean2019, clean2021 } from './support/clean.ts';
import type { Examples } from './support/example.ts';

export const examples: Examples = {
  bad: [
    {
      title: { zh: '行名写错一个字', en: 'One character of a label is wrong' },
      text: edit(clean2021(), ['3.要求提供公开出版物', '3.要求提供公开出版书']),
      expect: ['B18'],
      at: '要求提供公开出版书',
      fix: '3.要求提供公开出版物',
    },
    {
      title: { zh: '少了一行', en: 'A row is missing' },
      text: swap(
        clean2021(),
        '| 三、本年度办理结果 | (五)不予处理 | 2.重复申请',
        '| 三、本年度办理结果 | (五)不予处理 | 3.',
        '',
      ),
      expect: ['B18'],
    },
    {
      title: { zh: '当地增列的行，只作提示', en: 'A row added locally: a note' },
      text: edit(clean2019(), ['| 规章 | 0 | 0 | 0 |\n', '| 规章 | 0 | 0 | 0 |\n| 其他主动公开文件 | 3 | 3 | 9 |\n']),
      expect: ['B18'],
      at: '其他主动公开文件',
    },
  ],
  good: [
    { title: { zh: '各行与格式一致', en: 'The rows of the form' }, text: clean2021() },
    {
      title: { zh: '半角标点不算改动', en: 'Half-width punctuation is no change' },
      text: edit(clean2021(), [
        '(二)部分公开（区分处理的,只计这一情形,不计其他情形）',
        '（二）部分公开（区分处理的，只计这一情形，不计其他情形）',
      ]),
    },
  ],
};
