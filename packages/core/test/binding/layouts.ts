import { applicants, type EditionId, type MatrixRow } from '../../src/catalogue/types.ts';
import { blocksTable, type Figures, type Hand, listTable, matrixTable, recordTable, unitOf } from './generate.ts';

/** A row of table three with its groups and its seven cells. */
interface MatrixLine {
  readonly row: MatrixRow;
  readonly cells: readonly string[];
}

/** Parts of one, two, three and four rows keep together; rows inside a group may stand in any order. */
function matrixLines(edition: EditionId, figures: Figures, hand: Hand | undefined): MatrixLine[] {
  const lines = matrixTable(edition).rows.map((row) => ({
    row,
    cells: applicants.map((applicant) => figures.get(`${row.indicator}@${applicant}`) ?? ''),
  }));
  if (!hand) return lines;
  const groups = new Map<string, MatrixLine[]>();
  for (const line of lines) {
    const key = line.row.path.join('/');
    groups.set(key, [...(groups.get(key) ?? []), line]);
  }
  return [...groups.values()].flatMap((group) => hand.shuffle(group));
}

const heads: Readonly<Record<string, string>> = { '2019': '六、', '2021': '六、' };

function frame(edition: EditionId, two: string, three: string, four: string): string {
  const year = edition === '2019' ? 2020 : 2023;
  return [
    `清源县人民政府${year}年政府信息公开工作年度报告`,
    `本报告所列数据的统计期限自${year}年1月1日起至${year}年12月31日止。`,
    '一、总体情况',
    '全县政府信息公开工作有序推进。',
    '二、主动公开政府信息情况',
    two,
    '三、收到和处理政府信息公开申请情况',
    three,
    '四、政府信息公开行政复议、行政诉讼情况',
    four,
    '五、存在的主要问题及改进情况',
    '公开的内容还不够丰富，下一步将继续充实。',
    `${heads[edition] ?? ''}其他需要报告的事项`,
    '无其他需要报告的事项。',
  ].join('\n\n');
}

const pipe = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
const grid = (rows: readonly (readonly string[])[]): string => {
  const [head = [], ...body] = rows;
  return [pipe(head), `|${'---|'.repeat(head.length)}`, ...body.map(pipe)].join('\n');
};

/** Canonical Markdown: a table a block, groups in the first columns, table four as three rows of five. */
export function markdown(edition: EditionId, figures: Figures, hand: Hand): string {
  const value = (id: string): string => figures.get(id) ?? '';
  const blocks = hand.shuffle(blocksTable(edition).blocks).map((block) => {
    const rows = hand.shuffle(block.rows).map((row) => [hand.label('', row.label), ...row.indicators.map(value)]);
    return `${hand.label('', block.title)}\n\n${grid([['信息内容', ...block.columns.map((column) => column.label)], ...rows])}`;
  });
  const repeat = hand.pick(true, false);
  let before = '';
  const three = matrixLines(edition, figures, hand).map(({ row, cells }) => {
    const [group = ''] = row.path.slice(-1);
    const shown = repeat || group !== before ? group : '';
    before = group;
    return [shown, hand.label(row.numbering, row.label), ...cells];
  });
  const columns = matrixTable(edition).columns.map((column) => column.label);
  const groups = [
    ['行政复议', 'review'],
    ['未经复议直接起诉', 'litigation.direct'],
    ['复议后起诉', 'litigation.after-review'],
  ];
  const results = ['upheld', 'corrected', 'other', 'pending', 'total'];
  const record = hand.pick(true, false)
    ? [
        ['复议/诉讼', '结果维持', '结果纠正', '其他结果', '尚未审结', '总计'],
        ...hand
          .shuffle(groups)
          .map(([label = '', id = '']) => [label, ...results.map((result) => value(`${id}.${result}`))]),
      ]
    : officialRecord(edition, figures);
  return frame(edition, blocks.join('\n\n'), grid([['办理情况', '类别', ...columns], ...three]), grid(record));
}

/** The official head of table four with its merged cells left empty. */
function officialRecord(edition: EditionId, figures: Figures): string[][] {
  const { columns } = recordTable(edition);
  const first = columns.map(({ path }, i) => (i > 0 && columns[i - 1]?.path[0] === path[0] ? '' : (path[0] ?? '')));
  const second = columns.map(({ path }, i) =>
    i > 0 && columns[i - 1]?.path.at(-1) === path.at(-1) ? '' : (path[1] ?? ''),
  );
  return [
    first,
    second,
    columns.map(({ label }) => label),
    columns.map(({ indicator }) => figures.get(indicator) ?? ''),
  ];
}

