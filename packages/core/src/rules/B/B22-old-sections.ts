import { defineRule } from '../rule.ts';


interface Data {
  readonly heading: string;
}

export const B22 = defineRule<Data>({
  code: 'B22',
  slug: 'old-sections',
  group: 'B',
  severity: 'info',
  basis: 'official',
  editions: ['2019', '2021'],
  by: 'expected',
  cites: ['条例#42', '条例#50'],
  title: { zh: '旧条例的章节残留', en: 'Sections of the old regulations' },
  why: {
    zh: '“收费及减免情况”“咨询处理情况”“统计附表”是旧条例时期的章节，2019年以后的格式里没有。',
    en: 'Fees and waivers, inquiries and an appended table belong to the old regulations; the forms since 2019 do not have them.',
  },
  detect(analysis) {
    if (analysis.year === undefined || analysis.year < 2019) return [];
    return analysis.bound.headings.flatMap((heading) => {
      const { text } = heading.text;
      if (!/收费及?(?:和)?减免|收费情况|咨询(?:处理|政府信息|情况)|统计附表|年度统计表|申诉情况|不予公开(?:及|、|政府信息)/u.test(text)) return [];
      return [{ span: heading.text.span(), data: { heading: text }, anchor: text }];
    });
  },
  message: ({ heading }) => ({
    zh: `“${heading}”是旧条例时期的章节，现行格式没有这一节。请并入规定的六个部分。`,
    en: `“${heading}” is a section of the old regulations; the present form does not have it. Use the six sections.`,
  }),
});
