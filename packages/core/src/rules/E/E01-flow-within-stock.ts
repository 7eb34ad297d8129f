import { equationRule } from '../equation-rule.ts';

export const E01 = equationRule({
  code: 'E01',
  slug: 'flow-within-stock',
  severity: 'warning',
  basis: 'inferred',
  editions: ['2019'],
  title: { zh: '本年新公开多于对外公开总数', en: 'More newly disclosed than in all' },
  why: {
    zh: '本年新公开的也在对外公开总数之内。',
    en: 'What was newly disclosed is part of all that is disclosed.',
  },
});