const td = (text: string, columns = 1, rows = 1): string =>
  `<td${columns > 1 ? ` colspan="${columns}"` : ''}${rows > 1 ? ` rowspan="${rows}"` : ''}><p><span>${text === '' ? '&nbsp;' : text}</span></p></td>`;
const tr = (...cells: readonly string[]): string => `<tr>${cells.join('')}</tr>`;

/** A web page with the official merged cells. */
export function html(edition: EditionId, figures: Figures, hand: Hand): string {
  const { blocks } = blocksTable(edition);
  const width = Math.max(...blocks.map((block) => block.columns.length));
  const lastSpan = (i: number, count: number): number => (i === count - 1 ? width - count + 1 : 1);
  const two = hand
    .shuffle(blocks)
    .flatMap((block) => [
      tr(td(block.title, width + 1)),
      tr(td('信息内容'), ...block.columns.map((column, i) => td(column.label, lastSpan(i, block.columns.length)))),
      ...hand
        .shuffle(block.rows)
        .map((row) =>
          tr(
            td(hand.label('', row.label)),
            ...row.indicators.map((id, i) => td(figures.get(id) ?? '', lastSpan(i, row.indicators.length))),
          ),
        ),
    ]);
  const lines = matrixLines(edition, figures, undefined);
  const depth = Math.max(...lines.map(({ row }) => row.path.length + 1));
  const columns = matrixTable(edition).columns.map((column) => column.label);
  const three = [
    tr(td('（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）', depth, 3), td('申请人情况', 7)),
    tr(td('自然人', 1, 2), td('法人或其他组织', 5), td('总计', 1, 2)),
    tr(...columns.slice(1, 6).map((column) => td(column))),
    ...lines.map(({ row, cells }, i) => {
      const groups = row.path.flatMap((group, level) => {
        const prefix = row.path.slice(0, level + 1).join('/');
        const own = (line: MatrixLine | undefined): boolean => line?.row.path.slice(0, level + 1).join('/') === prefix;
        if (own(lines[i - 1])) return [];
        return [
          td(
            group,
            1,
            lines.slice(i).findIndex((line) => !own(line)) > 0
              ? lines.slice(i).findIndex((line) => !own(line))
              : lines.length - i,
          ),
        ];
      });
      return tr(
        ...groups,
        td(hand.label(row.numbering, row.label), depth - row.path.length),
        ...cells.map((cell) => td(cell)),
      );
    }),
  ];
  const record = recordTable(edition).columns;
  const four = [
    tr(td('行政复议', 5), td('行政诉讼', 10)),
    tr(...record.slice(0, 5).map(({ label }) => td(label, 1, 2)), td('未经复议直接起诉', 5), td('复议后起诉', 5)),
    tr(...record.slice(5).map(({ label }) => td(label))),
    tr(...record.map(({ indicator }) => td(figures.get(indicator) ?? ''))),
  ];
  const wrap = (rows: readonly string[]): string => `<table><tbody>${rows.join('')}</tbody></table>`;
  const text = frame(edition, wrap(two), wrap(three), wrap(four));
  return `<!doctype html><html><body><div>${text
    .split('\n\n')
    .map((part) => (part.startsWith('<table') ? part : `<p>${part}</p>`))
    .join('\n')}</div></body></html>`;
}

/** A cell a line, as text copied from a page comes out. */
export function cellsPerLine(edition: EditionId, figures: Figures, hand: Hand): string {
  const two = blocksTable(edition).blocks.flatMap((block) => [
    block.title,
    '信息内容',
    ...block.columns.map((column) => column.label),
    ...block.rows.flatMap((row) => [hand.label('', row.label), ...row.indicators.map((id) => figures.get(id) ?? '')]),
  ]);
  let path = '';
  const three = matrixLines(edition, figures, hand).flatMap(({ row, cells }) => {
    const groups = row.path.join('/') === path ? [] : row.path;
    path = row.path.join('/');
    return [...groups, hand.label(row.numbering, row.label), ...cells];
  });
  const record = recordTable(edition).columns;
  const four = [
    '行政复议',
    '行政诉讼',
    '未经复议直接起诉',
    '复议后起诉',
    ...record.map(({ label }) => label),
    ...record.map(({ indicator }) => figures.get(indicator) ?? ''),
  ];
  const columns = [
    '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）',
    '申请人情况',
    '自然人',
    '法人或其他组织',
    '总计',
    '商业企业',
    '科研机构',
    '社会公益组织',
    '法律服务机构',
    '其他',
  ];
  return frame(edition, two.join('\n'), [...columns, ...three].join('\n'), four.join('\n'));
}

