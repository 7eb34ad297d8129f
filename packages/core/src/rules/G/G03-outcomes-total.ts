import { sixPartEditions } from '../../catalogue/edition-sets.ts';
import { equationRule } from '../equation-rule.ts';

export const G03 = equationRule({
  code: 'G03',
  slug: 'outcomes-total',
  severity: 'error',
  basis: 'structure',
  editions: sixPartEditions,
  title: { zh: '办理结果总计不等于各项之和', en: 'The total of outcomes differs from its rows' },
  why: {
    zh: '（七）总计是（一）至（六）各项之和。',
    en: 'Row (七) is the sum of rows (一) to (六).',
  },
});
