import { editionIds } from '../../catalogue/edition-sets.ts';
import { defineRule } from '../rule.ts';
import { kindNames, type Late, late, lateMessage } from './deadline.ts';

export const A04 = defineRule<Late>({
  code: 'A04',
  slug: 'government-deadline',
  severity: 'error',
  basis: 'official',
  editions: editionIds,
  by: 'expected',
  cites: ['条例#49'],
  title: { zh: '政府年报公布迟于期限', en: 'The report of a government came late' },
  why: {
    zh: '县级以上地方人民政府的年报在每年3月31日前公布。',
    en: 'Reports of local governments from county level up are published by 31 March.',
  },
  detect(analysis) {
    const kind = analysis.bound.agencyKind;
    if (analysis.year === undefined || !kind) return [];
    if (analysis.year < 2019) return [];
    // Whether an office reports for itself or for its government, after 31 March it is late.
    if (kind.kind === 'government-office')
      return late(analysis, '03-31', {
        zh: `代${kindNames.government.zh}公布的办公厅（室）`,
        en: `the office that publishes for ${kindNames.government.en}`,
      });
    if (kind.kind !== 'government') return [];
    return late(analysis, '03-31', kind.certain ? undefined : kindNames.government);
  },
  message: lateMessage,
});
