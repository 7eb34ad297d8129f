import { defineRule } from '../rule.ts';
import { kindNames, type Late, late, lateMessage } from './deadline.ts';

export const A03 = defineRule<Late>({
  code: 'A03',
  slug: 'department-deadline',
  group: 'A',
  severity: 'error',
  basis: 'official',
  editions: ['2008', '2014', '2019', '2021'],
  by: 'expected',
  cites: ['条例#49', '条例#54'],
  title: { zh: '部门年报公布迟于期限', en: 'The report of a department came late' },
  why: {
    zh: '县级以上人民政府部门每年1月31日前向社会公布上一年度报告；法律、法规授权的组织适用同样的规定。',
    en: 'Departments from county level up publish by 31 January; organisations authorised by law follow the same rule.',
  },
  detect(analysis) {
    const kind = analysis.bound.agencyKind;
    if (analysis.year === undefined || !kind) return [];
    if (
      analysis.year < 2019 ||
      !['department', 'institution', 'authorised-organisation', 'vertical'].includes(kind.kind)
    )
      return [];
    const assumed =
      kind.kind === 'department' && kind.certain
        ? undefined
        : kind.kind === 'department' || kind.kind === 'vertical'
          ? kindNames.department
          : {
              zh: `${kindNames.department.zh}或者${kindNames['authorised-organisation'].zh}`,
              en: `${kindNames.department.en} or ${kindNames['authorised-organisation'].en}`,
            };
    return late(analysis, '01-31', assumed);
  },
  message: lateMessage,
});
