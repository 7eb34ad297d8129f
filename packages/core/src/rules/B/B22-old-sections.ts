import { sixPartEditions } from '../../catalogue/edition-sets.ts';
import { defineRule } from '../rule.ts';

interface Data {
  readonly headings: readonly string[];
}

const old = /收费(?:及|和|与|、)?减免|收费情况|咨询(?:处理|政府信息|情况)|统计附表|情况统计表|年度统计表|申诉情况/u;

export const B22 = defineRule<Data>({
  code: 'B22',
  slug: 'old-sections',
  severity: 'info',
  basis: 'official',
  editions: sixPartEditions,
  by: 'expected',
  cites: ['条例#42', '条例#50'],
  title: { zh: '旧条例的章节残留', en: 'Sections of the old regulations' },
  why: {
    zh: '“收费及减免情况”“咨询处理情况”“统计附表”是旧条例时期的章节，2019年以后的格式里没有。',
    en: 'Fees and waivers, inquiries and an appended table belong to the old regulations; the forms since 2019 do not have them.',
  },
  detect(analysis) {
    if ((analysis.year ?? 0) < 2019) return [];
    const found = analysis.bound.headings.filter(({ level, text }) => level > 0 && old.test(text.text));
    const [first, ...others] = found;
    if (!first) return [];
    return [
      {
        span: first.text.span(),
        data: { headings: found.map(({ text }) => text.text) },
        anchor: 'old-sections',
        related: others.map(({ text }) => ({
          span: text.span(),
          message: { zh: '同样是旧章节', en: 'another of them' },
        })),
      },
    ];
  },
  message: ({ headings }) => ({
    zh: `“${headings.join('”“')}”是旧条例时期的章节，现行格式里没有。请并入规定的六个部分。`,
    en: `${headings.join('; ')}: sections of the old regulations, which the present form does not have. Use the six sections.`,
  }),
});
