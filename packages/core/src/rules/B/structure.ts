import type { Analysis } from '../../analyse.ts';
import type { BoundSection } from '../../binding/types.ts';
import { editionForYear, editions } from '../../catalogue/index.ts';
import type { Edition } from '../../catalogue/types.ts';
import { labelKey } from '../../text/normalize.ts';

/** The edition whose sections the report should have: that of its year, else the one it uses. */
export function expectedEdition(analysis: Analysis): Edition {
  return (analysis.year === undefined ? undefined : editionForYear(analysis.year)) ?? analysis.form;
}

/** Whether the report is in the form its year asks for; then its structure can be judged piece by piece. */
export function usesExpectedForm(analysis: Analysis): boolean {
  const { detected, expected } = analysis.bound.edition;
  return (
    detected === undefined ||
    expected === undefined ||
    detected === expected ||
    (detected !== '2014' && expected !== '2014' && expected !== '2008')
  );
}

/** Top-level sections with a heading. */
export const topSections = (analysis: Analysis): BoundSection[] =>
  analysis.bound.sections.filter(({ heading }) => heading !== undefined);

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
  return analysis.bound.headings.some((other) => other.span[0] > heading.span[1] && labelKey(other.text.text) === key);
}

/** What stands in the source between a section's heading and the next one, without tags and white space. */
export function sourceOf(analysis: Analysis, section: BoundSection): string {
  const from = section.heading?.span[1] ?? section.span[0];
  const next = analysis.bound.sections.find(({ heading }) => heading !== undefined && heading.span[0] >= from)?.heading;
  return analysis.text.slice(from, next?.span[0] ?? section.span[1]).replace(/<[^<>]*>|&nbsp;|\s+/gu, '');
}
