import {
  type Analysis,
  analyse,
  applicants,
  type EditionId,
  editionForYear,
  editionIds,
  formatNumber,
  kindOfAgency,
  type Language,
  newReport,
} from '@gongkai/core';
import type { NewReportParams, NewReportResult } from '../protocol.ts';

interface Carried {
  readonly key: string;
  readonly value: number;
}

/** What of last year's report is known to be this year's as well: the numbers that the form itself carries over. */
function carriedOver(previous: Analysis, edition: EditionId): Carried[] {
  const list: Carried[] = [];
  const take = (from: string, to: string): void => {
    const cell = previous.bound.cells.get(from);
    if (cell?.state === 'number' && cell.value !== null && cell.value !== 0) list.push({ key: to, value: cell.value });
  };
  for (const applicant of applicants)
    take(`applications.carried-out@${applicant}`, `applications.carried-in@${applicant}`);
  if (edition === '2021' && previous.form.id === '2021') {
    for (const kind of ['regulations', 'normative-documents']) take(`${kind}.in-force`, `${kind}.in-force`);
  }
  return list;
}

function fill(text: string, carried: readonly Carried[]): string {
  const { cells } = analyse(text).bound;
  const edits = carried.flatMap(({ key, value }) => {
    const cell = cells.get(key);
    return cell ? [{ span: cell.span, newText: formatNumber(value) }] : [];
  });
  edits.sort((a, b) => b.span[0] - a.span[0]);
  return edits.reduce((all, { span, newText }) => all.slice(0, span[0]) + newText + all.slice(span[1]), text);
}

const words = {
  zh: (year: number | undefined, count: number) =>
    `已从${year ?? '上'}年报告带入 ${count} 个数：结转下年度填入上年结转，现行有效件数照抄；请核对。`,
  en: (year: number | undefined, count: number) =>
    `${count} figures were carried over from the report of ${year ?? 'last year'}: applications pending, documents in force. Check them.`,
};

/** A report to fill in, with what last year's carries over. Undefined for a year or a form that there is not. */
export function makeReport(
  params: NewReportParams,
  previous: Analysis | undefined,
  language: Language,
): NewReportResult | undefined {
  const edition = params.edition ?? editionForYear(params.year)?.id;
  const known = editionIds.find((id) => id === edition);
  if (!known || params.agency.trim() === '') return undefined;
  const agency = params.agency.trim();
  const kind = kindOfAgency(agency)?.kind;
  const empty = newReport({ edition: known, agency, year: params.year, kind });
  const carried = previous ? carriedOver(previous, known) : [];
  const safe = agency.replace(/[\\/:*?"<>|\s]+/gu, '-');
  return {
    fileName: `${safe}-${params.year}.gongkai.md`,
    text: carried.length > 0 ? fill(empty, carried) : empty,
    carried: carried.length > 0 ? [words[language](previous?.year, carried.length)] : [],
  };
}
