import { sixPartEditions } from '../../catalogue/edition-sets.ts';
import { inference } from '../inference.ts';
import { defineRule } from '../rule.ts';
import { cellOf } from '../values.ts';

interface Data {
  readonly body: string;
  readonly value: number;
}

export const G10 = defineRule<Data>({
  code: 'G10',
  slug: 'administrative-query',
  severity: 'info',
  basis: 'inferred',
  editions: sixPartEditions,
  by: 'detected',
  cites: ['条例#36'],
  title: { zh: '没有登记资料的单位填了行政查询事项', en: 'Administrative queries in a body without registers' },
  why: {
    zh: '“行政查询事项”指工商、不动产登记等有专门查询规定的信息；一般单位没有这类资料。',
    en: 'These are matters of registers with their own rules of access, which most bodies do not keep.',
  },
  detect(analysis) {
    const body = analysis.bound.metadata.agency?.value ?? '';
    const kind = analysis.bound.agencyKind;
    const cell = cellOf(analysis, 'applications.refused.administrative-query@total');
    if (!cell?.value || !kind?.certain || kind.kind !== 'department') return [];
    if (
      /市场|工商|自然资源|国土|规划|不动产|住房|住建|建设|房|公安|民政|税务|审批|行政服务|数据|人力资源|卫生|教育|农业|司法/u.test(
        body,
      )
    )
      return [];
    return [
      { span: cell.span, data: { body, value: cell.value }, anchor: 'applications.refused.administrative-query' },
    ];
  },
  message: ({ body, value }) => ({
    zh: `“${body}”填了行政查询事项 ${value} 件。这一类指有专门查询规定的登记资料，请核对${inference.zh}。`,
    en: `“${body}” has ${value} administrative queries, which are matters of registers: check${inference.en}.`,
  }),
});
