import type { Analysis } from '../analyse.ts';
import type { BoundCell } from '../binding/types.ts';
import { notAdditive } from '../catalogue/additive.ts';
import { editions } from '../catalogue/editions/index.ts';
import { factKey, factsOfEdition } from '../catalogue/facts.ts';
import { applicants, type FactSpec } from '../catalogue/types.ts';
import type { Content, Fact, Report } from '../report/model.ts';
import { quoteCell } from '../rules/cell-name.ts';
import type { Bilingual } from '../span.ts';
import { addExact, formatNumber } from '../text/exact.ts';
import { emptyReport } from '../write/new-report.ts';
import { bodyKey, configuredBody } from './names.ts';

export interface MergeInput {
  readonly file: string;
  readonly analysis: Analysis;
}

/** A cell that was left open, and why. */
export interface OpenCell {
  readonly key: string;
  readonly message: Bilingual;
}

export interface Merged {
  readonly report: Report;
  readonly open: readonly OpenCell[];
  /** How many blanks and dashes of the parts were counted as 0. */
  readonly blanks: number;
}

export type MergeResult = Merged | { readonly problems: readonly Bilingual[] };

/** No comment and no message names more parts than these. */
const mostNames = 5;

/**
 * The tables of a government's report, summed over those of its parts: every additive cell, exactly. What cannot be added
 * (rows that count one thing once, cells that a part lacks or filled with words) is left open and named; prose is for the
 * government to write.
 *
 * @param agency the body whose report it will be; by default the `parent` that all parts have in `agencies`, if they have
 * @returns problems where the parts do not fit: several years or editions, a body twice, a body beside its own parts
 */
export function mergeReports(inputs: readonly MergeInput[], agency?: string): MergeResult {
  const problems = problemsOf(inputs);
  const [first] = inputs;
  const year = first?.analysis.year;
  if (problems.length > 0 || !first || year === undefined) return { problems };
  const edition = first.analysis.form.id;
  const open: OpenCell[] = [];
  const facts: Fact[] = [];
  let blanks = 0;
  const parts = inputs.map((input) => ({ input, cell: cellsOf(input.analysis, inputs) }));
  for (const spec of factsOfEdition(edition)) {
    const found = parts.map(({ input, cell }) => ({ input, cell: cell(spec.key) }));
    const there = found.filter(({ cell }) => cell !== undefined);
    if (there.length === 0 && spec.optional) continue;
    const numbers = there.flatMap(({ cell }) => cell?.value ?? []);
    const lacking = found.filter(({ cell }) => cell === undefined || (cell.state === 'text' && cell.value === null));
    const reason = notAdditive.get(spec.id);
    if (lacking.length > 0)
      open.push(
        lacks(
          spec,
          lacking.map(({ input }) => nameOf(input)),
        ),
      );
    else if (reason && numbers.some((value) => value > 0) && inputs.length > 1) {
      open.push(notAdded(spec, reason, addExact(numbers)));
    } else {
      if (numbers.length > 0) blanks += there.length - numbers.length;
      facts.push(factOf(spec, numbers.length > 0 ? addExact(numbers) : null));
      continue;
    }
    facts.push(factOf(spec, null));
  }
  const parent = agency ?? commonParent(inputs) ?? '';
  const base = emptyReport({ edition, agency: parent, year });
  const note: Content = { kind: 'comment', text: noteOf(inputs, open, blanks).zh };
  const [head, ...rest] = base.sections;
  const sections = head ? [{ ...head, content: [...head.content, note] }, ...rest] : base.sections;
  return { report: { ...base, facts, sections, year }, open, blanks };
}

function factOf({ id, applicant, unit }: FactSpec, value: number | null): Fact {
  const fact = { id: id as Fact['id'], ...(applicant ? { applicant } : {}), value, unit };
  if (value === null) return { ...fact, state: 'blank' };
  // A cell of 采购总金额 carries its unit: without one it would be C03.
  return { ...fact, state: 'number', ...(unit === '元' ? { text: `${formatNumber(value)}元` } : {}) };
}

type CellOf = (key: string) => Pick<BoundCell, 'state' | 'value'> | undefined;

/**
 * Cells of a part. Where some parts of edition 2021 have 其他处理 as one row (G17) and others as three, the three of the
 * others are added to one, so that the parts have rows in common.
 */
function cellsOf({ bound }: Analysis, inputs: readonly MergeInput[]): CellOf {
  const matrix = editions[bound.form.id].tables.find((table) => table.layout === 'matrix');
  for (const { replaces, row } of matrix?.variants ?? []) {
    const single = factKey(row.indicator, 'total');
    if (!inputs.some(({ analysis }) => analysis.bound.cells.has(single))) continue;
    const keys = new Map(
      applicants.map((applicant) => [factKey(row.indicator, applicant), replaces.map((id) => factKey(id, applicant))]),
    );
    const replaced = new Set([...keys.values()].flat());
    return (key) => {
      if (replaced.has(key)) return undefined;
      const own = bound.cells.get(key);
      const three = keys.get(key)?.map((each) => bound.cells.get(each));
      if (own || !three || three.some((cell) => !cell)) return own;
      const numbers = three.flatMap((cell) => cell?.value ?? []);
      return numbers.length > 0 ? { state: 'number', value: addExact(numbers) } : { state: 'blank', value: null };
    };
  }
  return (key) => bound.cells.get(key);
}

