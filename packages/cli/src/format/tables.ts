import {
  type Analysis,
  type Bilingual,
  type Finding,
  factsOf,
  formatCitation,
  type Language,
  LineIndex,
  regionOf,
} from '@gongkai/core';
import type { CellValue, ColumnType } from './pack.ts';

/** A column of a published table. The CSV, the Parquet schema and docs/data.md are made from this. */
export interface Column {
  readonly name: string;
  readonly type: ColumnType;
  readonly about: Bilingual;
}

/** A report, and which of its findings the baseline knows. */
export interface Reported {
  readonly file: string;
  readonly analysis: Analysis;
  readonly isKnown: (finding: Finding) => boolean;
}

export interface Table {
  readonly name: 'facts' | 'findings';
  readonly about: Bilingual;
  readonly columns: readonly Column[];
  /** The rows of a report, in the order of the columns. */
  rows(report: Reported, language: Language): CellValue[][];
  /** The row that stands for a file that could not be read; its name alone where the run was stopped. */
  failed(file: string | null, message: string, state: 'unreadable' | 'interrupted'): CellValue[];
}

/** Raised with every change of the columns: a new column raises the second number, all else the first. */
export const dataVersion = '1.0';

const column = (name: string, type: ColumnType, zh: string, en: string): Column => ({ name, type, about: { zh, en } });

const head: readonly Column[] = [
  column('file', 'string', '文件，相对于运行命令的文件夹', 'the file, relative to the folder the command ran in'),
  column('agency', 'string', '机关名称，报告中写的全称', 'the body, as the report names it in full'),
  column(
    'region',
    'string',
    '机关名称开头的行政区划；名称中没有写明的为空',
    'the region that the name of the body begins with; null where it does not say',
  ),
  column('year', 'integer', '报告年度', 'the year reported on'),
  column('edition', 'string', '报告所用的格式：2008、2014、2019、2021', 'the form the report uses'),
];

const headOf = (file: string, { bound, year, form }: Analysis): CellValue[] => {
  const agency = bound.metadata.agency?.value;
  return [file, agency, agency === undefined ? undefined : regionOf(agency), year, form.id];
};

const noHead = (file: string | null): CellValue[] => [file, null, null, null, null];

export const factsTable: Table = {
  name: 'facts',
  about: {
    zh: '每个数据一行：每份报告按其格式的全部指标，没有单元格的也在其中。',
    en: 'One row a fact: every fact of each report’s form, those without a cell included.',
  },
  columns: [
    ...head,
    column('id', 'string', '指标代码，见指标目录', 'the indicator, an id of the catalogue'),
    column(
      'applicant',
      'string',
      '申请人类别（只在申请情况表）；total 为总计',
      'kind of applicant (table three only); total for all',
    ),
    column('value', 'number', '数值；没有数字的为空，不是 0', 'the number; null, not 0, where there is none'),
    column(
      'state',
      'string',
      'number 有数字；blank 空白；dash 画线；text 文字；missing 没有这一格；unreadable 文件无法读取；interrupted 运行被中断',
      'number; blank; dash; text; missing: no such cell; unreadable: the file; interrupted: the run was stopped',
    ),
    column(
      'text',
      'string',
      '单元格原文，与数值写法不同时才有；文件无法读取时为原因',
      'the cell as written, where that is not just the number; the reason where a file could not be read',
    ),
    column('unit', 'string', '指标的单位', 'unit of the indicator'),
    column('line', 'integer', '所在行，从 1 起', 'line in the file, from 1'),
  ],
  rows({ file, analysis }) {
    const start = headOf(file, analysis);
    const lines = new LineIndex(analysis.text);
    return factsOf(analysis.bound).map((fact) => [
      ...start,
      fact.id,
      fact.applicant,
      fact.value,
      fact.state,
      fact.text,
      fact.unit,
      fact.span === undefined ? null : lines.position(fact.span[0]).line + 1,
    ]);
  },
  failed: (file, message, state) => [...noHead(file), null, null, null, state, message, null, null],
};

export const findingsTable: Table = {
  name: 'findings',
  about: { zh: '每个问题一行。', en: 'One row a finding.' },
  columns: [
    ...head,
    column('code', 'string', '规则代码', 'code of the rule'),
    column('slug', 'string', '规则名称', 'name of the rule'),
    column(
      'severity',
      'string',
      'error 错误；warning 警告；info 提示；unreadable 文件无法读取；interrupted 运行被中断',
      'error; warning; info; unreadable: the file; interrupted: the run was stopped',
    ),
    column(
      'basis',
      'string',
      'official 表格或者法规写明；structure 由表格结构得出；inferred 推断',
      'official: printed in the form or the law; structure: forced by the form; inferred: our reading',
    ),
    column('message', 'string', '说明', 'what is wrong'),
    column('line', 'integer', '开始的行，从 1 起', 'first line, from 1'),
    column('column', 'integer', '开始的列，从 1 起，UTF-16', 'first column, from 1, in UTF-16 units'),
    column('end_line', 'integer', '结束的行', 'last line'),
    column('end_column', 'integer', '结束的列（不含）', 'column after the last'),
    column('cites', 'string', '依据，以分号分隔', 'legal basis, separated by semicolons'),
    column('explains', 'string', '一并说明的规则代码，以分号分隔', 'codes it covers, separated by semicolons'),
    column('fix', 'string', '改法', 'what would put it right'),
    column('safe', 'boolean', '改法唯一并且确定', 'whether that is unique and certain'),
    column('known', 'boolean', '基线中已有', 'whether the baseline knows it'),
    column('fingerprint', 'string', '行号变化时不变的标识', 'stays the same when lines move'),
  ],
  rows({ file, analysis, isKnown }, language) {
    const { findings } = analysis;
    if (findings.length === 0) return [];
    const start = headOf(file, analysis);
    const lines = new LineIndex(analysis.text);
    return findings.map((finding) => {
      const from = lines.position(finding.span[0]);
      const to = lines.position(finding.span[1]);
      const [fix] = finding.fixes;
      return [
        ...start,
        finding.code,
        finding.slug,
        finding.severity,
        finding.basis,
        finding.message[language],
        from.line + 1,
        from.character + 1,
        to.line + 1,
        to.character + 1,
        finding.cites.map((id) => formatCitation(id)).join('; ') || null,
        finding.explains.join('; ') || null,
        fix?.title[language],
        fix?.safe,
        isKnown(finding),
        finding.fingerprint,
      ];
    });
  },
  failed(file, message, state) {
    const rest = this.columns.slice(head.length).map(({ name }) => {
      if (name === 'severity') return state;
      return name === 'message' ? message : null;
    });
    return [...noHead(file), ...rest];
  },
};

export const tables: readonly Table[] = [factsTable, findingsTable];
