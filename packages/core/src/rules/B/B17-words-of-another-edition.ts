import { editionsWithTables } from '../../catalogue/edition-sets.ts';
import type { EditionId } from '../../catalogue/types.ts';
import { defineRule } from '../rule.ts';
import { formName } from './structure.ts';

interface Data {
  readonly word: string;
  readonly of: EditionId;
  readonly form: EditionId;
}

export const B17 = defineRule<Data>({
  code: 'B17',
  slug: 'words-of-another-edition',
  severity: 'error',
  basis: 'official',
  editions: editionsWithTables,
  by: 'detected',
  cites: ['条例#50', '国办公开办函〔2019〕60号', '国办公开办函〔2021〕30号'],
  title: { zh: '表格混用了别的版本的行列', en: 'Rows or columns of another edition' },
  why: {
    zh: '各版格式的行列名称不同，混在一起，数的口径就不清楚。',
    en: 'Editions name rows and columns differently; mixed, it is unclear what was counted.',
  },
  detect(analysis) {
    const form = analysis.form.id;
    const { detected, expected, evidence } = analysis.bound.edition;
    // A report wholly in another edition is one finding (B01), not one a word.
    if (detected !== form || (expected !== undefined && detected !== expected)) return [];
    const seen = new Set<string>();
    return evidence.flatMap(({ value, span, edition }) => {
      if (edition === form || seen.has(value)) return [];
      // A table beside those of the form, which some places append, is its own affair.
      if (!analysis.bound.tables.some((table) => table.span[0] <= span[0] && span[1] <= table.span[1])) return [];
      seen.add(value);
      return [{ span, data: { word: value, of: edition, form }, anchor: value }];
    });
  },
  message: ({ word, of, form }) => ({
    zh: `“${word}”是${formName(of).zh}的用语，本表用的是${formName(form).zh}。请按同一版本填写。`,
    en: `“${word}” belongs to the ${formName(of).en}; this table is the ${formName(form).en}. Use one edition.`,
  }),
});
