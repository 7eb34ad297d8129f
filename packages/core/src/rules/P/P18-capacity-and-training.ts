import { claimRule } from './claim-rule.ts';

export const P18 = claimRule({
  code: 'P18',
  slug: 'capacity-and-training',
  severity: 'warning',
  basis: 'inferred',
  editions: ['2014'],
  title: {
    zh: '机构、人员、经费、会议、培训与正文不一致',
    en: 'Staff, funds, meetings, training: text and table differ',
  },
  why: {
    zh: '正文写的机构、人员、经费、会议、培训数，应与统计表第八、九部分一致。',
    en: 'Bodies, staff, funds, meetings and training in the prose must agree with parts eight and nine of the table.',
  },
});
