import {
  AlignmentType,
  Document,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { headingStyle, ownStyles } from '../docx-styles.ts';
import { heiti, runFont } from './docx/fonts.ts';
import { withFontTable } from './docx/package.ts';
import { footers, page } from './docx/page.ts';
import { styles } from './docx/styles.ts';
import { borders, printableWidth } from './docx/table.ts';
import { xmlText } from './docx/text.ts';

/** One opinion on a report. */
export interface ReviewRow {
  readonly number: number;
  readonly section?: string | undefined;
  /** Where: a line in words, and what stands there before, at and behind the place. */
  readonly places: readonly {
    readonly line: string;
    readonly excerpt: readonly [before: string, marked: string, after: string];
  }[];
  readonly reason: string;
  /** Short words behind the reason: a code, “inferred”. */
  readonly marks: readonly string[];
  readonly basis?: string | undefined;
  readonly correction: string;
}

/** A sheet of opinions on one report, in words of one language. */
export interface Review {
  readonly title: string;
  readonly about: readonly (readonly [label: string, value: string])[];
  /** Heads of the five columns: number, place, reason, correction, and one left empty for the answer. */
  readonly columns: readonly string[];
  readonly parts: readonly { readonly heading: string; readonly rows: readonly ReviewRow[] }[];
  /** Said where there are no parts. */
  readonly clean: string;
  /** Stands at the end. */
  readonly note: string;
}

/** Parts of the printable width: number, place, reason, correction, answer. */
const shares = [0.07, 0.28, 0.32, 0.2, 0.13] as const;
const margins = { left: 70, right: 70, top: 50, bottom: 50 } as const;

interface Look {
  readonly bold?: boolean;
  readonly grey?: boolean;
  readonly marked?: boolean;
}

const run = (text: string, { bold, grey, marked }: Look = {}): TextRun =>
  new TextRun({
    text: xmlText(text),
    ...(bold ? { font: runFont(heiti) } : {}),
    ...(grey ? { color: '595959' } : {}),
    // What is printed in black and white has to be seen too.
    ...(marked ? { bold: true, underline: {} } : {}),
  });

const line = (children: TextRun[], style: string, centred = false): Paragraph =>
  new Paragraph({ style, alignment: centred ? AlignmentType.CENTER : AlignmentType.LEFT, children });

const cell = (children: Paragraph[], share: number, top = true): TableCell =>
  new TableCell({
    children,
    width: { size: Math.floor(printableWidth * share), type: WidthType.DXA },
    verticalAlign: top ? VerticalAlignTable.TOP : VerticalAlignTable.CENTER,
    margins,
  });

const table = (rows: TableRow[], widths: readonly number[]): Table =>
  new Table({
    rows,
    width: { size: printableWidth, type: WidthType.DXA },
    columnWidths: widths.map((share) => Math.floor(printableWidth * share)),
    layout: TableLayoutType.FIXED,
    borders,
  });

function rowOf({ number, section, places, reason, marks, basis, correction }: ReviewRow): TableRow {
  const text = ownStyles.cell.id;
  const small = ownStyles.smallCell.id;
  const where = places.flatMap(({ line: at, excerpt: [before, marked, after] }) => [
    line([run(at)], text),
    line([run(before, { grey: true }), run(marked, { marked: true }), run(after, { grey: true })], small),
  ]);
  return new TableRow({
    cantSplit: true,
    children: [
      cell([line([run(String(number))], text, true)], shares[0]),
      cell([...(section === undefined ? [] : [line([run(section)], text)]), ...where], shares[1]),
      cell(
        [
          line([run(reason)], text),
          ...(basis === undefined ? [] : [line([run(basis, { grey: true })], small)]),
          line([run(marks.join('　'), { grey: true })], small),
        ],
        shares[2],
      ),
      cell([line([run(correction)], text)], shares[3]),
      cell([line([], text)], shares[4]),
    ],
  });
}

/**
 * A sheet of opinions as a Word file in the look of official documents: what is reviewed, then a table a part, whose
 * head comes again on every page.
 */
export async function reviewDocx({ title, about, columns, parts, clean, note }: Review): Promise<Uint8Array> {
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map((text, i) =>
      cell([line([run(text, { bold: true })], ownStyles.cell.id, true)], shares[i] ?? 0.1, false),
    ),
  });
  const facts = about.map(
    ([label, value]) =>
      new TableRow({
        cantSplit: true,
        children: [
          cell([line([run(label, { bold: true })], ownStyles.cell.id)], 0.2, false),
          cell([line([run(value)], ownStyles.cell.id)], 0.8, false),
        ],
      }),
  );
  const document = new Document({
    title: xmlText(title),
    creator: 'Gongkai',
    styles,
    evenAndOddHeaderAndFooters: true,
    sections: [
      {
        properties: { page },
        footers: footers(),
        children: [
          new Paragraph({ style: headingStyle(0), children: [run(title)] }),
          table(facts, [0.2, 0.8]),
          ...parts.flatMap(({ heading, rows }) => [
            new Paragraph({ style: headingStyle(1), spacing: { before: 240, after: 120 }, children: [run(heading)] }),
            table([head, ...rows.map(rowOf)], shares),
          ]),
          ...(parts.length === 0 ? [new Paragraph({ style: 'BodyText', children: [run(clean)] })] : []),
          new Paragraph({ style: ownStyles.cell.id, spacing: { before: 240 }, children: [run(note, { grey: true })] }),
        ],
      },
    ],
  });
  return withFontTable(new Uint8Array(await Packer.toArrayBuffer(document)));
}
