import { sixPartEditions } from '../../catalogue/edition-sets.ts';
import { applicants } from '../../catalogue/types.ts';
import { inference } from '../inference.ts';
import { defineRule } from '../rule.ts';
import { cellOf, numberOf } from '../values.ts';

interface Data {
  readonly fresh: number;
}

export const G11 = defineRule<Data>({
  code: 'G11',
  slug: 'enterprise-applicants',
  severity: 'info',
  basis: 'inferred',
  editions: sixPartEditions,
  by: 'detected',
  cites: [],
  title: {
    zh: '正文提到企业申请，表中全是自然人',
    en: 'The text names applications of enterprises, the table has none',
  },
  why: {
    zh: '正文说有企业或组织申请，表三“法人或其他组织”各列就不应全是 0。',
    en: 'If the text names applications of enterprises, the columns of organisations should not all be 0.',
  },
  detect(analysis) {
    const cell = cellOf(analysis, 'applications.new@natural-person');
    if (!cell?.value) return [];
    const others = applicants.slice(1, 6).map((applicant) => numberOf(analysis, `applications.new@${applicant}`));
    if (others.some((value) => value !== 0)) return [];
    for (const paragraph of analysis.bound.paragraphs) {
      const match = /(?:企业|公司|组织)(?:提出|提交|递交)的?[^，。；]{0,8}申请[^，。；]{0,4}[1-9]\d*[ ]?件/u.exec(
        paragraph.text.text,
      );
      if (match)
        return [
          {
            span: cell.span,
            data: { fresh: cell.value },
            anchor: 'applications.new',
            related: [
              {
                span: paragraph.text.span(match.index, match.index + match[0].length),
                message: { zh: '正文', en: 'the text' },
              },
            ],
          },
        ];
    }
    return [];
  },
  message: ({ fresh }) => ({
    zh: `正文提到企业或组织的申请，表三 ${fresh} 件却全在自然人列。请核对${inference.zh}。`,
    en: `The text names applications of enterprises, but all ${fresh} stand under natural persons. Check${inference.en}.`,
  }),
});
