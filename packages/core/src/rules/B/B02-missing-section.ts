import { sixPartEditions } from '../../catalogue/edition-sets.ts';
import { defineRule } from '../rule.ts';
import { expectedEdition, isConverted, reportSpan, topSections } from './structure.ts';

interface Data {
  readonly missing: readonly string[];
}

const numerals = ['一', '二', '三', '四', '五', '六'];

/** Whether the words of a heading stand in the prose, and not where they are denied or one of a list. */
const stands = (words: string, prose: string): boolean =>
  new RegExp(`(?<!没有|无|由|包括|和|及|[^一二三四五六]、)${words}(?![、和及等组])`, 'u').test(prose);

export const B02 = defineRule<Data>({
  code: 'B02',
  slug: 'missing-section',
  severity: 'error',
  basis: 'official',
  editions: sixPartEditions,
  by: 'expected',
  cites: ['条例#50', '国办公开办函〔2021〕30号'],
  title: { zh: '六个部分不全', en: 'Sections are missing' },
  why: {
    zh: '格式要求六个部分齐全，不能遗漏；没有内容的部分也要保留标题并写明没有。',
    en: 'The form asks for all six sections; one without contents keeps its heading and says so.',
  },
  detect(analysis) {
    const sections = topSections(analysis);
    const found = new Set(sections.flatMap(({ id }) => id ?? []));
    // A heading may be lost in conversion while its table is there: that section is not missing.
    for (const table of analysis.bound.tables) found.add(table.spec.section);
    // Nor is one whose own sub-headings are there: （一）主要问题.
    if (analysis.bound.headings.some(({ level, text }) => level > 1 && /主要问题|存在(?:的)?问题/u.test(text.text)))
      found.add('problems');
    const specs = expectedEdition(analysis).sections;
    // A heading that was taken for running text is no missing section either.
    for (const { id, heading, variants } of specs) {
      const written = (words: string): boolean =>
        stands(words.length > 5 ? words : `[一二三四五六]、${words}`, analysis.proseText);
      if (!found.has(id) && [heading, ...variants].some(written)) found.add(id);
    }
    const order = specs.map(({ id }) => id);
    const lost = order.find((id) => !found.has(id));
    if (lost === undefined) return [];
    const missing = specs.flatMap((spec, i) => (found.has(spec.id) ? [] : [`${numerals[i]}、${spec.heading}`]));
    // Few numbered headings mean that the others were probably lost on the way.
    const numbered = sections.filter(({ id, ordinal }) => id !== undefined && ordinal !== undefined).length;
    const damaged = numbered < 3 || isConverted(analysis);
    const index = order.indexOf(lost);
    // The heading that stands where the missing one should: there the numbering jumps as well (B07).
    const next = sections.find(({ id }) => id !== undefined && order.indexOf(id) > index) ?? sections.at(-1);
    return [
      {
        span: next?.heading.span ?? reportSpan(analysis),
        data: { missing },
        explains: ['B07'],
        anchor: 'sections',
        ...(damaged ? { severity: 'warning' as const } : {}),
      },
    ];
  },
  message: ({ missing }) => ({
    zh: `缺少“${missing.join('”“')}”。格式要求六个部分齐全，请补上；没有内容的写明没有。`,
    en: `Missing: ${missing.join('; ')}. The form asks for all six sections: add them, and say so where there is nothing.`,
  }),
});
