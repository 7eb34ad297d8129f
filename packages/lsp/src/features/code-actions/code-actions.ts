import type { Finding } from '@gongkai/core';
import { type CodeAction, CodeActionKind, type Range } from 'vscode-languageserver-types';
import { suppressInFile, suppression } from '../../model/suppress.ts';
import { fixAllKind } from '../../service/constants.ts';
import { type ReportView, touches } from '../../service/view.ts';
import { diagnosticOf, textEdit } from '../diagnostics.ts';
import { insertables } from '../insertable.ts';
import { convertTable } from './convert.ts';
import { fixAll, fixesOf, fixRule } from './fixes.ts';
import { convertList } from './list.ts';
import { computeTotals, reconcile } from './numbers.ts';

const words = {
  here: { zh: '忽略这一处 {}', en: 'Suppress {} here' },
  file: { zh: '在本文件忽略 {}', en: 'Suppress {} in this file' },
};

function suppressions(view: ReportView, finding: Finding): CodeAction[] {
  const diagnostics = [diagnosticOf(view, finding)];
  const action = (title: string, edit: ReturnType<typeof suppressInFile>): CodeAction => ({
    title: title.replace('{}', finding.code),
    kind: CodeActionKind.QuickFix,
    diagnostics,
    edit: { changes: { [view.uri]: [textEdit(view, edit)] } },
  });
  if (finding.code.startsWith('S') || view.analysis.document.format === 'html') return [];
  const here = suppression(view, finding);
  return [
    ...(here ? [action(view.say(words.here), here)] : []),
    action(view.say(words.file), suppressInFile(view, finding.code)),
  ];
}

/** Whether an action of a kind was asked for: kinds are paths, a wanted one stands for all below it. */
function isWanted(kind: string | undefined, only: readonly string[] | undefined): boolean {
  if (!only) return kind !== fixAllKind;
  return kind !== undefined && only.some((wanted) => wanted === '' || kind === wanted || kind.startsWith(`${wanted}.`));
}

/**
 * What can be done in a range: fixes of its findings (safe ones preferred), all of one rule, a comment that silences,
 * what is missing, blank totals, contradicting numbers, tables to rewrite. `source.fixAll.gongkai` only when asked for.
 *
 * @param only kinds that the client asked for
 */
export function codeActions(view: ReportView, range: Range, only?: readonly string[]): CodeAction[] {
  if (!view.isReport && view.analysis.findings.length === 0) return [];
  const span = [view.offset(range.start), view.offset(range.end)] as const;
  const wants = (kind: string): boolean => isWanted(kind, only);
  const actions: CodeAction[] = [];
  const found = view.analysis.findings.filter((finding) => touches(finding.span, span));
  if (wants(CodeActionKind.QuickFix)) {
    actions.push(...found.flatMap((finding) => fixesOf(view, finding)));
    actions.push(...reconcile(view, span));
    const codes = new Set(found.map(({ code }) => code));
    const inserts = insertables(view);
    for (const code of codes) {
      actions.push(...fixRule(view, code));
      for (const { answers, action } of inserts) {
        if (answers === code) actions.push({ ...action, kind: CodeActionKind.QuickFix });
      }
    }
    actions.push(...found.flatMap((finding) => suppressions(view, finding)));
  }
  if (wants(CodeActionKind.Refactor) || only?.some((kind) => kind.startsWith(CodeActionKind.Refactor))) {
    const rewrites = [
      ...computeTotals(view, span),
      ...convertTable(view, span),
      ...convertList(view, span),
      ...insertables(view).map(({ action }) => action),
    ];
    actions.push(...rewrites.filter(({ kind }) => isWanted(kind, only)));
  }
  if (isWanted(fixAllKind, only)) actions.push(...fixAll(view));
  return actions;
}
