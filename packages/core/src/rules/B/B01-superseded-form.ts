import { editionsWithTables } from '../../catalogue/edition-sets.ts';
import { editionForYear } from '../../catalogue/editions/index.ts';
import type { EditionId } from '../../catalogue/types.ts';
import { statedYears } from '../A/stated-years.ts';
import { defineRule } from '../rule.ts';
import { formName, reportSpan } from './structure.ts';

interface Data {
  readonly year: number;
  readonly detected: EditionId;
  readonly expected: EditionId;
}

export const B01 = defineRule<Data>({
  code: 'B01',
  slug: 'superseded-form',
  severity: 'error',
  basis: 'official',
  editions: editionsWithTables,
  by: 'expected',
  cites: ['条例#50', '国办公开办函〔2019〕60号', '国办公开办函〔2021〕30号'],
  title: { zh: '用的不是本年度的格式', en: 'Not the form of the year' },
  why: {
    zh: '年度报告的格式由主管部门统一公布并适时更新；每个年度用当年有效的格式。',
    en: 'The form is published by the competent department and updated; each year has its form.',
  },
  detect(analysis) {
    const { detected, expected, evidence } = analysis.bound.edition;
    const { year } = analysis;
    if (!detected || !expected || year === undefined || detected === expected) return [];
    // Where the report names two years and the form is right for one of them, the years are the fault (A02).
    if (statedYears(analysis).some((stated) => editionForYear(stated.value)?.id === detected)) return [];
    const table = analysis.bound.tables.find(({ edition }) => edition === detected);
    const own = evidence.filter(({ edition }) => edition === detected);
    const section = table ? analysis.sectionAt(table.span[0]) : undefined;
    const span = section?.heading?.span ?? own[0]?.span ?? reportSpan(analysis);
    return [
      {
        span,
        data: { year, detected, expected },
        anchor: 'edition',
        related: own.slice(0, 3).map((one) => ({
          span: one.span,
          message: {
            zh: `“${one.value}”是${formName(detected).zh}的用语`,
            en: `“${one.value}” belongs to the ${formName(detected).en}`,
          },
        })),
      },
    ];
  },
  message: ({ year, detected, expected }) => ({
    zh: `${year} 年的报告应当用${formName(expected).zh}，这里用的是${formName(detected).zh}。请改用当年的格式填报。`,
    en: `The report for ${year} must use the ${formName(expected).en}; this is the ${formName(detected).en}. Use the form of the year.`,
  }),
});
