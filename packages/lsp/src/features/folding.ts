import type { Span } from '@gongkai/core';
import { type FoldingRange, FoldingRangeKind } from 'vscode-languageserver-types';
import type { ReportView } from '../service/view.ts';

/** Sections, tables, comments and the front matter. */
export function folding(view: ReportView, limit = 5000): FoldingRange[] {
  if (view.isMarkdown || !view.isReport) return [];
  const { bound, document } = view.analysis;
  const ranges: FoldingRange[] = [];
  const add = ([from, to]: Span, kind?: FoldingRangeKind): void => {
    let end = to;
    while (end > from && /\s/u.test(view.text[end - 1] ?? '')) end--;
    const startLine = view.position(from).line;
    const endLine = view.position(end).line;
    if (endLine > startLine) ranges.push({ startLine, endLine, ...(kind ? { kind } : {}) });
  };
  if (document.frontMatter) add(document.frontMatter.span, FoldingRangeKind.Region);
  bound.headings.forEach((heading, i) => {
    if (heading.level === 0) return;
    const next = bound.headings.slice(i + 1).find(({ level }) => level <= heading.level);
    add([heading.span[0], next?.span[0] ?? view.text.length]);
  });
  for (const { span } of bound.tables) add(span);
  for (const { span } of bound.comments) add(span, FoldingRangeKind.Comment);
  ranges.sort((a, b) => a.startLine - b.startLine || b.endLine - a.endLine);
  return ranges.slice(0, limit);
}
