import { formatNumber } from '../../text/exact.ts';
import { inference } from '../inference.ts';
import { defineRule } from '../rule.ts';
import { cellOf, relatedCell } from '../values.ts';

interface Data {
  readonly fees: number;
  readonly received: number;
  readonly late: boolean;
}

export const D21 = defineRule<Data>({
  code: 'D21',
  slug: 'fees',
  severity: 'warning',
  basis: 'inferred',
  editions: ['2014'],
  by: 'detected',
  cites: ['条例#42', '条例2007#27'],
  title: { zh: '依申请公开收费可疑', en: 'Doubtful fees' },
  why: {
    zh: '没有申请就没有收费；平均每件超过 500 元的，多半是把元写成了万元；2019年起依申请提供信息不再收费。',
    en: 'No requests, no fees; more than 500 yuan a request usually is yuan written as 万元; since 2019 there are no such fees.',
  },
  detect(analysis) {
    const fees = cellOf(analysis, 'request.fees');
    const received = cellOf(analysis, 'request.received');
    if (!fees?.value || received?.value == null) return [];
    const late = analysis.year !== undefined && analysis.year >= 2020;
    if (!late && received.value > 0 && (fees.value * 10000) / received.value <= 500) return [];
    return [
      {
        span: fees.span,
        data: { fees: fees.value, received: received.value, late },
        anchor: 'request.fees',
        related: [relatedCell(received, '收到申请数', 'requests received')],
      },
    ];
  },
  message: ({ fees, received, late }) => ({
    zh: `收费 ${formatNumber(fees)} 万元，收到申请 ${received} 件${received > 0 ? `，平均每件约 ${Math.round((fees * 10000) / received)} 元` : ''}。${late ? '2019年5月15日起依申请提供信息不再收费。' : `请核对金额和单位（万元）${inference.zh}。`}`,
    en: `Fees of ${formatNumber(fees)} (10 000 yuan) for ${received} requests. ${late ? 'Since 15 May 2019 information is given free of charge.' : `Check the amount and its unit${inference.en}.`}`,
  }),
});
