import { clean2019, clean2021 } from './support/clean.ts';
import type { Examples } from './support/example.ts';

/** The form of 2021 with 其他处理 as the single row of 2019. */
function oneRow(text: string, value = 0): string {
  const lines = text.split('\n');
  const at = lines.findIndex((line) => line.includes('其他处理'));
  const row = `| 三、本年度办理结果 | (六)其他处理 |  | ${value} | 0 | 0 | 0 | 0 | 0 | ${value} |`;
  return lines.toSpliced(at, 3, row).join('\n');
}

const labels = [
  '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
  '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
  '3.其他',
];

/** The form of 2019 with the three rows of 2021. */
function threeRows(text: string): string {
  const lines = text.split('\n');
  const at = lines.findIndex((line) => line.includes('其他处理'));
  const rows = labels.map((label) => `| 三、本年度办理结果 | (六)其他处理 | ${label} | 0 | 0 | 0 | 0 | 0 | 0 | 0 |`);
  return lines.toSpliced(at, 1, ...rows).join('\n');
}

export const examples: Examples = {
  bad: [
    {
      title: { zh: '2019年版分了三行', en: 'Three rows in edition 2019' },
      text: threeRows(clean2019()),
      expect: ['G17'],
    },
    {
      title: { zh: '“其他处理”只有一行', en: 'One row' },
      text: oneRow(clean2021()),
      expect: ['G17'],
      at: '(六)其他处理',
    },
    {
      title: { zh: '一行里有 2 件', en: 'One row with 2' },
      text: oneRow(clean2021({ values: { 'applications.granted': 7, 'applications.processed': 12 } }), 2),
      expect: ['G17'],
    },
  ],
  good: [
    {
      title: { zh: '2021年版分三行', en: 'Three rows in edition 2021' },
      text: clean2021(),
    },
    {
      title: { zh: '2019年版是一行', en: 'One row in edition 2019' },
      text: clean2019(),
    },
  ],
};
