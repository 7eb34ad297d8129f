import { matchProse } from '../prose-rule.ts';
import { defineRule } from '../rule.ts';

interface Data {
  readonly words: string;
}

const notice =
  /国办公开办函[〔[（(【]?\s?2019\s?[〕\]）)】]?\s?60\s?号|政府信息与政务公开办公室关于政府信息公开工作年度报告有关事项的通知/gu;

export const L03 = defineRule<Data>({
  code: 'L03',
  slug: 'superseded-form-notice',
  severity: 'warning',
  basis: 'official',
  editions: ['2021'],
  by: 'expected',
  cites: ['国办公开办函〔2021〕30号', '国办公开办函〔2019〕60号'],
  title: { zh: '格式依据仍写2019年的试行通知', en: 'It rests on the trial form of 2019' },
  why: {
    zh: '2021年度起，年报格式依据是国办公开办函〔2021〕30号，2019年60号文的试行格式不再使用。',
    en: 'Since report year 2021 the form is that of 国办公开办函〔2021〕30号; the trial form of notice 60 of 2019 is no longer used.',
  },
  detect(analysis) {
    // Cited beside the form in force, by its number or its title, it is only where that form comes from.
    if (['30号', '30 号', '年度报告格式'].some((words) => analysis.mentions(words))) return [];
    return matchProse(
      analysis,
      ['60', '有关事项的通知'],
      notice,
      (match) => ({ data: { words: match[0] }, anchor: 'notice' }),
      { most: 1 },
    );
  },
  message: ({ words }) => ({
    zh: `“${words}”是2019年的试行格式。2021年度起请依据国办公开办函〔2021〕30号，并核对表格是否也已更换。`,
    en: `“${words}” is the trial form of 2019. Since report year 2021 the basis is 国办公开办函〔2021〕30号; check that the tables have changed as well.`,
  }),
});
