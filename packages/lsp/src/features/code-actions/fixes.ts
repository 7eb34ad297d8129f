import { type Finding, type Fix, ruleOf } from '@gongkai/core';
import { type CodeAction, CodeActionKind, type TextEdit } from 'vscode-languageserver-types';
import { fixAllKind } from '../../service/constants.ts';
import { type ReportView, touches } from '../../service/view.ts';
import { diagnosticOf, textEdit } from '../diagnostics.ts';

const words = {
  check: { zh: '（请核对）', en: ' (check it)' },
  all: { zh: '修正全部 {} 问题（# 处）', en: 'Fix all {} findings (# places)' },
  everything: { zh: '修正所有可以确定的问题', en: 'Fix everything that is certain' },
};

const edits = (view: ReportView, fix: Fix): TextEdit[] => fix.edits.map((edit) => textEdit(view, edit));

/** One finding's fixes. A safe one is preferred; any other says that it wants to be checked. */
export function fixesOf(view: ReportView, finding: Finding): CodeAction[] {
  return finding.fixes.map((fix) => ({
    title: fix.safe ? view.say(fix.title) : `${view.say(fix.title)}${view.say(words.check)}`,
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnosticOf(view, finding)],
    ...(fix.safe ? { isPreferred: true } : {}),
    edit: { changes: { [view.uri]: edits(view, fix) } },
  }));
}

/** The safe fixes of findings that do not get in each other's way, the first one of each finding. */
function safeEdits(view: ReportView, findings: readonly Finding[]): { edits: TextEdit[]; count: number } {
  const taken: Fix[] = [];
  for (const finding of findings) {
    const fix = finding.fixes.find(({ safe }) => safe);
    if (!fix) continue;
    const free = fix.edits.every((edit) =>
      taken.every((other) => other.edits.every(({ span }) => !touches(span, edit.span))),
    );
    if (free) taken.push(fix);
  }
  return { edits: taken.flatMap((fix) => edits(view, fix)), count: taken.length };
}

/** Fixes all findings of one rule at once, where more than one has a safe fix. */
export function fixRule(view: ReportView, code: string): CodeAction[] {
  const same = view.analysis.findings.filter((finding) => finding.code === code);
  const { edits: list, count } = safeEdits(view, same);
  if (count < 2) return [];
  const name = `${code}${ruleOf(code) ? ` ${view.say(ruleOf(code)?.title ?? { zh: '', en: '' })}` : ''}`;
  const title = view.say(words.all).replace('{}', name).replace('#', String(count));
  return [{ title, kind: CodeActionKind.QuickFix, edit: { changes: { [view.uri]: list } } }];
}

/** Every safe fix of the text as one action; none where there is none. */
export function fixAll(view: ReportView): CodeAction[] {
  const { edits: list } = safeEdits(view, view.analysis.findings);
  if (list.length === 0) return [];
  return [{ title: view.say(words.everything), kind: fixAllKind, edit: { changes: { [view.uri]: list } } }];
}
