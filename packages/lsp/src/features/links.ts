import type { Span } from '@gongkai/core';
import type { DocumentLink } from 'vscode-languageserver-types';
import type { ReportView } from '../service/view.ts';
import { rulePage } from './diagnostics.ts';

const openFile = { zh: '打开上年报告', en: 'Open last year’s report' };
const openRule = { zh: '规则说明', en: 'The rule’s page' };

/** Rule codes in suppressions, the file of last year, and web addresses where the editor's Markdown does not link them. */
export function links(view: ReportView): DocumentLink[] {
  const { analysis } = view;
  if (!view.isReport) return [];
  const found: DocumentLink[] = [];
  const add = (span: Span, target: string, tooltip?: string): void => {
    found.push({ range: view.range(span), target, ...(tooltip ? { tooltip } : {}) });
  };
  for (const { span, code } of analysis.suppressions) {
    if (/^[A-Z]\d{2}$/.test(code)) add(span, rulePage(view, code), view.say(openRule));
  }
  const before = analysis.frontMatter?.previous;
  if (before) add(before.span, resolve(view.uri, before.value), view.say(openFile));
  if (!view.isMarkdown) {
    for (const { value, span } of analysis.bound.metadata.urls) {
      if (/^https?:\/\/[\w.-]+/i.test(value)) add(span, value);
    }
  }
  return found.sort(
    (a, b) => a.range.start.line - b.range.start.line || a.range.start.character - b.range.start.character,
  );
}

/** A path beside a document as an address; absolute ones stay below the document's root. */
export function resolve(uri: string, path: string): string {
  const parts = uri.split('/');
  parts.pop();
  for (const part of path.replaceAll('\\', '/').split('/')) {
    if (part === '..') {
      if (parts.length > 3) parts.pop();
    } else if (part !== '.' && part !== '') parts.push(encodeURIComponent(part));
  }
  return parts.join('/');
}
