import { inference } from '../inference.ts';
import { defineRule } from '../rule.ts';
import { cellOf } from '../values.ts';

interface Data {
  readonly value: number;
}

export const G08 = defineRule<Data>({
  code: 'G08',
  slug: 'fee-unpaid',
  severity: 'warning',
  basis: 'inferred',
  editions: ['2021'],
  by: 'detected',
  cites: ['国办函〔2020〕109号', '条例#42'],
  title: { zh: '有逾期未缴费，正文没有提到收费', en: 'Unpaid fees that the text does not mention' },
  why: {
    zh: '有申请人逾期未缴纳信息处理费，就发出过收费通知，第六部分应报告收费情况。',
    en: 'If a fee was not paid in time, a notice was sent, and section six should report on fees.',
  },
  detect(analysis) {
    const cell = cellOf(analysis, 'applications.other.fee-unpaid@total');
    if (
      !cell?.value ||
      analysis.mentions('信息处理费') ||
      analysis.mentions('收费通知') ||
      analysis.mentions('信息公开处理费')
    )
      return [];
    const six = analysis.bound.sections.find(({ id }) => id === 'other');
    const isWritten = six?.children.some(({ text }) => text.text.trim() !== '') === true;
    return [
      {
        span: cell.span,
        data: { value: cell.value },
        anchor: 'applications.other.fee-unpaid',
        // That section six is silent on fees is the same thing; that it is empty is another.
        explains: isWritten ? ['B14'] : [],
        related: six?.heading ? [{ span: six.heading.span, message: { zh: '第六部分', en: 'section six' } }] : [],
      },
    ];
  },
  message: ({ value }) => ({
    zh: `有 ${value} 件因逾期未缴费不再处理，正文却没有提到信息处理费。请在第六部分报告收费情况${inference.zh}。`,
    en: `${value} applications were dropped for unpaid fees, but the text does not mention processing fees. Report them in section six${inference.en}.`,
  }),
});
