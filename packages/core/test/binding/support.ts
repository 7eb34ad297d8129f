import { bind } from '../../src/binding/bind.ts';
import type { BoundReport } from '../../src/binding/types.ts';
import { readDocument } from '../../src/source/read.ts';

/** Binds a text as it would be read from a file. */
export const bound = (text: string): BoundReport => bind(readDocument(text));

/** Values by fact key, `null` where a cell holds none. */
export const values = (report: BoundReport): Record<string, number | null> =>
  Object.fromEntries([...report.cells].map(([key, { value }]) => [key, value]));

/** A report of a body that does not exist, of the year and with the passages given. */
export function reportOf({
  title = '清源县民政局2023年政府信息公开工作年度报告',
  head = '',
  intro = '',
  tables = '',
  foot = '',
} = {}): string {
  return [
    head,
    title,
    intro,
    '一、总体情况',
    '全年工作有序开展。',
    '二、主动公开政府信息情况',
    tables,
    '六、其他需要报告的事项',
    '无。',
    foot,
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}
