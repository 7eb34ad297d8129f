import { formatNumber } from '../../text/exact.ts';
import { inference } from '../inference.ts';
import { defineRule } from '../rule.ts';
import { cellOf } from '../values.ts';

interface Data {
  readonly fee: string;
  readonly charges: number;
}

export const F07 = defineRule<Data>({
  code: 'F07',
  slug: 'fee-within-charges',
  severity: 'info',
  basis: 'inferred',
  editions: ['2021'],
  by: 'detected',
  cites: ['国办函〔2020〕109号'],
  title: { zh: '信息处理费可能没有计入收费金额', en: 'The processing fee may be missing from the charges' },
  why: {
    zh: '几个省的文件把信息处理费列为行政事业性收费；收了信息处理费，表二的收费金额就不应比它小。',
    en: 'Several provinces treat the processing fee as an administrative charge; then the charges in table two are not smaller.',
  },
  detect(analysis) {
    const cell = cellOf(analysis, 'charges.amount');
    const fee = analysis.claims.find((claim) => claim.concept === 'fee/charge' && claim.value > 0 && !claim.inWords);
    if (cell?.value == null || !fee || cell.value >= fee.value - 0.01) return [];
    return [
      {
        span: cell.span,
        data: { fee: fee.text + fee.unit, charges: cell.value },
        anchor: 'charges.amount',
        related: [{ span: fee.span, message: { zh: '信息处理费', en: 'the processing fee' } }],
      },
    ];
  },
  message: ({ fee, charges }) => ({
    zh: `正文写收取信息处理费 ${fee}，表二行政事业性收费是 ${formatNumber(charges)} 万元。信息处理费一般属于行政事业性收费，请核对是否计入${inference.zh}。`,
    en: `The text names a processing fee of ${fee}, table two has charges of ${formatNumber(charges)} 万元. The fee usually is such a charge: check whether it is included${inference.en}.`,
  }),
});
