import { rules } from '@gongkai/core';
import { CompletionItemKind } from 'vscode-languageserver-types';
import type { ReportView } from '../../service/view.ts';
import type { Offer, Offers } from './item.ts';

/** Codes behind `gongkai-ignore` and under `ignore:` of the front matter: those that speak in this report come first. */
export function ruleOffers(view: ReportView, offset: number): Offers | undefined {
  const [start] = view.lineSpan(offset);
  const line = view.text.slice(start, offset);
  const typed = /(?:<!--\s{0,9}gongkai-ignore\s{1,9}|^\s{1,40}-?\s{0,9})([A-Za-z]{0,9}\d{0,9})$/u.exec(line);
  if (!typed) return undefined;
  const inComment = line.includes('gongkai-ignore');
  if (!inComment && !isUnderIgnore(view, offset)) return undefined;
  const speaking = new Set(view.analysis.findings.map(({ code }) => code));
  const rest = view.text.slice(offset, view.lineSpan(offset)[1]);
  const tail = rest.includes(':') ? '' : ': ';
  return {
    from: offset - (typed[1]?.length ?? 0),
    offers: rules.map(
      (rule, i): Offer => ({
        label: rule.code,
        newText: `${rule.code}${tail}`,
        detail: view.say(rule.title),
        kind: CompletionItemKind.Reference,
        rank: (speaking.has(rule.code) ? 0 : 1000) + i,
        aliases: [rule.slug],
        data: { subject: rule.code },
      }),
    ),
  };
}

function isUnderIgnore(view: ReportView, offset: number): boolean {
  const { frontMatter } = view.analysis.document;
  if (!frontMatter || offset > frontMatter.span[1]) return false;
  const before = view.text.slice(frontMatter.contentStart, offset).split('\n');
  return before.findLast((line) => /^\S/u.test(line))?.startsWith('ignore:') === true;
}
