import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { applicants, editions, markdownTable, type TableFill } from '@gongkai/core';

export interface ReportOptions {
  readonly agency?: string;
  readonly year?: number;
  /** By fact key; everything else is 0. An empty string is a blank cell. */
  readonly values?: Readonly<Record<string, number | string>>;
  /** Sentences of section one. */
  readonly overview?: string;
  /** Put in front of everything. */
  readonly head?: string;
  /** Rows left out, by indicator. */
  readonly omit?: readonly string[];
  /** Sections left out. */
  readonly without?: readonly string[];
}

/** 12 new and 3 carried in make 13 granted and 2 carried over, of natural persons. */
export const balanced: Readonly<Record<string, number>> = {
  ...Object.fromEntries(
    (
      [
        ['applications.new', 12],
        ['applications.carried-in', 3],
        ['applications.granted', 13],
        ['applications.processed', 13],
        ['applications.carried-out', 2],
      ] as const
    ).flatMap(([id, value]) => [
      [`${id}@natural-person`, value],
      [`${id}@total`, value],
    ]),
  ),
  'normative-documents.issued': 4,
  'normative-documents.in-force': 21,
};

export const goodOverview = '2024年，本局新收政府信息公开申请12件，上年结转3件，予以公开13件，结转下年度继续办理2件。';

const problems = '存在的主要问题是公开目录更新不够及时。下一步将完善审查机制，按季度更新目录。';

/** A report of the form of 2021 about a body that does not exist. */
export function report(options: ReportOptions = {}): string {
  const { agency = '清源县档案局', year = 2024, omit = [], without = [], head = '' } = options;
  const values: Readonly<Record<string, number | string>> = { ...balanced, ...options.values };
  const form = editions['2021'];
  const variant = new Set(applicants.map((applicant) => `applications.other@${applicant}`));
  const fill: TableFill = {
    cell: (key) =>
      variant.has(key) || omit.some((id) => key.startsWith(`${id}@`)) ? undefined : String(values[key] ?? 0),
    unit: () => '万元',
    own: [],
  };
  const numerals = ['一', '二', '三', '四', '五', '六'];
  const sections = form.sections.flatMap((section, i) => {
    if (without.includes(section.id)) return [];
    const table = form.tables.find((each) => each.section === section.id);
    const prose =
      i === 0 ? (options.overview ?? goodOverview) : section.id === 'problems' ? problems : '本年度没有其他情况。';
    return [`## ${numerals[i]}、${section.heading}`, '', table ? markdownTable(table, fill) : prose, ''];
  });
  const title = `# ${agency}${year}年政府信息公开工作年度报告`;
  return [`${head}${title}`, '', ...sections].join('\n');
}

const corpus = fileURLToPath(new URL('../../../../../shared/corpus/', import.meta.url));

/** A real report from the folder beside the repository; undefined, and a word, where it is absent. */
export function realReport(name: string): string | undefined {
  if (existsSync(corpus + name)) return readFileSync(corpus + name, 'utf8');
  console.warn(`${corpus}${name} is absent: tests on it are skipped`);
  return undefined;
}
