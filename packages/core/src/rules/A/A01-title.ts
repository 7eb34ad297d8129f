import { defineRule } from '../rule.ts';

interface Data {
  readonly title: string;
  readonly suggestion: string | undefined;
}

const standard = /年度?政府信息公开(?:工作)?年度报告$/u;
const statutory = /年度?政府信息公开工作年度报告$/u;

export const A01 = defineRule<Data>({
  code: 'A01',
  slug: 'title',
  group: 'A',
  severity: 'warning',
  basis: 'inferred',
  editions: ['2008', '2014', '2019', '2021'],
  by: 'expected',
  cites: ['条例#49', '条例#50'],
  title: { zh: '标题不规范', en: 'The title is not the usual one' },
  why: {
    zh: '条例的用语是“政府信息公开工作年度报告”，通行的标题是“机关全称＋年份＋年政府信息公开工作年度报告”。',
    en: 'The regulations speak of the 政府信息公开工作年度报告; the usual title is the body’s full name, the year, and these words.',
  },
  detect(analysis) {
    const title = analysis.bound.metadata.title;
    if (!title) return [];
    const words = title.value.replace(/[\s《》“”"]+/gu, '').replace(/[-—_|].{0,40}$/u, '');
    if (statutory.test(words)) return [];
    const mild = standard.test(words);
    const suggestion = mild ? words.replace(/政府信息公开年度报告$/u, '政府信息公开工作年度报告') : undefined;
    return [{ span: title.span, data: { title: words, suggestion }, anchor: 'title', ...(mild ? { severity: 'info' as const } : {}) }];
  },
  message: ({ title, suggestion }) => ({
    zh: `标题“${title}”不是通行写法。建议写作“${suggestion ?? '机关全称＋年份＋年政府信息公开工作年度报告'}”。`,
    en: `“${title}” is not the usual title. Suggested: “${suggestion ?? 'full name of the body + year + 年政府信息公开工作年度报告'}”.`,
  }),
});
