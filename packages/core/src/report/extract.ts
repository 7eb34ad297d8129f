import type { BoundReport, BoundTable, LocalRow } from '../binding/types.ts';
import { type FrontMatterValues, readFrontMatterValues } from '../config/front-matter.ts';
import { contentOf, unplacedOf } from './content.ts';
import { factsOf, writtenUnit } from './facts.ts';
import type { LocalRowData, Report, Section } from './model.ts';

/** A bound report as plain data: values, prose, metadata, local rows, and the text that was not understood. */
export function toReport(bound: BoundReport): Report {
  const { metadata, edition, form, document } = bound;
  const stated = document.frontMatter ? readFrontMatterValues(document.frontMatter) : undefined;
  const values = (list: readonly { readonly value: string }[]): string[] => list.map(({ value }) => value);
  const { start, end } = metadata.period ?? {};
  const headings = bound.tables.flatMap(({ headingRows }) =>
    headingRows.flatMap(({ label, cell }) => (cell ? [{ label, text: cell.text }] : [])),
  );
  return {
    edition: edition.declared ? form.id : (edition.detected ?? form.id),
    ...(metadata.agency
      ? { agency: { name: metadata.agency.value, ...(bound.agencyKind ? { kind: bound.agencyKind.kind } : {}) } }
      : {}),
    ...(metadata.year ? { year: metadata.year.value } : {}),
    ...(metadata.title ? { title: metadata.title.value } : {}),
    ...(metadata.period
      ? { period: { ...(start ? { start: { ...start } } : {}), ...(end ? { end: { ...end } } : {}) } }
      : {}),
    dates: datesOf(bound, stated),
    people: metadata.people.map(({ role, value }) => ({ role, name: value })),
    contact: {
      phones: values(metadata.phones),
      emails: values(metadata.emails),
      addresses: values(metadata.addresses),
      urls: values(metadata.urls),
      ...(stated?.contact ? { stated: stated.contact.value } : {}),
    },
    fields: metadata.fields.map(({ label, value }) => ({ label, value: value.value })),
    ...(stated?.previous ? { previous: stated.previous.value } : {}),
    ...(stated && stated.ignore.length > 0
      ? { ignore: stated.ignore.map(({ code, reason }) => ({ code, reason })) }
      : {}),
    sections: sectionsOf(bound),
    facts: factsOf(bound).map(({ span: _, ...fact }) => {
      const unit = writtenUnit(bound, fact);
      return unit ? { ...fact, writtenUnit: unit } : fact;
    }),
    localRows: bound.localRows.map(localRowOf),
    ...(headings.length > 0 ? { headingValues: headings } : {}),
    unplaced: unplacedOf(bound),
  };
}

function datesOf(bound: BoundReport, stated: FrontMatterValues | undefined): Report['dates'] {
  return bound.metadata.dates.map(({ role, value, span }) => {
    if (role !== 'front-matter') return { role, date: value };
    return { role: stated?.filled?.span[0] === span[0] ? 'filled' : 'published', date: value, stated: true };
  });
}

function sectionsOf(bound: BoundReport): Section[] {
  const opened = new Map(bound.sections.map((section) => [section.heading, section]));
  const sections: Section[] = [];
  for (const { content, heading } of contentOf(bound)) {
    const section = heading && opened.get(heading);
    if (section) {
      sections.push({
        ...(section.id ? { id: section.id } : {}),
        heading: heading.text.text,
        ...(section.ordinal === undefined ? {} : { ordinal: section.ordinal }),
        content: [],
      });
      continue;
    }
    if (sections.length === 0) sections.push({ content: [] });
    sections.at(-1)?.content.push(content);
  }
  return sections;
}

/** The indicator that a local row stands behind: rows of the report's own keep their company. */
function before(row: LocalRow, table: BoundTable): string | undefined {
  let last: (typeof table.rows)[number] | undefined;
  for (const each of table.rows) {
    if (each.span[0] < row.span[0] && (!last || each.span[0] > last.span[0])) last = each;
  }
  return last?.ids[0];
}

/** A row of the report's own as plain data, its empty cells at the end left out. */
export function localRowOf(row: LocalRow): LocalRowData {
  const cells = row.cells.map(({ text }) => text);
  while (cells.at(-1) === '') cells.pop();
  const after = before(row, row.table);
  return {
    table: row.table.spec.id,
    ...(after === undefined ? {} : { after }),
    label: row.label,
    ...(row.unit ? { unit: row.unit.value } : {}),
    cells,
  };
}
