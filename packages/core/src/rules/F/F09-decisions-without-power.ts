import type { Bilingual } from '../../span.ts';
import { indicatorName } from '../cell-name.ts';
import { inference } from '../inference.ts';
import { defineRule } from '../rule.ts';
import { cellOf } from '../values.ts';

interface Data {
  readonly body: string;
  readonly name: Bilingual;
  readonly value: number;
}

export const F09 = defineRule<Data>({
  code: 'F09',
  slug: 'decisions-without-power',
  severity: 'info',
  basis: 'inferred',
  editions: ['2021'],
  by: 'detected',
  cites: [],
  title: { zh: '一般没有执法权的单位填了许可、处罚、强制', en: 'Decisions from a body that usually makes none' },
  why: {
    zh: '机关事务、信访、档案、党校等单位一般没有许可、处罚、强制职权，有数时请核对。',
    en: 'Bodies for logistics, petitions, archives and the like usually decide nothing of the kind: check.',
  },
  detect(analysis) {
    const body = analysis.bound.metadata.agency?.value ?? '';
    if (!/机关事务|信访局|档案馆|党校|行政学院|地方志|接待|驻.{2,6}办事处|研究室|参事室/u.test(body)) return [];
    return ['licensing.decisions', 'penalties.decisions', 'coercion.decisions'].flatMap((key) => {
      const cell = cellOf(analysis, key);
      return cell?.value
        ? [{ span: cell.span, data: { body, name: indicatorName(key), value: cell.value }, anchor: key }]
        : [];
    });
  },
  message: ({ body, name, value }) => ({
    zh: `“${body}”一般没有这类职权，“${name.zh}”却是 ${value}。请核对${inference.zh}。`,
    en: `“${body}” usually has no such power, but “${name.en}” is ${value}. Check${inference.en}.`,
  }),
});
