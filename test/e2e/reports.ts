import type { BlocksTable, MatrixTable, RecordTable } from '@gongkai/core';
import { editions } from '@gongkai/core';

/**
 * Reports of a county that does not exist, made from the form of 2021, for flows that need a text under their control:
 * each value is 0 but for those given.
 */
export interface ReportOptions {
  readonly agency?: string;
  readonly year?: number;
  /** By fact key: `applications.new@total`. */
  readonly values?: Readonly<Record<string, number>>;
  /** Rows of table three left out, by indicator. */
  readonly omit?: readonly string[];
  /** A sentence of section one. */
  readonly overview?: string;
}

const form = editions['2021'];
const applicants = ['natural-person', 'total'] as const;

/** 12 new and 3 carried in make 13 granted and 2 carried over, all of natural persons. */
const balanced: Readonly<Record<string, number>> = {
  ...Object.fromEntries(
    (
      [
        ['applications.new', 12],
        ['applications.carried-in', 3],
        ['applications.granted', 13],
        ['applications.processed', 13],
        ['applications.carried-out', 2],
      ] as const
    ).flatMap(([id, value]) => applicants.map((applicant) => [`${id}@${applicant}`, value])),
  ),
  'normative-documents.issued': 4,
  'normative-documents.in-force': 21,
  'licensing.decisions': 350,
  'penalties.decisions': 46,
};

const line = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;
const rule = (width: number): string => line(Array.from({ length: width }, () => '---'));

function blocks(table: BlocksTable, value: (key: string) => number): string[] {
  const width = 1 + Math.max(...table.blocks.map((block) => block.columns.length));
  const pad = (cells: readonly (string | number)[]) => [
    ...cells,
    ...Array.from({ length: width - cells.length }, () => ''),
  ];
  const lines = table.blocks.flatMap((block) => [
    line(pad([block.title])),
    line(pad(['信息内容', ...block.columns.map(({ label }) => label)])),
    ...block.rows.map((row) => line(pad([row.label, ...row.indicators.map(value)]))),
  ]);
  return [lines[0] ?? '', rule(width), ...lines.slice(1)];
}

function matrix(table: MatrixTable, value: (key: string) => number, omit: readonly string[]): string[] {
  const labels = (path: readonly string[]) => [...path, ...Array.from({ length: 3 - path.length }, () => '')];
  const rows = table.rows.filter((row) => !omit.includes(row.indicator));
  return [
    line([...labels(['项目']), ...table.columns.map(({ label }) => label)]),
    rule(3 + table.columns.length),
    ...rows.map((row) =>
      line([
        ...labels([...row.path, `${row.numbering}${row.label}`]),
        ...table.columns.map(({ applicant }) => value(`${row.indicator}@${applicant}`)),
      ]),
    ),
  ];
}

function record(table: RecordTable, value: (key: string) => number): string[] {
  const { columns } = table;
  return [
    line(columns.map(({ path }) => path[0] ?? '')),
    rule(columns.length),
    line(columns.map(({ path }) => path[1] ?? '')),
    line(columns.map(({ label }) => label)),
    line(columns.map(({ indicator }) => value(indicator))),
  ];
}

export function report(options: ReportOptions = {}): string {
  const { agency = '清源县人民政府', year = 2024, omit = [] } = options;
  const values: Record<string, number> = { ...balanced, ...options.values };
  const value = (key: string) => values[key] ?? 0;
  const numerals = '一二三四五六';
  const body = form.sections.flatMap((section, i) => {
    const table = form.tables.find((each) => each.section === section.id);
    const lines = [`## ${numerals[i]}、${section.heading}`, ''];
    if (!table) {
      const first =
        options.overview ?? `${year}年，本机关收到政府信息公开申请12件，上年结转3件，办结13件，结转下年度2件。`;
      return [...lines, i === 0 ? first : '本年度无其他情况。', ''];
    }
    if (table.layout === 'blocks') return [...lines, ...blocks(table, value), ''];
    if (table.layout === 'matrix') return [...lines, ...matrix(table, value, omit), ''];
    return table.layout === 'record' ? [...lines, ...record(table, value), ''] : lines;
  });
  return [`# ${agency}${year}年政府信息公开工作年度报告`, '', ...body].join('\n');
}

/** A report without a broken equation. */
export const goodReport = (): string => report();

/** The total of what was carried over says 3, the parts and the balance say 2. */
export const faultyReport = (): string => report({ values: { 'applications.carried-out@total': 3 } });
