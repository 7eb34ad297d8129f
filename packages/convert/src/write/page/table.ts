import { type Content, escapeHtml, type LaidCell, type LaidTable, markOfCell } from '@gongkai/core';

/** `data-gongkai` for words that a reader of pages would otherwise tidy. */
const marked = (text: string): string => {
  const mark = markOfCell(text);
  return mark ? ` data-gongkai="${mark}"` : '';
};

const spans = ({ rows, columns }: LaidCell): string =>
  `${rows > 1 ? ` rowspan="${rows}"` : ''}${columns > 1 ? ` colspan="${columns}"` : ''}`;

/** What a header cell is the header of. */
function scopeOf(cell: LaidCell): string {
  switch (cell.role) {
    case 'title':
      return 'rowgroup';
    case 'column':
    case 'note':
      return cell.columns > 1 ? 'colgroup' : 'col';
    default:
      return cell.rows > 1 ? 'rowgroup' : 'row';
  }
}

function cellHtml(cell: LaidCell): string {
  const level = cell.level === undefined ? '' : ` level-${cell.level}`;
  const attributes = `${spans(cell)} class="${cell.role}${level}"${marked(cell.text)}`;
  // A header without words is none.
  return cell.role === 'value' || cell.role === 'unit' || cell.text === ''
    ? `<td${attributes}>${escapeHtml(cell.text)}</td>`
    : `<th scope="${scopeOf(cell)}"${attributes}>${escapeHtml(cell.text)}</th>`;
}

const rowHtml = (row: readonly LaidCell[]): string => `<tr>${row.map(cellHtml).join('')}</tr>`;

/** Rows in groups: a block with its title, or all there is, is a body of its own. */
function bodies(table: LaidTable): string[] {
  const groups: LaidCell[][][] = [];
  for (const row of table.rows.slice(table.headRows)) {
    if (groups.length === 0 || row[0]?.role === 'title') groups.push([]);
    groups.at(-1)?.push([...row]);
  }
  return groups.map((rows) => `<tbody>\n${rows.map(rowHtml).join('\n')}\n</tbody>`);
}

/** Wide tables scroll in a frame of their own, which the keyboard reaches. */
const framed = (name: string, table: string): string =>
  `<section class="table" tabindex="0" aria-label="${escapeHtml(name)}">\n${table}\n</section>`;

/** A table of the form: real headers with their scope, a caption, merged cells as printed. */
export function formTableHtml(table: LaidTable, name: string): string {
  const columns = table.widths.map((width) => `<col style="width:${(width * 100).toFixed(2)}%">`).join('');
  const head = table.rows.slice(0, table.headRows);
  return framed(
    name,
    [
      `<table class="official ${table.spec.layout}">`,
      `<caption>${escapeHtml(table.spec.caption)}</caption>`,
      `<colgroup>${columns}</colgroup>`,
      ...(head.length > 0 ? [`<thead>\n${head.map(rowHtml).join('\n')}\n</thead>`] : []),
      ...bodies(table),
      '</table>',
    ].join('\n'),
  );
}

/** Any other table of the report; its first row is its head. */
export function gridHtml({ rows }: Extract<Content, { kind: 'grid' }>, name: string): string {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const html = rows.map((row, at) => {
    const cells = Array.from({ length: width }, (_, column) => {
      const text = row[column] ?? '';
      return at === 0 && text !== ''
        ? `<th scope="col"${marked(text)}>${escapeHtml(text)}</th>`
        : `<td${marked(text)}>${escapeHtml(text)}</td>`;
    });
    return `<tr>${cells.join('')}</tr>`;
  });
  const [head = '', ...body] = html;
  const rest = body.length > 0 ? `\n<tbody>\n${body.join('\n')}\n</tbody>` : '';
  const caption = `<caption>${escapeHtml(name)}</caption>`;
  return framed(name, `<table data-gongkai="grid">\n${caption}\n<thead>\n${head}\n</thead>${rest}\n</table>`);
}
