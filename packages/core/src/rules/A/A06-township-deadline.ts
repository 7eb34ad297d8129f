import { editionIds } from '../../catalogue/edition-sets.ts';
import { defineRule } from '../rule.ts';
import { type Late, late, lateMessage } from './deadline.ts';

interface Data extends Late {
  /** After the last of all deadlines that the regulations name. */
  readonly last: boolean;
}

export const A06 = defineRule<Data>({
  code: 'A06',
  slug: 'township-deadline',
  severity: 'warning',
  basis: 'inferred',
  editions: editionIds,
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
    const local = analysis.config.deadlines?.[kind.kind];
    return late(analysis, '01-31', undefined).map((hit) => {
      const after = local === undefined && hit.data.date > `${(analysis.year ?? 0) + 1}-03-31`;
      return {
        ...hit,
        data: { ...hit.data, last: after },
        ...(after && !hit.data.upload ? { severity: 'error' as const, basis: 'structure' as const } : {}),
      };
    });
  },
  message(data) {
    const words = lateMessage(data);
    return data.last
      ? {
          zh: `${words.zh}条例没有写乡镇、街道的期限，但连各级政府报告的最后期限3月31日也已超过。`,
          en: `${words.en} The regulations name no deadline for towns and street offices, but even the last one, 31 March for governments, has passed.`,
        }
      : {
          zh: `${words.zh}条例没有写乡镇、街道的期限，各地多要求1月31日前；当地另有规定的，可在设置中写明（这是推断，不是规定）。`,
          en: `${words.en} The regulations name no deadline for towns and street offices; most places ask for 31 January. Set your own in the configuration (our inference, not a rule of law).`,
        };
  },
});
