import { editionIds } from '../../catalogue/edition-sets.ts';
import { matchProse } from '../prose-rule.ts';
import { defineRule } from '../rule.ts';

interface Data {
  readonly words: string;
}

export const A21 = defineRule<Data>({
  code: 'A21',
  slug: 'addressee',
  severity: 'warning',
  basis: 'inferred',
  editions: editionIds,
  by: 'expected',
  cites: ['条例#49'],
  title: { zh: '公开的报告留有报送用语', en: 'Words for a superior in a public report' },
  why: {
    zh: '年报向社会公布，不是报送上级的公文：不写主送单位，也不写“专此报告”“请审示”。',
    en: 'The report is for the public, not for a superior: no addressee, no “for your instruction”.',
  },
  detect(analysis) {
    const endings = matchProse(
      analysis,
      ['专此报告', '审示', '请审阅', '妥否'],
      /专此报告|请(?:予)?审示|请审阅|妥否,?请/gu,
      (match) => ({ data: { words: match[0] }, anchor: match[0] }),
      { most: 1 },
    );
    if (endings.length > 0) return endings;
    for (const paragraph of analysis.bound.paragraphs.slice(0, 4)) {
      const match = /^[^，。：:]{2,14}(?:办公[厅室]|人民政府|政府办|局)[：:]$/u.exec(paragraph.text.text);
      if (match) return [{ span: paragraph.text.span(), data: { words: match[0] }, anchor: 'addressee' }];
    }
    return [];
  },
  message: ({ words }) => ({
    zh: `“${words}”是报送上级的用语。年报向社会公布，请删去（这是推断，不是规定）。`,
    en: `“${words}” addresses a superior. The report is for the public: take it out (our inference, not a rule of law).`,
  }),
});
