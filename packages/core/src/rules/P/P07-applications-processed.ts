import { claimRule } from './claim-rule.ts';

export const P07 = claimRule({
  code: 'P07',
  slug: 'applications-processed',
  severity: 'error',
  basis: 'structure',
  editions: ['2019', '2021'],
  title: { zh: '办结（答复）数与正文不一致', en: 'Applications processed: text and table differ' },
  why: {
    zh: '正文写的办结、答复件数，应与表三“总计”一致；不含不予处理、其他处理的口径也在比较之列。',
    en: 'Applications closed or replied to must be the total of table three; readings without those not handled are tried as well.',
  },
});
