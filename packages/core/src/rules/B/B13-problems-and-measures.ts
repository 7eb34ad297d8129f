import { editionIds } from '../../catalogue/edition-sets.ts';
import type { Bilingual } from '../../span.ts';
import { defineRule } from '../rule.ts';
import { hasCharacters, textOf } from '../section-text.ts';

interface Data {
  readonly missing: Bilingual;
}

export const B13 = defineRule<Data>({
  code: 'B13',
  slug: 'problems-and-measures',
  severity: 'warning',
  basis: 'inferred',
  editions: editionIds,
  by: 'expected',
  cites: ['条例#50'],
  title: { zh: '只有问题没有改进，或者相反', en: 'Problems without measures, or the reverse' },
  why: {
    zh: '这一部分应当既写问题也写改进。',
    en: 'The section should name problems as well as what is done about them.',
  },
  detect(analysis) {
    const section = analysis.bound.sections.find(({ id }) => id === 'problems');
    if (!section?.heading) return [];
    const text = textOf(section);
    if (!hasCharacters(text, 30)) return [];
    const problems = /问题|不足|差距|薄弱|不够|有待|欠缺|滞后|不强|不高|不到位|短板|需进一步|仍需|还需|松懈|单一/u.test(
      text,
    );
    const measures =
      /改进|措施|下一步|今后|将[^。]{0,40}(?:加强|完善|提升|提高|推进)|加强|完善|提升|强化|进一步|整改|切实/u.test(
        text,
      );
    if (problems && measures) return [];
    const missing = problems
      ? { zh: '改进情况', en: 'what is done about them' }
      : { zh: '存在的问题', en: 'the problems' };
    return [{ span: section.heading.span, data: { missing }, anchor: 'problems' }];
  },
  message: ({ missing }) => ({
    zh: `这一部分没有找到${missing.zh}。应当既写问题，也写改进情况。`,
    en: `Nothing was found on ${missing.en}. The section should have both.`,
  }),
});
