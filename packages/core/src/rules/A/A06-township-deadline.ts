import { defineRule } from '../rule.ts';
import { kindNames, late, type Late, lateMessage } from './deadline.ts';

export const A06 = defineRule<Late>({
  code: 'A06',
  slug: 'township-deadline',
  group: 'A',
  severity: 'warning',
  basis: 'inferred',
  editions: ['2008', '2014', '2019', '2021'],
  by: 'expected',
  cites: ['条例#49'],
  title: { zh: '乡镇、街道年报公布较晚', en: 'The report of a town or street office came late' },
  why: {
    zh: '条例没有写明乡镇、街道的期限，各地多要求1月31日前；可在设置中写当地期限。',
    en: 'The regulations name no deadline for towns and street offices; most places ask for 31 January. Set your own in the configuration.',
  },
  detect(analysis) {
    const kind = analysis.bound.agencyKind;
    if (analysis.year === undefined || !kind) return [];
    if (analysis.year < 2019 || (kind.kind !== 'township' && kind.kind !== 'street-office')) return [];
    return late(analysis, '01-31', kindNames[kind.kind]);
  },
  message: lateMessage,
});
