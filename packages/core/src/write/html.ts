import type { Analysis } from '../analyse.ts';
import type { BoundTable } from '../binding/types.ts';
import type { Heading, Paragraph } from '../source/types.ts';
import { escapeHtml } from './html/escape.ts';
import { brokenCells, suspectCells } from './html/marks.ts';
import { at, tableHtml } from './html/tables.ts';
import { numberingText } from './numbering.ts';

export interface ReportHtmlOptions {
  /** Language of the notes on broken cells; the report itself stays as it is. Default `zh`. */
  readonly language?: 'zh' | 'en';
}

type Part = Heading | Paragraph | BoundTable;

/**
 * The report as it will be published, as an HTML fragment: headings, prose, and the tables in the official layout of
 * their form with merged cells. All text is escaped; there is neither script nor style in it. Elements carry
 * `data-at="start-end"` (UTF-16 offsets into the source), cells of a broken equation class `broken` and a `title`,
 * the one that a repair takes for wrong `suspect` as well.
 */
export function reportHtml(analysis: Analysis, options: ReportHtmlOptions = {}): string {
  const { bound } = analysis;
  const language = options.language ?? 'zh';
  const marks = brokenCells(analysis.equations, language);
  const suspects = suspectCells(analysis.findings, language);
  // Sections overlap with nothing, but text before the first heading and tables belong to none: order is by place.
  const parts: Part[] = [...bound.headings, ...bound.paragraphs, ...bound.tables];
  parts.sort((a, b) => a.span[0] - b.span[0]);
  const html = parts.map((part) => {
    if ('spec' in part) return tableHtml({ bound, table: part, marks, suspects });
    return part.kind === 'heading' ? headingHtml(part) : `<p${at(part.span)}>${escapeHtml(part.text.text)}</p>`;
  });
  return `<article class="report">\n${html.join('\n')}\n</article>`;
}

function headingHtml(heading: Heading): string {
  const tag = `h${Math.min(heading.level + 1, 6)}`;
  return `<${tag}${at(heading.span)}>${escapeHtml(numbered(heading))}</${tag}>`;
}

/** The heading with its numbering in the official style of its kind. */
const numbered = ({ numbering, text }: Heading): string => `${numbering ? numberingText(numbering) : ''}${text.text}`;
