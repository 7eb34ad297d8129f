import type { AgencyKind } from '../../src/binding/types.ts';
import { type EditionId, editions, indicator, type SectionId } from '../../src/catalogue/index.ts';
import { formatNumber } from '../../src/text/exact.ts';
import { markdownTable } from '../../src/write/markdown/tables.ts';
import { type Body, bodies, contact } from './bodies.ts';
import { type Facts, factsFor } from './facts.ts';
import { proseOf } from './sample-prose.ts';

export interface SampleOptions {
  /** The form written. Default 2021. */
  readonly edition?: EditionId;
  readonly kind?: AgencyKind;
  /** Report year. Default: one of the form's own. */
  readonly year?: number;
  readonly agency?: string;
  /** What the body calls itself: 我局. */
  readonly self?: string;
  /** Values by fact key in place of the balanced ones; `factsFor` says which those are. */
  readonly facts?: Facts;
  /** `only`: no other values than `facts` and zeros. */
  readonly only?: boolean;
  /** Prose of a section in place of the usual one. */
  readonly prose?: Partial<Record<SectionId, readonly string[]>>;
  /** Sections left out. */
  readonly without?: readonly SectionId[];
  /** Date under the text, ISO. Default: in time for every kind of body. */
  readonly written?: string;
  readonly replace?: readonly (readonly [from: string, to: string])[];
}

const years: Readonly<Record<EditionId, number>> = { '2008': 2012, '2014': 2016, '2019': 2020, '2021': 2023 };

const basis: Readonly<Record<EditionId, string>> = {
  '2008': '《中华人民共和国政府信息公开条例》（国务院令第492号）',
  '2014': '《中华人民共和国政府信息公开条例》（国务院令第492号）',
  '2019':
    '《中华人民共和国政府信息公开条例》（国务院令第711号，以下简称《条例》）和《国务院办公厅政府信息与政务公开办公室关于政府信息公开工作年度报告有关事项的通知》（国办公开办函〔2019〕60号）',
  '2021':
    '《中华人民共和国政府信息公开条例》（国务院令第711号，以下简称《条例》）和《国务院办公厅政府信息与政务公开办公室关于印发〈中华人民共和国政府信息公开工作年度报告格式〉的通知》（国办公开办函〔2021〕30号）',
};

const numerals = '一二三四五六七八九';

const longDate = (iso: string): string =>
  `${Number(iso.slice(0, 4))}年${Number(iso.slice(5, 7))}月${Number(iso.slice(8))}日`;

function tableOf(edition: EditionId, section: SectionId, facts: Facts): string | undefined {
  const spec = editions[edition].tables.find((each) => each.section === section);
  return (
    spec &&
    markdownTable(spec, {
      cell: (key) => {
        const value = facts[key];
        return typeof value === 'number' ? formatNumber(value) : value;
      },
      unit: (id) => indicator(id, edition)?.unit ?? '',
      own: [],
    })
  );
}

function introduction(edition: EditionId, body: Body, year: number): string {
  return `${body.name}根据${basis[edition]}编制本报告。本报告中所列数据的统计期限自${year}年1月1日起至${year}年12月31日止。如对本报告有疑问，请与${body.office}联系（地址：${contact.address}，邮编：${contact.postcode}，电话：${contact.phone}，电子邮箱：${contact.email}）。`;
}

/** A paragraph; one that begins with （一） and has no sentence is a sub-heading. */
const block = (text: string): string =>
  /^（[一二三四五六七八九]）[^。：；]{1,30}$/u.test(text) ? `### ${text}` : text;

/** What stands around the nine-section table on paper. */
function statisticsFrame(body: Body, year: number, written: string, table: string): string[] {
  return [
    `（${year}年度）`,
    `填报单位：${body.name}`,
    table,
    '单位负责人：甲某　审核人：乙某　填报人：丙某',
    `联系电话：${contact.phone}　填报日期：${longDate(written)}`,
  ];
}

/**
 * A whole, plausible report of a body that does not exist, in which no rule finds anything, unless the options ask for
 * it. Numbers in its prose are those of its tables.
 */
export function sample(options: SampleOptions = {}): string {
  const { edition = '2021', kind = 'department' } = options;
  const year = options.year ?? years[edition];
  const written = options.written ?? `${year + 1}-01-${edition === '2008' || edition === '2014' ? '26' : '19'}`;
  const usual = bodies[kind];
  const body: Body = options.agency
    ? { name: options.agency, self: options.self ?? usual.self, office: `${options.agency}办公室` }
    : { ...usual, self: options.self ?? usual.self };
  // A body that serves other bodies decides nothing: its usual figures say so.
  const powerless =
    kind === 'institution' && edition === '2021'
      ? { 'licensing.decisions': 0, 'penalties.decisions': 0, 'coercion.decisions': 0, 'charges.amount': 0 }
      : {};
  const facts = options.only ? (options.facts ?? {}) : factsFor(edition, { ...powerless, ...options.facts });
  const number = (key: string): number => Number.parseFloat(String(facts[key] ?? 0)) || 0;
  const prose = {
    ...proseOf(edition, body, year, number, kind === 'government' || kind === 'township'),
    ...options.prose,
  };
  const sections = editions[edition].sections.filter(({ id }) => !options.without?.includes(id));
  const parts = sections.flatMap(({ id, heading }, i) => {
    const table = tableOf(edition, id, facts);
    const text = (prose[id] ?? []).map(block);
    const below =
      id === 'statistics' && table ? statisticsFrame(body, year, written, table) : [...text, ...(table ? [table] : [])];
    return [`## ${numerals[i]}、${heading}`, ...below];
  });
  const signed = edition === '2014' && !options.without?.includes('statistics') ? [] : [body.name, longDate(written)];
  const text = [
    `# ${body.name}${year}年政府信息公开工作年度报告`,
    introduction(edition, body, year),
    ...parts,
    ...signed,
  ].join('\n\n');
  return replaceAll(`${text}\n`, options.replace ?? []);
}

/** Replaces words, each of which must be there: an example that has lost its fault would prove nothing. */
export function replaceAll(text: string, changes: readonly (readonly [from: string, to: string])[]): string {
  let result = text;
  for (const [from, to] of changes) {
    if (!result.includes(from)) throw new Error(`not in the text: ${from}`);
    result = result.replace(from, () => to);
  }
  return result;
}
