import { factKey, indicator } from '../catalogue/index.ts';
import type { Content, Fact, Report, Section } from '../report/model.ts';
import { formatNumber } from '../text/exact.ts';
import { labelKey } from '../text/normalize.ts';
import type { TableFill } from './markdown/tables.ts';

/** A cell as it is written: its own text where it has any, else the number, a dash, or nothing. */
function cellText({ state, value, text }: Fact): string | undefined {
  if (state === 'missing') return undefined;
  if (text !== undefined) return text;
  return value === null ? (state === 'dash' ? '-' : '') : exactText(value);
}

/** Money that was written in 元 may have eight decimals in 万元: nothing of it is rounded away. */
const exactText = (value: number): string =>
  Number.isInteger(value) ? formatNumber(value) : value.toFixed(8).replace(/\.?0+$/u, '');

/** What a table of the report is filled with: values, units as written, and the report's own rows. */
export function tableFill(report: Report, table: string): TableFill {
  const cells = new Map(report.facts.map((fact) => [factKey(fact.id, fact.applicant), cellText(fact)]));
  const units = new Map<string, string>(
    report.facts.flatMap(({ id, writtenUnit }) => (writtenUnit ? [[id, writtenUnit] as const] : [])),
  );
  return {
    cell: (key) => cells.get(key),
    unit: (id) => units.get(id) ?? indicator(id, report.edition)?.unit ?? '',
    own: report.localRows.filter((row) => row.table === table),
    headings: new Map((report.headingValues ?? []).map(({ label, text }) => [labelKey(label), text])),
  };
}

function contentOfSection({ heading, ordinal, content }: Section): Content[] {
  if (heading === undefined) return content;
  const numbering = ordinal === undefined ? {} : { numbering: { style: 'chinese' as const, ordinal } };
  return [{ kind: 'heading', level: 1, text: heading, ...numbering }, ...content];
}

/** All that a report holds in order, the headings of its sections among it. */
export const contentOfReport = (report: Report): Content[] => report.sections.flatMap(contentOfSection);
