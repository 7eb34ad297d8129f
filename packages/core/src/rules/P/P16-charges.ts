import { claimRule } from './claim-rule.ts';

export const P16 = claimRule({
  code: 'P16',
  slug: 'charges',
  severity: 'warning',
  basis: 'inferred',
  editions: ['2021'],
  title: { zh: '行政事业性收费与正文不一致', en: 'Administrative charges: text and table differ' },
  why: {
    zh: '正文写的行政事业性收费金额，换算成万元后应与表二一致。',
    en: 'The amount charged, in units of 10 000 yuan, must be that of table two.',
  },
});
