import type { Bilingual } from '../../span.ts';
import { indicatorName } from '../cell-name.ts';
import { defineRule } from '../rule.ts';
import { cellOf } from '../values.ts';

interface Data {
  readonly body: string;
  readonly name: Bilingual;
}

export const F11 = defineRule<Data>({
  code: 'F11',
  slug: 'doubtful-zero',
  group: 'F',
  severity: 'info',
  basis: 'inferred',
  editions: ['2021'],
  by: 'detected',
  cites: [],
  title: { zh: '执法部门的许可或处罚为零', en: 'No licences or penalties in an enforcing department' },
  why: {
    zh: '市场监管、公安、交通等部门全年没有许可或处罚，比较少见，请核对。',
    en: 'A year without licences or penalties is rare for market supervision, police or transport: check.',
  },
  detect(analysis) {
    const body = analysis.bound.metadata.agency?.value ?? '';
    if (
      !/(?:市场监督管理|公安|交通运输|应急管理|生态环境|卫生健康)[局委]/u.test(body) ||
      /分局|支队|大队|所$/u.test(body)
    )
      return [];
    return ['licensing.decisions', 'penalties.decisions'].flatMap((key) => {
      const cell = cellOf(analysis, key);
      return cell?.value === 0 ? [{ span: cell.span, data: { body, name: indicatorName(key) }, anchor: key }] : [];
    });
  },
  message: ({ body, name }) => ({
    zh: `“${body}”的“${name.zh}”为 0，比较少见，请核对（这是推断，不是规定）。`,
    en: `“${name.en}” is 0 for “${body}”, which is rare: check (our inference, not a rule of law).`,
  }),
});
