import { formatNumber } from '../../text/exact.ts';
import { inference } from '../inference.ts';
import { defineRule } from '../rule.ts';
import { cellOf, relatedCell } from '../values.ts';

interface Data {
  readonly projects: number;
  readonly amount: number;
}

export const E08 = defineRule<Data>({
  code: 'E08',
  slug: 'procurement',
  severity: 'warning',
  basis: 'inferred',
  editions: ['2019'],
  by: 'detected',
  cites: [],
  title: { zh: '采购项目数与金额不相称', en: 'Procurement projects and amount do not fit' },
  why: {
    zh: '有项目就有金额，有金额就有项目；平均每个项目不到 1000 元或超过 5000 万元的，多半单位有误。',
    en: 'Projects have an amount and the amount has projects; less than 1 000 or more than 50 million yuan each probably has the wrong unit.',
  },
  detect(analysis) {
    const projects = cellOf(analysis, 'procurement.projects');
    const amount = cellOf(analysis, 'procurement.amount');
    if (projects?.value == null || amount?.value == null) return [];
    const fits =
      projects.value === 0
        ? amount.value === 0
        : amount.value > 0 &&
          (amount.unit === undefined ||
            (amount.value / projects.value >= 1000 && amount.value / projects.value <= 5e7));
    if (fits) return [];
    return [
      {
        span: amount.span,
        data: { projects: projects.value, amount: amount.value },
        anchor: 'procurement.amount',
        related: [relatedCell(projects, '采购项目数量', 'projects')],
      },
    ];
  },
  message: ({ projects, amount }) => ({
    zh: `采购项目 ${projects} 个，总金额 ${formatNumber(amount)} 元，两者不相称。请核对数量、金额和单位${inference.zh}。`,
    en: `${projects} projects and ${formatNumber(amount)} yuan do not fit each other. Check number, amount and unit${inference.en}.`,
  }),
});
