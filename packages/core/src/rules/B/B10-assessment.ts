import { sixPartEditions } from '../../catalogue/edition-sets.ts';
import { defineRule } from '../rule.ts';
import { reportSpan } from './structure.ts';

interface Data {
  readonly missing: readonly string[];
}

export const B10 = defineRule<Data>({
  code: 'B10',
  slug: 'assessment',
  severity: 'warning',
  basis: 'official',
  editions: sixPartEditions,
  by: 'expected',
  cites: ['条例#50', '国办公开办函〔2021〕30号'],
  title: {
    zh: '政府报告没有写考核、评议、责任追究',
    en: 'A government’s report without assessment, review or accountability',
  },
  why: {
    zh: '条例要求各级人民政府的年度报告包括工作考核、社会评议和责任追究结果；没有的也应写明。',
    en: 'Reports of governments must contain assessment, public review and accountability, also where there was none.',
  },
  detect(analysis) {
    const kind = analysis.bound.agencyKind;
    if (!kind?.certain || (kind.kind !== 'government' && kind.kind !== 'township')) return [];
    // A keyword test: the passage may say it in words we do not know.
    const topics: readonly (readonly [string, readonly string[]])[] = [
      ['工作考核', ['考核', '考评', '绩效', '测评', '评估', '监测指标']],
      ['社会评议', ['评议', '满意度', '监督员', '评估', '测评', '社会监督', '意见建议']],
      ['责任追究', ['责任追究', '追责', '问责', '追究']],
    ];
    const missing = topics.filter(([, words]) => !words.some((word) => analysis.mentions(word))).map(([name]) => name);
    const section = analysis.bound.sections.find(({ id }) => id === 'overview')?.heading;
    return missing.length > 0
      ? [{ span: section?.span ?? reportSpan(analysis), data: { missing }, anchor: 'assessment' }]
      : [];
  },
  message: ({ missing }) => ({
    zh: `没有找到“${missing.join('”“')}”的段落。各级政府的报告要写工作考核、社会评议和责任追究结果，没有的写明没有。`,
    en: `No passage was found on ${missing.join(', ')}. A government’s report contains assessment, public review and accountability; say so where there was none.`,
  }),
});
