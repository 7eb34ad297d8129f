import { editionsWithTables } from '../../catalogue/edition-sets.ts';
import type { Bilingual } from '../../span.ts';
import { quoteCell } from '../cell-name.ts';
import { defineRule } from '../rule.ts';

interface Data {
  readonly name: Bilingual;
  readonly text: string;
}

export const C01 = defineRule<Data>({
  code: 'C01',
  slug: 'whole-numbers',
  severity: 'error',
  basis: 'structure',
  editions: editionsWithTables,
  by: 'detected',
  cites: [],
  title: { zh: '计数不是非负整数', en: 'A count that is no whole number' },
  why: {
    zh: '件、条、次、个、人等都是计数，只能是 0 或正整数；只有“本年增/减”可以为负。',
    en: 'Counts are 0 or whole numbers; only “change in the year” may be negative.',
  },
  detect(analysis) {
    return analysis.oddCells.flatMap((cell) => {
      const { value, spec } = cell;
      // In a table that conversion has damaged, a fraction may be two cells run together.
      if (value === null || spec.kind === 'money' || cell.row.table.shape === 'broken') return [];
      if (Number.isInteger(value) && (value >= 0 || spec.kind === 'signed-count')) return [];
      return [{ span: cell.span, data: { name: quoteCell(spec), text: cell.text }, anchor: spec.key }];
    });
  },
  message: ({ name, text }) => ({
    zh: `${name.zh}填的是“${text}”。计数只能是 0 或正整数，请核对。`,
    en: `${name.en} says “${text}”. A count is 0 or a whole number: check it.`,
  }),
});
