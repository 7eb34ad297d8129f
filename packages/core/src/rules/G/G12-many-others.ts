import { inference } from '../inference.ts';
import { defineRule } from '../rule.ts';
import { cellOf, numberOf } from '../values.ts';

interface Data {
  readonly other: number;
  readonly all: number;
}

export const G12 = defineRule<Data>({
  code: 'G12',
  slug: 'many-others',
  severity: 'warning',
  basis: 'inferred',
  editions: ['2021'],
  by: 'detected',
  cites: [],
  title: { zh: '“其他处理：其他”占比过高', en: 'Too many outcomes under “other”' },
  why: {
    zh: '三成以上归入“其他”，多半是分类不当。',
    en: 'More than three in ten under “other” probably were classed wrongly.',
  },
  detect(analysis) {
    const cell = cellOf(analysis, 'applications.other.other@total');
    const all = numberOf(analysis, 'applications.processed@total');
    if (!cell?.value || all === undefined || all < 20 || cell.value / all <= 0.3) return [];
    return [{ span: cell.span, data: { other: cell.value, all }, anchor: 'applications.other.other' }];
  },
  message: ({ other, all }) => ({
    zh: `“其他处理”中的“其他”有 ${other} 件，占总计 ${all} 件的 ${Math.round((other / all) * 100)}%，请核对分类${inference.zh}。`,
    en: `${other} of ${all} outcomes (${Math.round((other / all) * 100)} %) are “other”: check how they were classed${inference.en}.`,
  }),
});
