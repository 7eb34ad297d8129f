import { editions } from '../catalogue/index.ts';
import type { Content, Report } from '../report/model.ts';
import { unplacedMark } from '../source/types.ts';
import { contentOfReport, tableFill } from './fill.ts';
import { frontMatterText } from './markdown/front-matter.ts';
import { pipeTable } from './markdown/pipe-table.ts';
import { commentText, headingText, paragraphText } from './markdown/prose.ts';
import { markdownTable } from './markdown/tables.ts';

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
      return spec ? markdownTable(spec, tableFill(report, content.table)) : '';
    }
  }
}

/** What could not be placed is kept where it harms nothing, and is found again when the text is read. */
function unplacedText(unplaced: readonly string[]): string[] {
  return unplaced.length === 0
    ? []
    : [
        commentText(
          [
            `${unplacedMark} 以下内容未能归位，请核对后删去 · could not be placed`,
            ...unplaced.map((line) => line.replace(/\s+/gu, ' ')),
            '',
          ].join('\n'),
        ),
      ];
}

/**
 * A report as canonical Markdown: front matter, prose, and the form's tables, one row of figures a line with nothing
 * merged. Reading it again gives the same report.
 */
export function writeMarkdown(report: Report): string {
  const blocks = [
    frontMatterText(report),
    ...contentOfReport(report).map((content) => contentText(content, report)),
    ...unplacedText(report.unplaced),
  ];
  return `${blocks.filter((text) => text !== '').join('\n\n')}\n`;
}
