import { editions, factKey, indicator } from '../catalogue/index.ts';
import type { Content, Fact, Report, Section } from '../report/model.ts';
import { unplacedMark } from '../source/types.ts';
import { formatNumber } from '../text/exact.ts';
import { labelKey } from '../text/normalize.ts';
import { frontMatterText } from './markdown/front-matter.ts';
import { pipeTable } from './markdown/pipe-table.ts';
import { commentText, headingText, paragraphText } from './markdown/prose.ts';
import { markdownTable, type TableFill } from './markdown/tables.ts';

/** A cell as it is written: its own text where it has any, else the number, a dash, or nothing. */
function cellText({ state, value, text }: Fact): string | undefined {
  if (state === 'missing') return undefined;
  if (text !== undefined) return text;
  return value === null ? (state === 'dash' ? '-' : '') : formatNumber(value);
}

function fillOf(report: Report, table: string): TableFill {
  const cells = new Map(report.facts.map((fact) => [factKey(fact.id, fact.applicant), cellText(fact)]));
  const units = new Map<string, string>(
    report.facts.flatMap(({ id, writtenUnit }) => (writtenUnit ? [[id, writtenUnit] as const] : [])),
  );
  return {
    cell: (key) => cells.get(key),
    unit: (id) => units.get(id) ?? indicator(id, report.edition)?.unit ?? '',
    own: report.localRows.filter((row) => row.table === table),
    headings: new Map((report.headingValues ?? []).map(({ label, text }) => [labelKey(label), text])),
  };
}

function contentText(content: Content, report: Report): string {
  switch (content.kind) {
    case 'heading':
      return headingText(content);
    case 'paragraph':
      return paragraphText(content.text);
    case 'comment':
      return commentText(content.text);
    case 'grid':
      return pipeTable(content.rows);
    case 'table': {
      const spec = editions[report.edition].tables.find(({ id }) => id === content.table);
      return spec ? markdownTable(spec, fillOf(report, content.table)) : '';
    }
  }
}

function sectionText({ heading, ordinal, content }: Section, report: Report): string[] {
  const head: Content[] =
    heading === undefined
      ? []
      : [
          {
            kind: 'heading',
            level: 1,
            text: heading,
            ...(ordinal === undefined ? {} : { numbering: { style: 'chinese', ordinal } }),
          },
        ];
  return [...head, ...content].map((each) => contentText(each, report));
}

/** What could not be placed is kept where it harms nothing, and is found again when the text is read. */
function unplacedText(unplaced: readonly string[]): string[] {
  return unplaced.length === 0
    ? []
    : [commentText([unplacedMark, ...unplaced.map((line) => line.replace(/\s+/gu, ' ')), ''].join('\n'))];
}

/**
 * A report as canonical Markdown: front matter, prose, and the form's tables, one row of figures a line with nothing
 * merged. Reading it again gives the same report.
 */
export function writeMarkdown(report: Report): string {
  const blocks = [
    frontMatterText(report),
    ...report.sections.flatMap((section) => sectionText(section, report)),
    ...unplacedText(report.unplaced),
  ];
  return `${blocks.filter((text) => text !== '').join('\n\n')}\n`;
}