/** The text layer of a PDF: a row a line; where a label is long it is broken around its numbers. */
export function textLines(edition: EditionId, figures: Figures, hand: Hand): string {
  const two = blocksTable(edition).blocks.flatMap((block) => [
    block.title,
    `信息内容 ${block.columns.map((column) => column.label).join(' ')}`,
    ...block.rows.map(
      (row) => `${hand.label('', row.label)} ${row.indicators.map((id) => figures.get(id) ?? '').join(' ')}`,
    ),
  ]);
  const three = matrixLines(edition, figures, undefined).flatMap(({ row, cells }) => {
    const label = `${row.numbering}${row.label}`;
    const values = cells.join(' ');
    if (label.length < 12) return [`${label} ${values}`];
    const half = label.length >> 1;
    return hand.pick(
      [`${label} ${values}`],
      [label.slice(0, half), values, label.slice(half)],
      [values, label],
      [label, values],
    );
  });
  const record = recordTable(edition).columns.map(({ indicator }) => figures.get(indicator) ?? '');
  const four = [
    '行政复议 行政诉讼',
    '未经复议直接起诉 复议后起诉',
    '结果 结果 其他 尚未',
    '总计',
    '维持 纠正 结果 审结',
    record.join(' '),
  ];
  const at = three.length >> 1;
  return frame(
    edition,
    two.join('\n'),
    [
      '申请人情况',
      '自然人 总计',
      '商业 科研 社会公益 法律服务',
      '其他',
      '企业 机构 组织 机构',
      ...three.slice(0, at),
      '- 3 -',
      '',
      ...three.slice(at),
    ].join('\n'),
    four.join('\n'),
  );
}

/** Rows of the nine-section table, parts and rows inside them in any order. */
function listRows(hand: Hand | undefined): (readonly [label: string, unit: string, indicator: string | undefined])[] {
  const parts: { rows: (typeof listTable extends () => { rows: readonly (infer Row)[] } ? Row : never)[] }[] = [];
  for (const row of listTable().rows) {
    if (row.level === 0) parts.push({ rows: [] });
    parts.at(-1)?.rows.push(row);
  }
  const ordered = hand
    ? hand.shuffle(parts).map(({ rows: [head, ...rest] }) => ({ rows: head ? [head, ...hand.shuffle(rest)] : [] }))
    : parts;
  return ordered.flatMap(({ rows }) =>
    rows.map((row) => {
      const note = row.note ? `(${row.note})` : '';
      const label =
        (hand ? hand.label(row.numbering, row.label) : `${row.numbering}${row.label}`) +
        (hand ? hand.pick(note, note, '') : note);
      return [label, row.indicator ? unitOf('2014', row.indicator) : '——', row.indicator] as const;
    }),
  );
}

const listFrame = (table: string): string =>
  [
    '清源县民政局2016年政府信息公开工作年度报告',
    '一、概述',
    '全年工作有序开展。',
    '二、主动公开政府信息情况',
    '主动公开的内容不断充实。',
    '附：政府信息公开情况统计表',
    table,
  ].join('\n\n');

export function listMarkdown(figures: Figures, hand: Hand): string {
  return listFrame(
    grid([
      ['统计指标', '单位', hand.pick('统计数', '年度累计数')],
      ...listRows(hand).map(([label, unit, id]) => [label, unit, id ? (figures.get(id) ?? '') : '']),
    ]),
  );
}

export function listHtml(figures: Figures, hand: Hand): string {
  const rows = [
    ['指标名称', '单位', '统计数'],
    ...listRows(hand).map(([label, unit, id]) => [label, unit, id ? (figures.get(id) ?? '') : '']),
  ];
  return `<html><body><p>清源县民政局2016年政府信息公开工作年度报告</p><table>${rows.map((row) => tr(...row.map((cell) => td(cell)))).join('')}</table></body></html>`;
}

export function listCellsPerLine(figures: Figures, hand: Hand): string {
  return listFrame(
    [
      '统计指标',
      '单位',
      '统计数',
      ...listRows(hand).flatMap(([label, unit, id]) => (id ? [label, unit, figures.get(id) ?? ''] : [label, unit])),
    ].join('\n'),
  );
}

export function listTextLines(figures: Figures, hand: Hand): string {
  return listFrame(
    [
      '统计指标 单位 统计数',
      ...listRows(hand).map(([label, unit, id]) =>
        [label, unit, id ? (figures.get(id) ?? '') : ''].join(' ').trimEnd(),
      ),
    ].join('\n'),
  );
}
