import { editionIds } from '../../catalogue/edition-sets.ts';
import { matchProse } from '../prose-rule.ts';
import { defineRule } from '../rule.ts';

interface Data {
  readonly word: string;
  readonly body: string;
}

/** What a body calls itself, by the end of its name. Words that fit none of the known ends say nothing. */
const ends: readonly (readonly [self: string, fits: RegExp])[] = [
  ['我局', /局|办公室|中心|署/u],
  ['我委', /委|委员会|办公室/u],
  ['我镇', /镇/u],
  ['我乡', /乡/u],
  ['我中心', /中心/u],
  ['我厅', /厅/u],
  ['我街道', /街道|办事处/u],
  ['我校', /学校|大学|学院|中学|小学|党校/u],
  ['我院', /院/u],
];

export const A13 = defineRule<Data>({
  code: 'A13',
  slug: 'self-words',
  severity: 'warning',
  basis: 'inferred',
  editions: editionIds,
  by: 'expected',
  cites: [],
  title: { zh: '自称与单位不符', en: 'The body calls itself by another kind of name' },
  why: {
    zh: '局的报告里出现“我镇”、镇的报告里出现“我局”，多半是套用了别家的文本。',
    en: '“Our town” in the report of a bureau usually comes from somebody else’s text.',
  },
  detect(analysis) {
    const name = analysis.bound.metadata.agency?.value;
    const kind = analysis.bound.agencyKind;
    // How the law sees a school or a hospital is uncertain; that it is no bureau and no town is not.
    if (!name || !(kind?.certain || /医院|大学|学院|学校|中学|小学/u.test(kind?.reason ?? ''))) return [];
    const wrong = ends.filter(([self, fits]) => !fits.test(name) && analysis.mentions(self)).map(([self]) => self);
    if (wrong.length === 0) return [];
    return matchProse(
      analysis,
      wrong,
      new RegExp(wrong.join('|'), 'gu'),
      (match) => ({ data: { word: match[0], body: name }, anchor: match[0] }),
      { most: 1 },
    );
  },
  message: ({ word, body }) => ({
    zh: `“${body}”的报告里自称“${word}”，请核对是否套用了别的单位的文本（这是推断，不是规定）。`,
    en: `The report of “${body}” says “${word}”: check whether the text is another body’s (our inference, not a rule of law).`,
  }),
});
