import { clean2021 } from './support/clean.ts';
import type { Examples } from './support/example.ts';

/** A row 其他处理 of its own before its three rows. */
function twice(text: string, value: number): string {
  const lines = text.split('\n');
  const at = lines.findIndex((line) => line.includes('其他处理'));
  const row = `| 三、本年度办理结果 | (六)其他处理 |  | ${value} | 0 | 0 | 0 | 0 | 0 | ${value} |`;
  return lines.toSpliced(at, 0, row).join('\n');
}

export const examples: Examples = {
  bad: [
    {
      title: { zh: '一行 2 件，“3.其他”又是 2 件', en: '2 in its own row and 2 again' },
      text: twice(clean2021({ values: { 'applications.granted': 7, 'applications.other.other': 2 } }), 2),
      expect: ['G18'],
    },
    {
      title: { zh: '一行 3 件，“3.其他”1 件', en: '3 in its own row and 1' },
      text: twice(clean2021({ values: { 'applications.granted': 8, 'applications.other.other': 1 } }), 3),
      expect: ['G18'],
    },
  ],
  good: [
    {
      title: { zh: '只填三行', en: 'Three rows only' },
      text: clean2021({ values: { 'applications.granted': 7, 'applications.other.other': 2 } }),
    },
    {
      title: { zh: '另有一行是 0', en: 'A row of its own with 0' },
      text: twice(clean2021(), 0),
    },
  ],
};
