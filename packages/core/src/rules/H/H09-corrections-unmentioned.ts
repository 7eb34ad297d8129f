import { sixPartEditions } from '../../catalogue/edition-sets.ts';
import { inference } from '../inference.ts';
import { defineRule } from '../rule.ts';
import { textOf } from '../section-text.ts';
import { cellOf } from '../values.ts';

interface Data {
  readonly count: number;
}

export const H09 = defineRule<Data>({
  code: 'H09',
  slug: 'corrections-unmentioned',
  severity: 'info',
  basis: 'inferred',
  editions: sixPartEditions,
  by: 'detected',
  cites: [],
  title: { zh: '有败诉或纠正，问题部分没有提到', en: 'Corrections that section five does not mention' },
  why: {
    zh: '复议、诉讼中有被纠正的，问题部分宜写明答复质量等方面的改进。',
    en: 'Where reviews or suits corrected decisions, section five should speak of the quality of replies.',
  },
  detect(analysis) {
    const cells = ['review', 'litigation.direct', 'litigation.after-review']
      .flatMap((prefix) => cellOf(analysis, `${prefix}.corrected`) ?? [])
      .filter((cell) => (cell.value ?? 0) > 0);
    const [first] = cells;
    const section = analysis.bound.sections.find((one) => one.id === 'problems');
    if (!first || !section) return [];
    const text = textOf(section);
    if (/答复|申请|复议|诉讼|纠错|败诉|依法/u.test(text)) return [];
    return [
      {
        span: first.span,
        data: { count: cells.reduce((all, cell) => all + (cell.value ?? 0), 0) },
        anchor: 'corrected',
      },
    ];
  },
  message: ({ count }) => ({
    zh: `复议、诉讼中有 ${count} 件被纠正，“问题及改进”部分没有提到答复工作。宜补充${inference.zh}。`,
    en: `${count} reviews or suits corrected decisions, but section five says nothing of replies. Consider adding it${inference.en}.`,
  }),
});
