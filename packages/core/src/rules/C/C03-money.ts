import type { BoundCell } from '../../binding/types.ts';
import { editionsWithTables } from '../../catalogue/edition-sets.ts';
import type { Bilingual } from '../../span.ts';
import { quoteCell } from '../cell-name.ts';
import { inference } from '../inference.ts';
import { defineRule } from '../rule.ts';

const unitInHead = (cell: BoundCell): boolean =>
  cell.row.table.headers.some(({ text }) => /采购总?金额/u.test(text) && /元/u.test(text));

interface Data {
  readonly name: Bilingual;
  readonly text: string;
  readonly fault: 'negative' | 'decimals' | 'unit';
}

export const C03 = defineRule<Data>({
  code: 'C03',
  slug: 'money',
  severity: 'error',
  basis: 'structure',
  editions: editionsWithTables,
  by: 'detected',
  cites: [],
  title: { zh: '金额不合规', en: 'An amount that cannot be right' },
  why: {
    zh: '金额不能为负，最多六位小数；2019年版“采购总金额”表头没有单位，单元格里要写明元或万元。',
    en: 'Amounts are not negative and have at most six decimals; in edition 2019 the cell must name the unit of procurement.',
  },
  detect(analysis) {
    return analysis.oddCells.flatMap((cell) => {
      const { value, spec } = cell;
      if (value === null || spec.kind !== 'money') return [];
      const decimals = /\.(\d+)/u.exec(cell.text)?.[1]?.length ?? 0;
      const fault =
        value < 0
          ? ('negative' as const)
          : decimals > 6
            ? ('decimals' as const)
            : spec.unit === '元' && value > 0 && cell.unit === undefined && !unitInHead(cell)
              ? ('unit' as const)
              : undefined;
      if (!fault) return [];
      // A missing unit is asked for by nothing but the blank head of the form: doubtful, not wrong.
      return [
        {
          span: cell.span,
          data: { name: quoteCell(spec), text: cell.text, fault },
          anchor: spec.key,
          ...(fault === 'unit' ? { severity: 'warning' as const, basis: 'inferred' as const } : {}),
        },
      ];
    });
  },
  message: ({ name, text, fault }) => ({
    zh: `${name.zh}填的是“${text}”：${{ negative: '金额不能为负', decimals: '小数超过六位', unit: '没有写明元还是万元，读者无从判断' }[fault]}。请更正${fault === 'unit' ? inference.zh : ''}。`,
    en: `${name.en} says “${text}”: ${{ negative: 'an amount is not negative', decimals: 'more than six decimals', unit: 'it does not say whether 元 or 万元' }[fault]}. Correct it${fault === 'unit' ? inference.en : ''}.`,
  }),
});
