import type { Diagnostic as Mark } from '@codemirror/lint';
import type { StatusParams } from '@gongkai/lsp';
import type { TextEdit } from 'vscode-languageserver-types';
import type { Finding } from './client.ts';
import { button, element } from './dom.ts';
import { type Language, words } from './words.ts';

export const severities = ['error', 'warning', 'info'] as const;

/** The severity of a finding as the page calls it; the protocol counts from one. */
export const severityOf = ({ severity }: Finding): (typeof severities)[number] =>
  severities[(severity ?? 1) - 1] ?? 'info';

/** What can be done with a finding; the page does it. */
export interface Actions {
  show(from: number, to: number): void;
  /** A place that a finding names besides its own. */
  showRelated(finding: Finding, index: number): void;
  explain(code: string): void;
  apply(edits: readonly TextEdit[]): void;
  /** The line of an offset, from one. */
  line(offset: number): number;
}

function fixes(finding: Finding, language: Language, actions: Actions): HTMLButtonElement[] {
  return (finding.data?.fixes ?? []).map(({ title, safe, edits }) =>
    button(safe ? title : title + words.check[language], safe ? 'fix safe' : 'fix', () => actions.apply(edits)),
  );
}

/** One finding of the list: where, how grave, what, and what can be done. */
function item(finding: Finding, language: Language, actions: Actions): HTMLLIElement {
  const severity = severityOf(finding);
  const code = String(finding.code ?? '');
  const where = words.line[language].replace('{}', String(actions.line(finding.from)));
  const go = button(finding.message, 'message', () => actions.show(finding.from, finding.to));
  const related = (finding.relatedInformation ?? []).map(({ message }, i) =>
    button(message, 'related', () => actions.showRelated(finding, i)),
  );
  return element(
    'li',
    { class: `finding ${severity}`, 'data-code': code },
    element(
      'div',
      { class: 'head' },
      element('span', { class: 'severity' }, words[severity][language]),
      button(code, 'code', () => actions.explain(code)),
      element('span', { class: 'where' }, where),
    ),
    go,
    ...(related.length > 0
      ? [element('div', { class: 'also' }, element('span', {}, words.also[language]), ...related)]
      : []),
    element('div', { class: 'fixes' }, ...fixes(finding, language, actions)),
  );
}

/** The list of findings in the order of the text. */
export function list(findings: readonly Finding[], language: Language, actions: Actions): HTMLElement {
  const sorted = [...findings].sort((a, b) => a.from - b.from);
  return element('ol', { class: 'findings' }, ...sorted.map((each) => item(each, language, actions)));
}

/** Findings as the editor underlines them, with the same buttons in their bubble. */
export function marks(findings: readonly Finding[], language: Language, actions: Actions): Mark[] {
  return findings.map((finding) => ({
    from: finding.from,
    to: finding.to,
    severity: severityOf(finding),
    message: `${finding.message} ${String(finding.code ?? '')}`,
    actions: (finding.data?.fixes ?? []).map(({ title, safe, edits }) => ({
      name: safe ? title : title + words.check[language],
      apply: () => actions.apply(edits),
    })),
  }));
}

/** One line: whose report of which year, and how many findings of which kind. */
export function summary(status: StatusParams, language: Language): HTMLElement {
  const report = [status.agency, status.year === undefined ? undefined : String(status.year)]
    .filter(Boolean)
    .join(' · ');
  const counts = severities
    .filter((severity) => status.counts[severity] > 0)
    .map((severity) =>
      element('span', { class: `count ${severity}` }, `${words[severity][language]} ${status.counts[severity]}`),
    );
  return element('div', { class: 'summary' }, element('span', { class: 'report' }, report), ...counts);
}
