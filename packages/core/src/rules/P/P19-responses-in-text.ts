import { claimRule } from './claim-rule.ts';

export const P19 = claimRule({
  code: 'P19',
  slug: 'responses-in-text',
  severity: 'warning',
  basis: 'inferred',
  editions: ['2014'],
  title: { zh: '解读、发布会、访谈、回应数与正文不一致', en: 'Explanations and responses: text and table differ' },
  why: {
    zh: '正文写的政策解读、新闻发布会、在线访谈、回应次数，应与统计表第二部分一致。',
    en: 'Explanations, press conferences, interviews and responses must agree with part two of the table.',
  },
});
