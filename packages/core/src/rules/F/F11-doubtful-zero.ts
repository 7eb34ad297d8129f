import { inference } from '../inference.ts';
import { defineRule } from '../rule.ts';
import { cellOf } from '../values.ts';

interface Data {
  readonly body: string;
  readonly licences: boolean;
}

/** Departments whose everyday work is enforcement, and those that at least license or penalise. */
const enforcing = /(?:市场监督管理|公安|交通运输)局$/u;
const deciding = /(?:应急管理|生态环境|自然资源(?:和规划)?)局$|卫生健康[局委]/u;

export const F11 = defineRule<Data>({
  code: 'F11',
  slug: 'doubtful-zero',
  severity: 'info',
  basis: 'inferred',
  editions: ['2021'],
  by: 'detected',
  cites: [],
  title: { zh: '执法部门的处罚为零', en: 'No penalties in an enforcing department' },
  why: {
    zh: '市场监管、公安、交通等部门全年没有一件处罚，比较少见；应急、环境、卫生等部门许可和处罚都是 0，也比较少见。',
    en: 'A year without a penalty is rare for market supervision, police or transport, as is one without licences and penalties for emergency, environment or health.',
  },
  detect(analysis) {
    const body = analysis.bound.metadata.agency?.value ?? '';
    const penalties = cellOf(analysis, 'penalties.decisions');
    if (penalties?.value !== 0 || /分局|支队|大队|所$/u.test(body)) return [];
    const licences = cellOf(analysis, 'licensing.decisions')?.value === 0;
    if (!enforcing.test(body) && !(licences && deciding.test(body))) return [];
    return [{ span: penalties.span, data: { body, licences }, anchor: 'penalties.decisions' }];
  },
  message: ({ body, licences }) => ({
    zh: `“${body}”全年的${licences ? '行政许可和行政处罚' : '行政处罚'}是 0，比较少见，请核对${inference.zh}。`,
    en: `No ${licences ? 'licences and no penalties' : 'penalties'} in the year of “${body}”, which is rare: check${inference.en}.`,
  }),
});
