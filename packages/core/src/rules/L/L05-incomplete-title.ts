import { defineRule } from '../rule.ts';
import { matchProse } from '../prose-rule.ts';

interface Data {
  readonly words: string;
}

export const L05 = defineRule<Data>({
  code: 'L05',
  slug: 'incomplete-title',
  group: 'L',
  severity: 'warning',
  basis: 'inferred',
  editions: ['2008', '2014', '2019', '2021'],
  by: 'expected',
  cites: [],
  title: { zh: '文件名残缺', en: 'A document title that is not whole' },
  why: {
    zh: '“《……方案的通知》”少了“关于印发”：通知的名称是“关于……的通知”，引用时宜写明发文机关、年份和文号。',
    en: 'A notice is titled 关于…的通知; one that begins otherwise lost its beginning. Issuer, year and number are best given.',
  },
  detect(analysis) {
    return matchProse(analysis, ['的通知》', '的意见》', '的决定》', '的批复》'], /《([^《》]{6,60}?的(?:通知|意见|决定|批复))》/gu, (match) => {
      const title = match[1] ?? '';
      return /关于|转发|印发|发布|公布|做好|推进/u.test(title) ? undefined : { data: { words: match[0] }, anchor: title };
    }, { most: 3 });
  },
  message: ({ words }) => ({
    zh: `文件名${words}不完整：通知、意见的名称一般是“关于……的通知”。请核对全名，并写明发文机关和文号。`,
    en: `${words} is not a whole title: such papers are called 关于…. Check it, and give issuer and number.`,
  }),
});
