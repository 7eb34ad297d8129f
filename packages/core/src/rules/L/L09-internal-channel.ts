import { defineRule } from '../rule.ts';
import { matchProse } from '../prose-rule.ts';

interface Data {
  readonly words: string;
}

export const L09 = defineRule<Data>({
  code: 'L09',
  slug: 'internal-channel',
  group: 'L',
  severity: 'warning',
  basis: 'inferred',
  editions: ['2008', '2014', '2019', '2021'],
  by: 'expected',
  cites: ['条例#23'],
  title: { zh: '把内部渠道当作公开渠道', en: 'An internal channel taken for disclosure' },
  why: {
    zh: '公文交换系统、办公系统、工作群、内部简报只在机关内部流转，不是条例第二十三条说的公开途径。',
    en: 'Document exchange, office systems, chat groups and internal bulletins stay inside; they are no channels of article 23.',
  },
  detect(analysis) {
    return matchProse(analysis, ['公文交换', 'OA', '内网', '工作群', '内部简报', '公文传输', '办公系统'], /公文交换[^，。；、]{0,8}(?:系统|平台)|OA(?:办公)?系统|内网|工作群|内部简报|公文传输系统/gu, (match, block) => {
      const { text } = block.text;
      const start = text.lastIndexOf('。', match.index) + 1;
      const end = text.indexOf('。', match.index);
      const sentence = text.slice(start, end < 0 ? undefined : end);
      return /发布|公开|公布|公示/u.test(sentence) && /形式|渠道|途径|通过|利用|平台|方式/u.test(sentence) ? { data: { words: match[0] }, anchor: match[0] } : undefined;
    }, { most: 3 });
  },
  message: ({ words }) => ({
    zh: `“${words}”只在机关内部使用，不是公开渠道。请改写公众能够看到的途径（这是推断，不是规定）。`,
    en: `“${words}” is used inside the administration, it is no channel of disclosure. Name ways that the public can see (our inference, not a rule of law).`,
  }),
});
