import type { Content, LaidCell, LaidTable } from '@gongkai/core';
import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { ownStyles } from '../../docx-styles.ts';
import { heiti, runFont } from './fonts.ts';
import { xmlText } from './text.ts';

/** Twips: A4 less the margins at its sides. */
export const printableWidth = 8844;

const single = { style: BorderStyle.SINGLE, size: 4, color: '000000' } as const;
/** A thin line around every cell. */
export const borders = {
  top: single,
  bottom: single,
  left: single,
  right: single,
  insideHorizontal: single,
  insideVertical: single,
} as const;
/** Twips of room beside the words of a cell: narrow, for fifteen columns have to fit. */
const margins = { left: 28, right: 28, top: 20, bottom: 20 } as const;

interface CellLook {
  readonly text: string;
  readonly style: string;
  readonly centred: boolean;
  readonly bold?: boolean;
  readonly indent?: number;
  readonly rows?: number;
  readonly columns?: number;
  readonly width: number;
  readonly before?: readonly ParagraphChild[];
}

function wordCell({
  text,
  style,
  centred,
  bold,
  indent,
  rows = 1,
  columns = 1,
  width,
  before = [],
}: CellLook): TableCell {
  const run = new TextRun({ text: xmlText(text), ...(bold ? { font: runFont(heiti) } : {}) });
  return new TableCell({
    children: [
      new Paragraph({
        style,
        alignment: centred ? AlignmentType.CENTER : AlignmentType.LEFT,
        ...(indent ? { indent: { left: indent } } : {}),
        children: text === '' ? [...before] : [...before, run],
      }),
    ],
    ...(columns > 1 ? { columnSpan: columns } : {}),
    ...(rows > 1 ? { rowSpan: rows } : {}),
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    margins,
  });
}

const tableOf = (rows: readonly TableRow[], widths: readonly number[], style?: string): Table =>
  new Table({
    rows,
    width: { size: printableWidth, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    alignment: AlignmentType.CENTER,
    borders,
    ...(style ? { style } : {}),
  });

/** Widths in twips that add up to the printable width. */
function twips(parts: readonly number[]): number[] {
  const widths = parts.map((part) => Math.floor(part * printableWidth));
  const rest = printableWidth - widths.reduce((sum, each) => sum + each, 0);
  return widths.map((each, i) => (i === widths.length - 1 ? each + rest : each));
}

/** The column in which each cell of a table begins. */
function columnsOf({ rows }: LaidTable): number[][] {
  const taken: number[] = [];
  return rows.map((row, at) => {
    let column = 0;
    return row.map((cell) => {
      while ((taken[column] ?? 0) > at) column++;
      const from = column;
      for (let i = 0; i < cell.columns; i++) taken[column + i] = at + cell.rows;
      column += cell.columns;
      return from;
    });
  });
}

const alignedLeft = (cell: LaidCell, { spec }: LaidTable): boolean =>
  cell.role === 'label' && (spec.layout === 'list' || spec.layout === 'matrix');

/** A table of the form as it is printed: merged cells, the head on every page, no row torn apart. */
export function formTable(table: LaidTable, before: readonly ParagraphChild[]): Table {
  const widths = twips(table.widths);
  const starts = columnsOf(table);
  const style = table.columns > 8 ? ownStyles.smallCell.id : ownStyles.cell.id;
  const rows = table.rows.map(
    (row, at) =>
      new TableRow({
        cantSplit: true,
        ...(at < table.headRows ? { tableHeader: true } : {}),
        children: row.map((cell, i) => {
          const from = starts[at]?.[i] ?? 0;
          return wordCell({
            text: cell.text,
            style,
            centred: !alignedLeft(cell, table),
            bold: cell.role === 'title' || cell.level === 0,
            indent: (cell.level ?? 0) * 210,
            rows: cell.rows,
            columns: cell.columns,
            width: widths.slice(from, from + cell.columns).reduce((sum, each) => sum + each, 0),
            before: at === 0 && i === 0 ? before : [],
          });
        }),
      }),
  );
  return tableOf(rows, widths);
}

/** Any other table of the report. */
export function gridTable({ rows }: Extract<Content, { kind: 'grid' }>, before: readonly ParagraphChild[]): Table {
  const width = Math.max(1, ...rows.map((row) => row.length));
  const widths = twips(Array.from({ length: width }, () => 1 / width));
  const style = width > 8 ? ownStyles.smallCell.id : ownStyles.cell.id;
  return tableOf(
    rows.map(
      (row, at) =>
        new TableRow({
          cantSplit: true,
          children: widths.map((each, i) =>
            wordCell({
              text: row[i] ?? '',
              style,
              centred: true,
              width: each,
              before: at === 0 && i === 0 ? before : [],
            }),
          ),
        }),
    ),
    widths,
    width === 1 ? ownStyles.grid.id : undefined,
  );
}
