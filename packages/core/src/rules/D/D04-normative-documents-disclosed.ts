import { equationRule } from '../equation-rule.ts';

export const D04 = equationRule({
  code: 'D04',
  slug: 'normative-documents-disclosed',
  severity: 'warning',
  basis: 'inferred',
  editions: ['2014'],
  title: { zh: '公开的规范性文件多于制发的', en: 'More normative documents disclosed than issued' },
  why: {
    zh: '当年公开的规范性文件一般不多于当年制发的；公开了往年文件的可以说明。',
    en: 'Documents disclosed are as a rule among those issued; say so if older ones were published.',
  },
});
