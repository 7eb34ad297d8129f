import { analyse, frontMatterText, type Report } from '@gongkai/core';
import { writePage } from './page.ts';

/**
 * The front matter (YAML without its fences) that a form of the report without any would lose; empty where the text
 * shows all of it. A reader of a Word file or page never sees it: what need not be hidden is not.
 */
export function hiddenFrontMatter(report: Report): string {
  const read = analyse(writePage(report, { frontMatter: '' }), { format: 'html' }).report;
  if (JSON.stringify(read) === JSON.stringify(report)) return '';
  return frontMatterText(report).replace(/^---\n|\n---$/gu, '');
}
