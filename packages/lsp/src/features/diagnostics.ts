import type { Edit, Finding, Related, Severity } from '@gongkai/core';
import {
  type Diagnostic,
  type DiagnosticRelatedInformation,
  DiagnosticSeverity,
  DiagnosticTag,
  type TextEdit,
} from 'vscode-languageserver-types';
import { suppression } from '../model/suppress.ts';
import { longestText, type ReportView } from '../service/view.ts';

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
};

/** Rules whose findings say that something has no effect any more, or belongs to an older form. */
const tags: Readonly<Record<string, DiagnosticTag[]>> = {
  S01: [DiagnosticTag.Unnecessary],
  B01: [DiagnosticTag.Deprecated],
  B22: [DiagnosticTag.Deprecated],
  L10: [DiagnosticTag.Deprecated],
};

/** What travels with a diagnostic, so that a client can act on it without asking again. */
export interface DiagnosticData {
  readonly fingerprint: string;
  readonly version: number;
  readonly explains?: readonly string[];
  readonly fixes: readonly { readonly title: string; readonly safe: boolean; readonly edits: readonly TextEdit[] }[];
  /** Puts a comment in front that silences the finding; the reason is to be filled in. */
  readonly suppress?: TextEdit;
}

export const textEdit = (view: ReportView, edit: Edit): TextEdit => ({
  range: view.range(edit.span),
  newText: edit.newText,
});

function relatedInformation(view: ReportView, related: Related): DiagnosticRelatedInformation[] {
  const message = view.say(related.message);
  if (related.in !== 'previous') return [{ location: { uri: view.uri, range: view.range(related.span) }, message }];
  const { previous } = view;
  return previous ? [{ location: { uri: previous.uri, range: previous.range(related.span) }, message }] : [];
}

/** The address of a rule's page. */
export const rulePage = (view: ReportView, code: string): string => {
  const base = view.context.rulesBase ?? 'gongkai-rule:';
  return base.startsWith('gongkai-rule:') ? base + code : `${base}${code}${base.startsWith('file:') ? '.md' : ''}`;
};

/** A finding as the protocol says it. */
export function diagnosticOf(view: ReportView, finding: Finding): Diagnostic {
  const suppress = suppression(view, finding);
  const data: DiagnosticData = {
    fingerprint: finding.fingerprint,
    version: view.version,
    ...(finding.explains.length > 0 ? { explains: finding.explains } : {}),
    fixes: finding.fixes.map((fix) => ({
      title: view.say(fix.title),
      safe: fix.safe,
      edits: fix.edits.map((edit) => textEdit(view, edit)),
    })),
    ...(suppress ? { suppress: textEdit(view, suppress) } : {}),
  };
  const related = finding.related.flatMap((each) => relatedInformation(view, each));
  return {
    range: view.range(finding.span),
    severity: severities[finding.severity],
    code: finding.code,
    codeDescription: { href: rulePage(view, finding.code) },
    source: 'gongkai',
    message: view.say(finding.message),
    ...(tags[finding.code] ? { tags: tags[finding.code] ?? [] } : {}),
    ...(related.length > 0 ? { relatedInformation: related } : {}),
    data,
  };
}

const tooLarge = {
  zh: `全文超过 ${longestText / 10_000} 万字，没有检查。`,
  en: `The document has more than ${longestText / 1_000_000} million characters: it was not checked.`,
};

/** Words at the beginning of a text of unknown kind that make it worth a notice. */
const looksLikeReport = (view: ReportView): boolean => !view.isMarkdown || /信息公开/u.test(view.text.slice(0, 20_000));

/** All findings of a view, in the order of the text. A text that is no report has none; one too large says so. */
export function diagnostics(view: ReportView): Diagnostic[] {
  if (view.tooLarge) {
    if (!looksLikeReport(view)) return [];
    const range = view.range([0, 0]);
    return [{ range, severity: DiagnosticSeverity.Warning, source: 'gongkai', message: view.say(tooLarge) }];
  }
  return view.analysis.findings.map((finding) => diagnosticOf(view, finding));
}