const nameOf = ({ file, analysis }: MergeInput): string => analysis.bound.metadata.agency?.value ?? file;

const some = (names: readonly string[], language: 'zh' | 'en'): string => {
  const shown = names.slice(0, mostNames).join(language === 'zh' ? '、' : ', ');
  if (names.length <= mostNames) return shown;
  return language === 'zh' ? `${shown}等 ${names.length} 个` : `${shown} and ${names.length - mostNames} more`;
};

function lacks(spec: FactSpec, names: readonly string[]): OpenCell {
  const cell = quoteCell(spec);
  return {
    key: spec.key,
    message: {
      zh: `${cell.zh}留空：${some(names, 'zh')}没有这一格的数`,
      en: `${cell.en} left open: no number of ${some(names, 'en')}`,
    },
  };
}

function notAdded(spec: FactSpec, reason: Bilingual, sum: number): OpenCell {
  const cell = quoteCell(spec);
  return {
    key: spec.key,
    message: {
      zh: `${cell.zh}留空：${reason.zh}（各单位相加为 ${formatNumber(sum)}，是上限）`,
      en: `${cell.en} left open: ${reason.en} (the parts add up to ${formatNumber(sum)}, which is the most it can be)`,
    },
  };
}

/** The parent that all parts have in the list of bodies. */
function commonParent(inputs: readonly MergeInput[]): string | undefined {
  const parents = new Set(inputs.map((input) => configuredBody(nameOf(input), input.analysis.config)?.parent));
  const [only] = parents;
  return parents.size === 1 ? only : undefined;
}

function noteOf(inputs: readonly MergeInput[], open: readonly OpenCell[], blanks: number): Bilingual {
  const names = inputs.map(nameOf);
  return {
    zh: [
      `由 ${names.length} 份报告汇总：${names.join('、')}。`,
      ...(blanks > 0 ? [`各单位空白或短横 ${blanks} 处按0计。`] : []),
      ...open.map(({ message }) => `${message.zh}。`),
    ].join('\n'),
    en: '',
  };
}

function problemsOf(inputs: readonly MergeInput[]): Bilingual[] {
  const problems: Bilingual[] = [];
  const differ = (what: Bilingual, of: (analysis: Analysis) => string | undefined): void => {
    const files = new Map<string, string[]>();
    for (const { file, analysis } of inputs) {
      const value = of(analysis) ?? '？';
      files.set(value, [...(files.get(value) ?? []), file]);
    }
    if (files.size < 2) return;
    const list = [...files].map(
      ([value, names]) => `${value}（${names.slice(0, mostNames).join('、')}${names.length > mostNames ? '…' : ''}）`,
    );
    problems.push({
      zh: `${what.zh}不同，不能合并：${list.join('，')}`,
      en: `${what.en} differ, no merging: ${list.join(', ')}`,
    });
  };
  if (inputs.length === 0) return [{ zh: '没有可以合并的报告', en: 'no reports to merge' }];
  differ({ zh: '年度', en: 'years' }, ({ year }) => year?.toString());
  differ({ zh: '格式版本', en: 'editions' }, ({ form }) => form.id);
  for (const { file, analysis } of inputs) {
    if (analysis.year === undefined)
      problems.push({
        zh: `${file}：看不出年度，请在前置信息写明 year`,
        en: `${file}: year not known, state it in front matter`,
      });
    if (analysis.bound.cells.size === 0)
      problems.push({ zh: `${file}：没有可以相加的表`, en: `${file}: no table that could be added` });
  }
  return [...problems, ...twice(inputs)];
}

/** Bodies that would count twice: given twice, or beside the body that sums them up. */
function twice(inputs: readonly MergeInput[]): Bilingual[] {
  const problems: Bilingual[] = [];
  const seen = new Map<string, string>();
  const listed = inputs.map((input) => configuredBody(nameOf(input), input.analysis.config));
  inputs.forEach((input, i) => {
    const name = listed[i]?.name ?? nameOf(input);
    const other = seen.get(bodyKey(name));
    if (other !== undefined)
      problems.push({
        zh: `${other} 和 ${input.file} 是同一机关（${name}）的报告，会重复计算`,
        en: `${other} and ${input.file} are reports of one body (${name}): it would count twice`,
      });
    seen.set(bodyKey(name), input.file);
  });
  const below = new Map<string, string[]>();
  listed.forEach((body, i) => {
    const parent = body?.parent === undefined ? undefined : seen.get(bodyKey(body.parent));
    const file = inputs[i]?.file;
    if (parent !== undefined && file !== undefined) below.set(parent, [...(below.get(parent) ?? []), file]);
  });
  for (const [parent, files] of below) {
    problems.push({
      zh: `${parent} 是 ${some(files, 'zh')}的上级，它的报告可能已经汇总了后者，会重复计算`,
      en: `${parent} is above ${some(files, 'en')}, and may sum them up already: they would count twice`,
    });
  }
  return problems;
}
