import { equationRule } from '../equation-rule.ts';

export const D05 = equationRule({
  code: 'D05',
  slug: 'led-by-principal',
  severity: 'error',
  basis: 'structure',
  editions: ['2014'],
  title: { zh: '主要负责同志参加次数大于总次数', en: 'More with the head of the body than in all' },
  why: {
    zh: '“其中”主要负责同志参加的次数是总次数的一部分。',
    en: 'Those with the head of the body are among all of them.',
  },
});
