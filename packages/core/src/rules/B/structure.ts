import type { Analysis } from '../../analyse.ts';
import type { BoundSection } from '../../binding/types.ts';
import { editions } from '../../catalogue/index.ts';
import type { Edition } from '../../catalogue/types.ts';
import type { Heading } from '../../source/types.ts';
import { labelKey } from '../../text/normalize.ts';

/** The edition whose sections the report should have: that of its year, else the one it uses. */
export function expectedEdition(analysis: Analysis): Edition {
  return analysis.expected ? editions[analysis.expected] : analysis.form;
}

/**
 * Whether a report that should have six parts is in a form that has them, and not in that of nine; then its structure can
 * be judged piece by piece.
 */
export const usesExpectedForm = (analysis: Analysis): boolean => analysis.bound.edition.detected !== '2014';

interface TopSection extends BoundSection {
  readonly heading: Heading;
}

/** Top-level sections with a heading. */
export const topSections = (analysis: Analysis): TopSection[] =>
  analysis.bound.sections.filter((section): section is TopSection => section.heading !== undefined);

/** Tables that conversion has damaged or laid out as lines: their absence and their words prove nothing. */
export const isConverted = (analysis: Analysis): boolean => analysis.bound.tables.some(({ shape }) => shape !== 'grid');

/** Where a finding about the whole report stands: its title, its first heading, or its beginning. */
export function reportSpan(analysis: Analysis): readonly [number, number] {
  const { title } = analysis.bound.metadata;
  return title?.span ?? analysis.bound.headings[0]?.span ?? [0, 0];
}

/** The form in words: its name and document number. */
export const formName = (id: Edition['id']): { readonly zh: string; readonly en: string } => {
  const { title, number } = editions[id];
  return { zh: `${title.zh}（${number}）`, en: `${title.en} (${number})` };
};

/** A heading in a list of contents: another one with the same words follows. */
export function isListedOnly(analysis: Analysis, { heading }: BoundSection): boolean {
  if (!heading) return false;
  const key = labelKey(heading.text.text);
  const { headings } = analysis.bound;
  return headings.slice(headings.indexOf(heading) + 1).some(({ text }) => labelKey(text.text) === key);
}

/** What stands in the source between a section's heading and the next one, without tags and white space. */
export function sourceOf(analysis: Analysis, section: BoundSection): string {
  const from = section.heading?.span[1] ?? section.span[0];
  const { sections } = analysis.bound;
  const next = sections[sections.indexOf(section) + 1];
  return analysis.text.slice(from, next?.span[0] ?? section.span[1]).replace(/<[^<>]*>|&nbsp;|\s+/gu, '');
}
