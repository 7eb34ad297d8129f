import type { PersonRole } from '../../binding/types.ts';
import type { Bilingual } from '../../span.ts';
import { defineRule } from '../rule.ts';
import { tableOf } from '../values.ts';

interface Data {
  readonly fault: Bilingual;
}

export const A18 = defineRule<Data>({
  code: 'A18',
  slug: 'signatures',
  severity: 'warning',
  basis: 'inferred',
  editions: ['2014'],
  by: 'detected',
  cites: [],
  title: { zh: '表尾签署不全', en: 'Signatures of the form are incomplete' },
  why: {
    zh: '统计表表尾有单位负责人、审核人、填报人三处，审核人和填报人不应是同一人。',
    en: 'The form is signed by head, reviewer and filler; reviewer and filler are not the same person.',
  },
  detect(analysis) {
    const { people } = analysis.bound.metadata;
    const table = tableOf(analysis, 'statistics');
    if (!table || people.length === 0) return [];
    const of = (role: PersonRole): string => people.find((person) => person.role === role)?.value ?? '';
    const names = { head: '单位负责人', reviewer: '审核人', filler: '填报人' } as const;
    const missing = (['head', 'reviewer', 'filler'] as const).filter((role) => of(role) === '');
    const fault =
      missing.length > 0
        ? { zh: `没有填${missing.map((role) => names[role]).join('、')}`, en: `${missing.join(' and ')} missing` }
        : of('reviewer') === of('filler')
          ? { zh: '审核人与填报人是同一人', en: 'reviewer and filler are the same person' }
          : undefined;
    return fault ? [{ span: people[0]?.span ?? table.span, data: { fault }, anchor: 'people' }] : [];
  },
  message: ({ fault }) => ({
    zh: `统计表签署${fault.zh}。请补全或更正。`,
    en: `The form: ${fault.en}. Complete or correct it.`,
  }),
});
