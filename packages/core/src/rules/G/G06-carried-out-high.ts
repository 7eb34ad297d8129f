import { sixPartEditions } from '../../catalogue/edition-sets.ts';
import { inference } from '../inference.ts';
import { defineRule } from '../rule.ts';
import { cellOf, numberOf } from '../values.ts';

interface Data {
  readonly fresh: number;
  readonly out: number;
}

export const G06 = defineRule<Data>({
  code: 'G06',
  slug: 'carried-out-high',
  severity: 'info',
  basis: 'inferred',
  editions: sixPartEditions,
  by: 'detected',
  cites: ['条例#33'],
  title: { zh: '结转下年度偏多', en: 'Many applications carried out' },
  why: {
    zh: '答复期限最长约四十个工作日，结转的一般是年底前两个月收到的申请；明显偏多时宜说明。',
    en: 'A reply takes at most some 40 working days, so what is carried over was received in the last two months; if it is much more, say why.',
  },
  detect(analysis) {
    const out = cellOf(analysis, 'applications.carried-out@total');
    const fresh = numberOf(analysis, 'applications.new@total');
    const carried = numberOf(analysis, 'applications.carried-in@total') ?? 0;
    if (!out?.value || fresh === undefined || out.value <= fresh * (40 / 250) + 5 || out.value > fresh + carried)
      return [];
    return [{ span: out.span, data: { fresh, out: out.value }, anchor: 'applications.carried-out@total' }];
  },
  message: ({ fresh, out }) => ({
    zh: `本年新收 ${fresh} 件，结转下年度 ${out} 件，偏多。答复期限最长约四十个工作日，宜说明原因${inference.zh}。`,
    en: `${out} of ${fresh} new applications were carried over, a lot for a limit of some 40 working days: say why${inference.en}.`,
  }),
});
