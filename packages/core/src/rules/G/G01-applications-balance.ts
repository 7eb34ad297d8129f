import { sixPartEditions } from '../../catalogue/edition-sets.ts';
import { equationRule } from '../equation-rule.ts';

export const G01 = equationRule({
  code: 'G01',
  slug: 'applications-balance',
  severity: 'error',
  basis: 'official',
  editions: sixPartEditions,
  cites: ['条例#50'],
  title: { zh: '表三勾稽关系不成立', en: 'Table three does not balance' },
  why: {
    zh: '表头规定：每一列，第一项（本年新收）加第二项（上年结转），等于第三项总计加第四项（结转下年度）。',
    en: 'Printed in the head of the table: in each column, items one and two equal the total of item three and item four.',
  },
});
