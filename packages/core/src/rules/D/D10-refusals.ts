import type { EquationResult } from '../../equations/types.ts';
import { equationRule } from '../equation-rule.ts';
import { defineRule } from '../rule.ts';

const sum = equationRule({
  code: 'D10',
  slug: 'refusals',
  severity: 'error',
  basis: 'structure',
  editions: ['2014'],
  title: { zh: '不同意公开答复数不等于各理由之和', en: 'Refusals differ from their reasons' },
  why: {
    zh: '六种理由是不同意公开答复数的“其中”项：其和不能大于总数；小于总数时，可能有理由没有分列。',
    en: 'The six reasons are parts of the refusals: they cannot exceed them; if they are fewer, some reason may not have been listed.',
  },
});

export const D10 = defineRule<EquationResult>({
  ...sum,
  detect: (analysis) =>
    sum.detect(analysis).map((hit) => {
      const data = hit.data as EquationResult;
      return { ...hit, data, severity: data.rightSum > data.leftSum ? ('error' as const) : ('warning' as const) };
    }),
  message: (data, analysis) => sum.message(data, analysis),
  // With fewer reasons than refusals, a reason may be missing as well: nothing to put in.
  fixes: (hit, analysis) => (hit.data.rightSum > hit.data.leftSum ? (sum.fixes?.(hit, analysis) ?? []) : []),
});
