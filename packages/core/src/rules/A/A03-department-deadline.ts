import type { AgencyKind } from '../../binding/types.ts';
import { editionIds } from '../../catalogue/edition-sets.ts';
import { defineRule } from '../rule.ts';
import { kindNames, type Late, late, lateMessage } from './deadline.ts';

const covered: readonly AgencyKind[] = ['department', 'institution', 'authorised-organisation', 'vertical'];
const service = /公司|集团|银行|供[电水热气]|大学|学院|学校|中学|小学|医院|卫生院|幼儿园|协会|学会|联合会|总工会/u;
const ofTown = /(?:[镇乡]|街道).+(?:办公室|办|所|站|中心|科)$/u;

export const A03 = defineRule<Late>({
  code: 'A03',
  slug: 'department-deadline',
  severity: 'error',
  basis: 'official',
  editions: editionIds,
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
    if (analysis.year < 2019 || !covered.includes(kind.kind)) return [];
    const name = analysis.bound.metadata.agency?.value ?? '';
    // Schools, hospitals, suppliers and the like have rules of their own (article 55); an office of a town is no department.
    if (kind.kind === 'institution' && service.test(name)) return [];
    if (ofTown.test(name.slice(-40))) return [];
    const department = kindNames.department;
    const authorised = kindNames['authorised-organisation'];
    if (kind.kind === 'department') return late(analysis, '01-31', kind.certain ? undefined : department);
    const hits = late(analysis, '01-31', {
      zh: `${department.zh}或者${authorised.zh}`,
      en: `${department.en} or ${authorised.en}`,
    });
    // Bodies under vertical management and committees of development zones may follow another deadline.
    const doubtful = kind.kind === 'vertical' || (kind.kind === 'authorised-organisation' && !kind.certain);
    return doubtful ? hits.map((hit) => ({ ...hit, severity: 'warning' as const, basis: 'inferred' as const })) : hits;
  },
  message: lateMessage,
});
