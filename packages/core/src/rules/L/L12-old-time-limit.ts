import { defineRule } from '../rule.ts';
import { matchProse } from '../prose-rule.ts';

interface Data {
  readonly words: string;
}

export const L12 = defineRule<Data>({
  code: 'L12',
  slug: 'old-time-limit',
  group: 'L',
  severity: 'warning',
  basis: 'official',
  editions: ['2019', '2021'],
  by: 'expected',
  cites: ['条例#33'],
  title: { zh: '答复期限是旧条例的', en: 'The time limit of the old regulations' },
  why: {
    zh: '现行条例规定二十个工作日内答复；十五个工作日是第三方和被征求意见机关的期限。',
    en: 'Replies are due within 20 working days; 15 are for third parties and bodies that are consulted.',
  },
  detect(analysis) {
    return matchProse(analysis, ['15个工作日', '十五个工作日', '15 个工作日'], /(?:15|十五)[ ]?个工作日/gu, (match, block) => {
      const near = block.text.text.slice(Math.max(0, match.index - 40), match.index + match[0].length + 20);
      return /答复|办结|办理/u.test(near) && !/第三方|征求|意见|举报|投诉|起诉/u.test(near) ? { data: { words: match[0] }, anchor: 'limit' } : undefined;
    }, { most: 1 });
  },
  message: ({ words }) => ({
    zh: `答复申请的期限现为二十个工作日，“${words}”是旧条例的规定。请核对。`,
    en: `Replies to applicants are due within 20 working days now; “${words}” was the old limit.`,
  }),
});
