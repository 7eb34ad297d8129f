import { editionIds } from '../../catalogue/edition-sets.ts';
import { defineRule } from '../rule.ts';
import { hasCharacters, textOf } from '../section-text.ts';
import { isListedOnly, sourceOf } from './structure.ts';

interface Data {
  readonly text: string;
}

export const B12 = defineRule<Data>({
  code: 'B12',
  slug: 'problems-empty',
  severity: 'error',
  basis: 'official',
  editions: editionIds,
  by: 'expected',
  cites: ['条例#50', '条例2007#32'],
  title: { zh: '问题及改进部分是空的', en: 'The section on problems is empty' },
  why: {
    zh: '条例要求写明主要问题及改进情况，只写“无”不符合要求。',
    en: 'The regulations ask for main problems and improvement: “none” is not enough.',
  },
  detect(analysis) {
    const section = analysis.bound.sections.find(({ id }) => id === 'problems');
    if (!section?.heading) return [];
    // A table may have swallowed the text in conversion.
    if (analysis.bound.tables.some(({ shape }) => shape === 'broken')) return [];
    if (isListedOnly(analysis, section)) return [];
    const all = textOf(section);
    if (hasCharacters(all, 30)) return [];
    const text = all.replace(/\s/gu, '');
    // The section's words may lie in a table of the page's layout.
    if (sourceOf(analysis, section).length > text.length + 40) return [];
    // A line that names a problem and a measure is thin, but not empty.
    const thin = text.length >= 15 && /问题|不足|不够|有待/u.test(text) && /改进|措施|下一步|今后|将/u.test(text);
    const severity = thin ? { severity: 'warning' as const } : {};
    return [
      {
        span: section.heading.span,
        data: { text },
        anchor: 'problems',
        ...severity,
      },
    ];
  },
  message: ({ text }) => ({
    zh: `“存在的主要问题及改进情况”${text === '' ? '没有内容' : `只写了“${text}”`}。条例要求写明主要问题和改进情况，请补充。`,
    en: `The section on problems ${text === '' ? 'has no text' : `only says “${text}”`}. The regulations ask for main problems and what is done about them.`,
  }),
});
