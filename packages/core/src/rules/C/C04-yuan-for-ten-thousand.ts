import { formatNumber } from '../../text/exact.ts';
import { chargesTooLarge } from '../F/F06-charges-too-large.ts';
import { inference } from '../inference.ts';
import { defineRule } from '../rule.ts';
import { cellOf } from '../values.ts';

interface Data {
  readonly value: number;
}

export const C04 = defineRule<Data>({
  code: 'C04',
  slug: 'yuan-for-ten-thousand',
  severity: 'info',
  basis: 'inferred',
  editions: ['2021'],
  by: 'detected',
  cites: [],
  title: { zh: '收费金额像是以元填写', en: 'The amount charged looks like yuan' },
  why: {
    zh: '“本年收费金额”的单位是万元；一个部门填了上万的整百数，可能把元当成了万元。',
    en: 'The unit of the amount charged is 万元; a round figure above 10 000 in one department may be yuan.',
  },
  detect(analysis) {
    const kind = analysis.bound.agencyKind;
    const cell = cellOf(analysis, 'charges.amount');
    if (!kind?.certain || !['department', 'institution', 'township', 'street-office'].includes(kind.kind)) return [];
    // More than any county collects is F06.
    if (!cell?.value || cell.value < 10000 || cell.value % 100 !== 0 || chargesTooLarge(analysis)) return [];
    return [{ span: cell.span, data: { value: cell.value }, anchor: 'charges.amount' }];
  },
  message: ({ value }) => ({
    zh: `收费金额 ${formatNumber(value)} 万元，对一个单位来说偏大，是否把元填成了万元？请核对单位${inference.zh}。`,
    en: `${formatNumber(value)} 万元 is a lot for one unit: was it meant to be yuan? Check the unit${inference.en}.`,
  }),
});
