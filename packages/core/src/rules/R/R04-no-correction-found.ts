import type { Bound, GivenUp } from '../../repair/types.ts';
import type { Bilingual } from '../../span.ts';
import { defineRule } from '../rule.ts';

const bounds: Readonly<Record<Bound, Bilingual>> = {
  equations: { zh: '不成立的等式太多（多于 60 个）', en: 'too many equations are broken (more than 60)' },
  visits: { zh: '试过 6000 种改法仍未穷尽', en: '6,000 corrections were tried and some are left' },
  cells: {
    zh: '三格以内没有找到能全部消除的改法',
    en: 'no change of up to three cells that removes them all was found',
  },
};

export const R04 = defineRule<GivenUp>({
  code: 'R04',
  slug: 'no-correction-found',
  group: 'R',
  severity: 'info',
  basis: 'structure',
  editions: ['2014', '2019', '2021'],
  by: 'detected',
  cites: [],
  title: { zh: '没有推算出应改哪几格', en: 'No correction was found' },
  why: {
    zh: '几处矛盾相互牵连时，会推算改哪几格可以一并消除。推算有界限；到了界限就不再推算，原来的各条照样逐条列出。多半是整行整列错位，或转换时损坏。',
    en: 'Where contradictions hang together, the cells that would remove them all are searched for, within bounds. At a bound the search ends, and all findings are listed as they are. Rows or columns have most likely been shifted, or damaged in conversion.',
  },
  detect: (analysis) =>
    analysis.repairs.givenUp.flatMap((data) => {
      const cell = data.equations.flatMap(({ left, right }) => [...left, ...right]).find((term) => term.cell)?.cell;
      return cell ? [{ span: cell.span, data, anchor: data.bound }] : [];
    }),
  message: ({ bound, equations, claims }) => ({
    zh: `这里起有 ${equations.length + claims} 处矛盾相互牵连，没有推算出应改哪几格：${bounds[bound].zh}。各条照样列出，请对照原始数据逐条核对。`,
    en: `${equations.length + claims} contradictions from here on hang together, and no cells to correct were found: ${bounds[bound].en}. All are listed as they are; check them with your records.`,
  }),
});
