import { explain, type Language, rules, suppressionRules } from '@gongkai/core';
import type { ExplainResult, RuleEntry } from '../protocol.ts';

/** Marks that would be markup in Markdown, taken literally. */
const literally = (text: string): string => text.replace(/[\\`*_{}[\]<>()#|!]/g, '\\$&');

/**
 * The page about a rule, an indicator or an article, in Markdown.
 *
 * @param subject a rule's code or slug, an indicator's id, a citation (`条例#20`)
 * @returns undefined where there is nothing of that name
 */
export function page(subject: string, language: Language): ExplainResult | undefined {
  const found = explain(subject, language);
  if (!found) return undefined;
  const markdown = [`# ${literally(found.heading)}`, ...found.paragraphs.map(literally)].join('\n\n');
  return { subject: found.id, title: found.heading, markdown: `${markdown}\n` };
}

/** Every rule there is, by code. */
export const ruleEntries = (language: Language): RuleEntry[] =>
  [...rules, ...suppressionRules]
    .map(({ code, slug, title, severity }) => ({ code, slug, title: title[language], severity }))
    .toSorted((a, b) => a.code.localeCompare(b.code, 'en', { numeric: true }));
