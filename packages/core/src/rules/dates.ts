import type { Analysis } from '../analyse.ts';
import type { Located } from '../span.ts';

export type DateRole = Analysis['bound']['metadata']['dates'][number]['role'];

/** The first date the report gives in one of these roles, in this order; what the front matter states comes first. */
export function dateOf(
  analysis: Analysis,
  roles: readonly DateRole[],
): (Located<string> & { readonly role: DateRole }) | undefined {
  const stated = analysis.frontMatter;
  for (const role of roles) {
    // Both dates of the front matter have one role in the metadata: which is which only it knows.
    const own = role === 'front-matter' ? stated?.published : role === 'filled' ? stated?.filled : undefined;
    if (own) return { ...own, role };
    if (role === 'front-matter') continue;
    const found = analysis.bound.metadata.dates.find((date) => date.role === role);
    if (found) return found;
  }
  return undefined;
}

/** The day the report was made public, or the nearest thing to it that the text tells. */
export const publicationOf = (analysis: Analysis): (Located<string> & { readonly role: DateRole }) | undefined =>
  dateOf(analysis, ['front-matter', 'published', 'written', 'signed']);

/** Days from one ISO date to another. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);

/** What a date's role is called. */
export const roleName: Readonly<Record<DateRole, { readonly zh: string; readonly en: string }>> = {
  published: { zh: '发布日期', en: 'date of publication' },
  written: { zh: '成文日期', en: 'date of the document' },
  filled: { zh: '填报日期', en: 'date of filling in' },
  signed: { zh: '落款日期', en: 'date of signature' },
  'front-matter': { zh: '公布日期', en: 'date of publication' },
};
