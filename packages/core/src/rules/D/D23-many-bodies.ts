import { inference } from '../inference.ts';
import { defineRule } from '../rule.ts';
import { cellOf } from '../values.ts';

interface Data {
  readonly name: string;
  readonly value: number;
}

export const D23 = defineRule<Data>({
  code: 'D23',
  slug: 'many-bodies',
  severity: 'info',
  basis: 'inferred',
  editions: ['2014'],
  by: 'detected',
  cites: [],
  title: { zh: '单个单位的机构、查阅点过多', en: 'Many bodies or reading points for one unit' },
  why: {
    zh: '一个部门自身的专门机构、查阅点通常是 0 或 1；大于 3 的多半是汇总数，应说明口径。',
    en: 'One department usually has 0 or 1; more than 3 usually is a sum over several, which should be said.',
  },
  detect(analysis) {
    const kind = analysis.bound.agencyKind;
    if (!kind?.certain || !['department', 'institution', 'street-office', 'township'].includes(kind.kind)) return [];
    return (
      [
        ['capacity.dedicated-bodies', '政府信息公开工作专门机构数'],
        ['capacity.reading-points', '设置政府信息公开查阅点数'],
      ] as const
    ).flatMap(([key, name]) => {
      const cell = cellOf(analysis, key);
      return cell?.value && cell.value > 3 ? [{ span: cell.span, data: { name, value: cell.value }, anchor: key }] : [];
    });
  },
  message: ({ name, value }) => ({
    zh: `“${name}”是 ${value}，对一个单位来说偏多；如是汇总数，请说明口径${inference.zh}。`,
    en: `“${name}” is ${value}, a lot for one unit; if it is a sum over several, say so${inference.en}.`,
  }),
});
