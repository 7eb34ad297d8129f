import type { AgencyKind } from '../binding/types.ts';
import { editions, factsOfEdition } from '../catalogue/index.ts';
import type { EditionId, SectionSpec } from '../catalogue/types.ts';
import type { Content, Report, Section } from '../report/model.ts';
import { writeMarkdown } from './markdown.ts';

export interface NewReportOptions {
  readonly edition: EditionId;
  readonly agency: string;
  /** Report year. */
  readonly year: number;
  readonly kind?: AgencyKind | undefined;
}

/** What the introduction cites: the regulations, and the notice that prescribes the form. */
const basis: Readonly<Record<EditionId, string>> = {
  '2008': '《中华人民共和国政府信息公开条例》（国务院令第492号）',
  '2014': '《中华人民共和国政府信息公开条例》（国务院令第492号）',
  '2019':
    '《中华人民共和国政府信息公开条例》（国务院令第711号）和《国务院办公厅政府信息与政务公开办公室关于政府信息公开工作年度报告有关事项的通知》（国办公开办函〔2019〕60号）',
  '2021':
    '《中华人民共和国政府信息公开条例》（国务院令第711号）和《国务院办公厅政府信息与政务公开办公室关于印发〈中华人民共和国政府信息公开工作年度报告格式〉的通知》（国办公开办函〔2021〕30号）',
};

const paragraph = (text: string): Content => ({ kind: 'paragraph', text });
const comment = (text: string): Content => ({ kind: 'comment', text });

/** The five topics of section one that the notice of 2021 asks for. */
const topics = ['主动公开情况', '依申请公开情况', '政府信息管理情况', '政府信息公开平台建设情况', '监督保障情况'];

function headings(names: readonly string[]): Content[] {
  return names.map((text, i) => ({
    kind: 'heading',
    level: 2,
    numbering: { style: 'chinese-paren', ordinal: i + 1 },
    text,
  }));
}

function sectionOf(spec: SectionSpec, ordinal: number, { edition, agency, year }: NewReportOptions): Section {
  const table = editions[edition].tables.find(({ section }) => section === spec.id);
  const content: Content[] = [comment(spec.guidance.zh)];
  if (spec.id === 'overview' && edition === '2021') content.push(...headings(topics));
  if (spec.id === 'problems') content.push(...headings(['存在的主要问题', '改进情况']));
  if (table?.layout === 'list') content.push(paragraph(`（${year}年度）`), paragraph(`填报单位：${agency}`));
  if (table) content.push({ kind: 'table', table: table.id });
  if (table?.layout === 'list') {
    content.push(comment('写明单位负责人、审核人、填报人、联系电话和填报日期。'));
  }
  return { id: spec.id, heading: spec.heading, ordinal, content };
}

/**
 * A report to fill in: front matter, title, every section of the form with a line of guidance in a comment, and every
 * table with zeros.
 */
export const newReport = (options: NewReportOptions): string => writeMarkdown(emptyReport(options));

/** The same as plain data. An `agency` that is empty is left out. */
export function emptyReport(options: NewReportOptions): Report {
  const { edition, agency, year, kind } = options;
  const title = `${agency}${year}年政府信息公开工作年度报告`;
  const introduction: Section = {
    content: [
      { kind: 'heading', level: 0, text: title },
      paragraph(`本报告根据${basis[edition]}编制。报告中所列数据的统计期限自${year}年1月1日起至${year}年12月31日止。`),
      comment('写明联系方式：地址、邮编、电话、电子邮箱。'),
    ],
  };
  return {
    edition,
    ...(agency ? { agency: { name: agency, ...(kind ? { kind } : {}) } } : {}),
    year,
    title,
    dates: [],
    people: [],
    contact: { phones: [], emails: [], addresses: [], urls: [] },
    fields: [],
    sections: [introduction, ...editions[edition].sections.map((spec, i) => sectionOf(spec, i + 1, options))],
    facts: factsOfEdition(edition).flatMap(({ id, applicant, unit, optional }) =>
      optional ? [] : [{ id, ...(applicant ? { applicant } : {}), value: 0, state: 'number' as const, unit }],
    ),
    localRows: [],
    unplaced: [],
  };
}
