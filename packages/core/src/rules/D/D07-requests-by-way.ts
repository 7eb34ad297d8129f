import { equationRule } from '../equation-rule.ts';

export const D07 = equationRule({
  code: 'D07',
  slug: 'requests-by-way',
  severity: 'error',
  basis: 'structure',
  editions: ['2014'],
  title: { zh: '收到申请数不等于各渠道之和', en: 'Requests received differ from their ways' },
  why: {
    zh: '收到申请数由当面、传真、网络、信函四种渠道组成。',
    en: 'Requests received are those in person, by fax, online and by letter.',
  },
});
