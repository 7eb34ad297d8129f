import type { Analysis } from '../analyse.ts';
import type { BoundTable } from '../binding/types.ts';
import type { Heading, Paragraph } from '../source/types.ts';
import { escapeHtml } from './html/escape.ts';
import { brokenCells } from './html/marks.ts';
import { at, tableHtml } from './html/tables.ts';

export interface ReportHtmlOptions {
  /** Language of the notes on broken cells; the report itself stays as it is. Default `zh`. */
  readonly language?: 'zh' | 'en';
}

type Part = Heading | Paragraph | BoundTable;

/**
 * The report as it will be published, as an HTML fragment: headings, prose, and the tables in the official layout of
 * their form with merged cells. All text is escaped; there is neither script nor style in it. Elements carry
 * `data-at="start-end"` (UTF-16 offsets into the source), cells of a broken equation class `broken` and a `title`.
 */
export function reportHtml(analysis: Analysis, options: ReportHtmlOptions = {}): string {
  const { bound } = analysis;
  const marks = brokenCells(analysis.equations, options.language ?? 'zh');
  // Sections overlap with nothing, but text before the first heading and tables belong to none: order is by place.
  const parts: Part[] = [...bound.headings, ...bound.paragraphs, ...bound.tables];
  parts.sort((a, b) => a.span[0] - b.span[0]);
  const html = parts.map((part) => {
    if ('spec' in part) return tableHtml({ bound, table: part, marks });
    return part.kind === 'heading' ? headingHtml(part) : `<p${at(part.span)}>${escapeHtml(part.text.text)}</p>`;
  });
  return `<article class="report">\n${html.join('\n')}\n</article>`;
}

function headingHtml(heading: Heading): string {
  const tag = `h${Math.min(heading.level + 1, 6)}`;
  return `<${tag}${at(heading.span)}>${escapeHtml(numbered(heading))}</${tag}>`;
}

/** The heading with its numbering in the official style of its kind. */
function numbered({ numbering, text }: Heading): string {
  if (!numbering) return text.text;
  const ordinal = chinese(numbering.ordinal);
  switch (numbering.style) {
    case 'chinese':
      return `${ordinal}、${text.text}`;
    case 'chinese-paren':
      return `（${ordinal}）${text.text}`;
    case 'arabic':
      return `${numbering.ordinal}.${text.text}`;
    case 'arabic-paren':
      return `（${numbering.ordinal}）${text.text}`;
    case 'circled':
      return `${String.fromCodePoint(0x245f + Math.min(numbering.ordinal, 20))}${text.text}`;
  }
}

const digits = '零一二三四五六七八九';

/** Ordinals of headings: 1 to 99; larger ones stay as figures. */
function chinese(ordinal: number): string {
  if (ordinal < 1 || ordinal > 99) return String(ordinal);
  const tens = Math.floor(ordinal / 10);
  const ones = ordinal % 10;
  return `${tens > 1 ? digits[tens] : ''}${tens > 0 ? '十' : ''}${ones > 0 ? digits[ones] : ''}`;
}
