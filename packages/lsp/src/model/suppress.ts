import type { Edit, Finding } from '@gongkai/core';
import { covers, type ReportView } from '../service/view.ts';
import { cellAt, tableAt } from './place.ts';

const reason = { zh: '原因', en: 'reason' };

/** The front matter's entry that silences a code in the whole file; a new front matter where there is none. */
export function suppressInFile(view: ReportView, code: string): Edit {
  const { frontMatter } = view.analysis.document;
  const words = view.say(reason);
  if (!frontMatter) return { span: [0, 0], newText: `---\nignore:\n  ${code}: ${words}\n---\n` };
  const ignore = /^ignore:[^\S\n]*$/mu.exec(frontMatter.source);
  if (ignore) {
    const at = frontMatter.contentStart + ignore.index + ignore[0].length;
    const listed = /^\s*-/u.test(frontMatter.source.slice(ignore.index + ignore[0].length + 1));
    return { span: [at, at], newText: `\n  ${listed ? '- ' : ''}${code}: ${words}` };
  }
  const at = frontMatter.contentStart + frontMatter.source.length;
  const gap = frontMatter.source === '' || frontMatter.source.endsWith('\n') ? '' : '\n';
  return { span: [at, at], newText: `${gap}ignore:\n  ${code}: ${words}\n` };
}

/**
 * The comment that silences one finding: on a line of its own above it, or above its table, there with the indicator's
 * id. Undefined where a comment cannot stand: in front of everything, in a web page, in a table that is not one of
 * Markdown.
 */
export function suppression(view: ReportView, finding: Finding): Edit | undefined {
  const { bound, document } = view.analysis;
  if (document.format === 'html' || finding.code.startsWith('S')) return undefined;
  if (document.frontMatter && covers(document.frontMatter.span, finding.span[0])) return undefined;
  const words = view.say(reason);
  const table = tableAt(view, finding.span[0]);
  if (!table) {
    const [start] = view.lineSpan(finding.span[0]);
    const block = document.blocks.find(({ span }) => covers(span, finding.span[0]));
    // A comment inside a paragraph would break it in two.
    const at = block ? view.lineSpan(block.span[0])[0] : start;
    return { span: [at, at], newText: `<!-- gongkai-ignore ${finding.code}: ${words} -->\n` };
  }
  const source = table.sources.find(({ span }) => covers(span, finding.span[0]));
  if (!source) return undefined;
  const cell =
    cellAt(view, finding.span[0]) ?? [...bound.cells.values()].find(({ row }) => covers(row.span, finding.span[0]));
  const [at] = view.lineSpan(source.span[0]);
  const id = cell ? ` ${cell.spec.key}` : '';
  return { span: [at, at], newText: `<!-- gongkai-ignore ${finding.code}${id}: ${words} -->\n` };
}
