import type { BoundReport, BoundSection } from '../binding/types.ts';
import { factsOf } from './facts.ts';
import type { Report, Section } from './model.ts';

/** A bound report as plain data: values, prose, metadata, local rows, and the text that was not understood. */
export function toReport(bound: BoundReport): Report {
  const { metadata, edition, form } = bound;
  const values = (list: readonly { readonly value: string }[]): string[] => list.map(({ value }) => value);
  return {
    edition: edition.detected ?? form.id,
    ...(metadata.agency ? { agency: { name: metadata.agency.value, ...(bound.agencyKind ? { kind: bound.agencyKind.kind } : {}) } } : {}),
    ...(metadata.year ? { year: metadata.year.value } : {}),
    ...(metadata.title ? { title: metadata.title.value } : {}),
    ...(metadata.period
      ? { period: { ...(metadata.period.start ? { start: { ...metadata.period.start } } : {}), ...(metadata.period.end ? { end: { ...metadata.period.end } } : {}) } }
      : {}),
    dates: metadata.dates.map(({ role, value }) => ({ role, date: value })),
    people: metadata.people.map(({ role, value }) => ({ role, name: value })),
    contact: { phones: values(metadata.phones), emails: values(metadata.emails), addresses: values(metadata.addresses), urls: values(metadata.urls) },
    fields: metadata.fields.map(({ label, value }) => ({ label, value: value.value })),
    sections: bound.sections.map(sectionOf),
    facts: factsOf(bound).map(({ span: _, ...fact }) => fact),
    localRows: bound.localRows.map(({ table, label, cells }) => ({ table: table.spec.id, label, cells: cells.map(({ text }) => text) })),
    unplaced: bound.unplaced.map(({ value }) => value),
  };
}

function sectionOf(section: BoundSection): Section {
  return {
    ...(section.id ? { id: section.id } : {}),
    ...(section.heading ? { heading: section.heading.text.text } : {}),
    ...(section.ordinal === undefined ? {} : { ordinal: section.ordinal }),
    content: section.children.map((child) =>
      child.kind === 'heading'
        ? {
            kind: 'heading' as const,
            level: child.level,
            ...(child.numbering ? { numbering: `${child.numbering.style}:${child.numbering.ordinal}` } : {}),
            text: child.text.text,
          }
        : { kind: 'paragraph' as const, text: child.text.text },
    ),
  };
}
