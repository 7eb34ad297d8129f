import type { Analysis } from '../../analyse.ts';
import { formatNumber } from '../../text/exact.ts';
import { inference } from '../inference.ts';
import { defineRule } from '../rule.ts';
import { cellOf } from '../values.ts';

interface Data {
  readonly value: number;
}

/** 万元: a billion yuan. */
const most = 1e5;

/** Whether the charges are more than a body of a county or below can have collected. */
export function chargesTooLarge(analysis: Analysis): boolean {
  const cell = cellOf(analysis, 'charges.amount');
  const name = analysis.bound.metadata.agency?.value ?? '';
  return (cell?.value ?? 0) >= most && /[县旗镇乡]|街道|市[^市]{1,6}区/u.test(name) && !/自治区|自治州/u.test(name);
}

export const F06 = defineRule<Data>({
  code: 'F06',
  slug: 'charges-too-large',
  severity: 'warning',
  basis: 'inferred',
  editions: ['2021'],
  by: 'detected',
  cites: [],
  title: { zh: '收费金额过大', en: 'The amount charged is very large' },
  why: {
    zh: '金额单位是万元；县级及以下单位超过十亿元，多半把元填成了万元。',
    en: 'The unit is 万元; more than a billion yuan in a county or below probably was meant in yuan.',
  },
  detect(analysis) {
    const cell = cellOf(analysis, 'charges.amount');
    if (!cell?.value || !chargesTooLarge(analysis)) return [];
    return [{ span: cell.span, data: { value: cell.value }, anchor: 'charges.amount' }];
  },
  message: ({ value }) => ({
    zh: `收费金额 ${formatNumber(value)} 万元，超过十亿元。是否把元填成了万元？请核对单位${inference.zh}。`,
    en: `${formatNumber(value)} 万元 is more than a billion yuan: was it meant to be yuan? Check the unit${inference.en}.`,
  }),
});
