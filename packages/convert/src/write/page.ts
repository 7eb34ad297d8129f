import {
  type Content,
  contentOfReport,
  editions,
  escapeHtml,
  layOutTable,
  markOfHeading,
  markOfText,
  numberingText,
  type Report,
  tableFill,
} from '@gongkai/core';
import { pageStyle } from './page/style.ts';
import { formTableHtml, gridHtml } from './page/table.ts';

const attribute = (mark: string | undefined): string => (mark ? ` data-gongkai="${mark}"` : '');

const comment = (text: string): string => `<p hidden data-gongkai="comment">${escapeHtml(text)}</p>`;

class PageWriter {
  private tables = 0;

  constructor(private readonly report: Report) {}

  content(content: Content): string {
    switch (content.kind) {
      case 'heading': {
        const { level, numbering } = content;
        const text = `${numbering ? numberingText(numbering) : ''}${content.text}`;
        const tag = `h${Math.max(1, Math.min(level + 1, 6))}`;
        return `<${tag}${attribute(markOfHeading(text, numbering !== undefined))}>${escapeHtml(text)}</${tag}>`;
      }
      case 'paragraph':
        return `<p${attribute(markOfText(content.text))}>${escapeHtml(content.text)}</p>`;
      case 'comment':
        return comment(content.text);
      case 'grid':
        return gridHtml(content, `附表${++this.tables}`);
      case 'table': {
        const spec = editions[this.report.edition].tables.find(({ id }) => id === content.table);
        if (!spec) return '';
        return formTableHtml(layOutTable(spec, tableFill(this.report, spec.id)), spec.caption);
      }
    }
  }
}

/** YAML as a `<script>`: nothing in it may end the element. A slash may be escaped in a quoted scalar. */
const script = (yaml: string): string =>
  yaml === ''
    ? ''
    : `<script type="application/yaml" data-gongkai="front-matter">
${yaml.replaceAll('</', '<\\/').replaceAll('<!--', '\\u003c!--')}
</script>
`;

/** What could not be placed, where everybody sees it; read back as what it is. */
function unplaced(lines: readonly string[]): string {
  if (lines.length === 0) return '';
  const items = lines.map((line) => `<li>${escapeHtml(line)}</li>`).join('\n');
  return `<aside data-gongkai="unplaced" aria-label="未能归位的内容">\n<p>未能归位的内容，请核对：</p>\n<ul>\n${items}\n</ul>\n</aside>\n`;
}

/**
 * A report as one self-contained page: no script that runs, no font or picture fetched, real table headers, printable on
 * A4. Reading it again gives the same report.
 *
 * @param options `frontMatter`: YAML that is kept in the page, unseen; see `hiddenFrontMatter`
 */
export function writePage(report: Report, { frontMatter }: { readonly frontMatter: string }): string {
  const writer = new PageWriter(report);
  const body = contentOfReport(report).map((content) => writer.content(content));
  const title = report.title ?? report.agency?.name ?? '政府信息公开工作年度报告';
  return `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="UTF-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style>
${pageStyle}
</style>
</head>
<body>
${script(frontMatter)}<main>
${body.filter((html) => html !== '').join('\n')}
${unplaced(report.unplaced)}</main>
</body>
</html>
`;
}
