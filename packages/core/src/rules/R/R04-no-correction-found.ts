import { editionsWithTables } from '../../catalogue/edition-sets.ts';
import type { GivenUp } from '../../repair/types.ts';
import type { Bilingual } from '../../span.ts';
import { defineRule } from '../rule.ts';

const within: Bilingual = { zh: '三格以内没有找到', en: 'none of up to three cells was found' };
const beyond: Bilingual = { zh: '矛盾太多，到了推算的界限', en: 'too many hang together for the search' };

export const R04 = defineRule<GivenUp>({
  code: 'R04',
  slug: 'no-correction-found',
  severity: 'info',
  basis: 'structure',
  editions: editionsWithTables,
  by: 'detected',
  cites: [],
  title: { zh: '没有推算出应改哪几格', en: 'No correction was found' },
  why: {
    zh: '推算改法有界限：到了界限不再推算，原来的各条照样列出。多半是整行整列错位，或转换时损坏。',
    en: 'Corrections are searched for within bounds; beyond them all findings stay listed. Rows or columns may have been shifted, or damaged in conversion.',
  },
  detect: (analysis) =>
    analysis.repairs.givenUp.flatMap((data) => {
      const cell = data.equations.flatMap(({ left, right }) => [...left, ...right]).find((term) => term.cell)?.cell;
      return cell ? [{ span: cell.span, data, anchor: data.bound }] : [];
    }),
  message({ bound, equations, claims }) {
    const why = bound === 'cells' ? within : beyond;
    const count = equations.length + claims;
    return {
      zh: `这里起有 ${count} 处矛盾相互牵连，没有推算出改法：${why.zh}。请对照原始数据逐条核对。`,
      en: `${count} contradictions from here on hang together; no correction: ${why.en}. Check each with your records.`,
    };
  },
});
