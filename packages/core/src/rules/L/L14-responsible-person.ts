import { defineRule } from '../rule.ts';
import { matchProse } from '../prose-rule.ts';

interface Data {
  readonly words: string;
}

export const L14 = defineRule<Data>({
  code: 'L14',
  slug: 'responsible-person',
  group: 'L',
  severity: 'warning',
  basis: 'official',
  editions: ['2008', '2014', '2019', '2021'],
  by: 'expected',
  cites: ['国办公开办函〔2021〕30号'],
  title: { zh: '第一责任人应是领导人员', en: 'The person first responsible is a leader' },
  why: {
    zh: '2021年的通知写明，分管政府信息公开工作的领导人员是第一责任人，工作机构是责任主体。',
    en: 'The notice of 2021 says that the leader in charge is the person first responsible.',
  },
  detect(analysis) {
    return matchProse(analysis, ['第一责任人'], /第一责任人/gu, (match, block) => {
      const { text } = block.text;
      const start = text.lastIndexOf('。', match.index) + 1;
      const end = text.indexOf('。', match.index);
      const sentence = text.slice(start, end < 0 ? undefined : end);
      const office = /(?:办公室|科室?|处|工作机构|中心)(?:[^。；]{0,24})(?:为|是|作为)?[^。；]{0,16}第一责任人/u.test(sentence) && !/领导|主要负责人|局长|主任|县长|市长|镇长|乡长|书记|主要负责同志|负责同志/u.test(sentence);
      // Before 2021 no text said so: then it is only a hint.
      return office ? { data: { words: match[0] }, anchor: 'first', ...((analysis.year ?? 2021) < 2021 ? { severity: 'info' as const, basis: 'inferred' as const } : {}) } : undefined;
    }, { most: 1 });
  },
  message: ({ words }) => ({
    zh: `“${words}”写成了科室或者办公室。第一责任人应是分管的领导人员，工作机构是责任主体。`,
    en: `An office is called “${words}”. That is the leader in charge; the office is the body responsible.`,
  }),
});
