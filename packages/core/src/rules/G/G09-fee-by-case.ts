import { inference } from '../inference.ts';
import { defineRule } from '../rule.ts';
import { cellOf } from '../values.ts';

interface Data {
  readonly fresh: number;
}

export const G09 = defineRule<Data>({
  code: 'G09',
  slug: 'fee-by-case',
  severity: 'info',
  basis: 'inferred',
  editions: ['2021'],
  by: 'detected',
  cites: ['国办函〔2020〕109号#4'],
  title: { zh: '按件收费而申请不多', en: 'A fee by case with few applications' },
  why: {
    zh: '按件计收时，同一申请人一个月十件以下不收；一件申请可以拆分计费，所以只作提示。',
    en: 'By case, up to ten a month are free; an application may be split for the charge, so this is only a note.',
  },
  detect(analysis) {
    const cell = cellOf(analysis, 'applications.new@total');
    if (cell?.value == null || cell.value >= 11 || !analysis.mentions('按件')) return [];
    const fee = analysis.claims.find((claim) => claim.concept === 'fee/charge' && claim.value > 0);
    if (!fee) return [];
    return [{ span: fee.span, data: { fresh: cell.value }, anchor: 'fee' }];
  },
  message: ({ fresh }) => ({
    zh: `正文写按件收取信息处理费，全年新收申请只有 ${fresh} 件；按件计收十件以下不收费（拆分计费除外）。请核对${inference.zh}。`,
    en: `The fee is said to be by case, with ${fresh} new applications; up to ten a month are free, unless one was split. Check${inference.en}.`,
  }),
});
