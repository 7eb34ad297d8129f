import {
  type BoundTable,
  type Edition,
  editions,
  fullWidth,
  indicator,
  type ListRow,
  type MatrixRow,
  markdownTable,
  type SectionSpec,
  type TableSpec,
} from '@gongkai/core';
import type { ReportView } from '../service/view.ts';

const ordinals = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

/** The form that the report's year calls for; the one it was written in where the year is not known. */
export const formOf = (view: ReportView): Edition => editions[view.analysis.expected ?? view.analysis.form.id];

/** A section's heading as this text writes its headings: with as many `#` as the others, and its number. */
export function headingText(view: ReportView, section: SectionSpec): string {
  const { headings } = view.analysis.bound;
  const top = headings.find(({ level, numbering }) => level === 1 && numbering?.style === 'chinese');
  const marks = top ? /^#*/u.exec(view.text.slice(top.span[0]))?.[0] : '##';
  const at = formOf(view).sections.indexOf(section);
  return `${marks ? `${marks} ` : ''}${ordinals[at] ?? at + 1}、${section.heading}`;
}

/** A table of a form with every cell 0. */
export const emptyTable = (edition: Edition, table: TableSpec): string =>
  markdownTable(table, {
    cell: (key) => (isVariant(edition, table, key) ? undefined : '0'),
    unit: (id) => indicator(id, edition.id)?.unit ?? '',
    own: [],
  });

/** Variant rows stand in place of rows of the form: an empty form has none of them. Nor has it rows of local extensions. */
function isVariant(edition: Edition, table: TableSpec, key: string): boolean {
  if (table.layout === 'list') return table.rows.some((row) => row.local && row.indicator === key);
  if (table.layout !== 'matrix') return false;
  const id = key.replace(/@.*$/su, '');
  return !edition.tables.some((each) => each.layout === 'matrix' && each.rows.some((row) => row.indicator === id));
}

/** A row of a form that a table of the text lacks, as text for that table. */
export interface MissingRow {
  readonly indicator: string;
  readonly label: string;
  readonly text: string;
  /** The row of the form before it that the text has: it is written behind that one. */
  readonly after: BoundTable['rows'][number] | undefined;
}

const pipe = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

function listText(row: ListRow, width: number, unit: string): string {
  const label = `${fullWidth(row.numbering)}${fullWidth(row.note ? `${row.label}(${row.note})` : row.label)}`;
  return pipe(width === 2 ? [label, '0'] : [label, unit, '0']);
}

function matrixText(row: MatrixRow, width: number, columns: number): string {
  const labels = Math.max(1, width - columns);
  const own = `${fullWidth(row.numbering)}${fullWidth(row.label)}`;
  const path = row.path.map(fullWidth);
  const shown = labels === 1 ? [own] : labels === 2 ? [path.at(-1) ?? '', own] : [...path, own];
  return pipe([
    ...Array.from({ length: labels }, (_, i) => shown[i] ?? ''),
    ...Array.from({ length: columns }, () => '0'),
  ]);
}

/** Rows of the form that a Markdown table of the text lacks, in the order of the form. */
export function missingRows(table: BoundTable): MissingRow[] {
  const { spec, edition } = table;
  if (table.shape !== 'grid' || (spec.layout !== 'list' && spec.layout !== 'matrix')) return [];
  const width = Math.max(0, ...table.sources.map(({ columns }) => columns));
  const has = (id: string) => table.rows.find(({ ids }) => ids.includes(id));
  // A variant row stands for the three it replaces.
  const replaced = new Set(
    spec.layout === 'matrix' ? spec.variants.flatMap(({ row, replaces }) => (has(row.indicator) ? replaces : [])) : [],
  );
  const missing: MissingRow[] = [];
  let after: MissingRow['after'];
  for (const row of spec.rows) {
    const { indicator: id } = row;
    if (id === undefined) continue;
    const found = has(id);
    if (found) after = found;
    else if (!replaced.has(id) && !('local' in row && row.local)) {
      const unit = indicator(id, edition)?.unit ?? '';
      const text =
        'path' in row
          ? matrixText(row, width, spec.layout === 'matrix' ? spec.columns.length : 7)
          : listText(row, width, unit);
      missing.push({ indicator: id, label: row.label, text, after });
    }
  }
  return missing;
}

/** Sections that the form asks for and the text does not have, in order. */
export function missingSections(view: ReportView): SectionSpec[] {
  const present = new Set(view.analysis.bound.sections.map(({ id }) => id));
  return formOf(view).sections.filter(({ id, required }) => required && !present.has(id));
}

/** Tables that the form asks for and the text does not have. */
export function missingTables(view: ReportView): TableSpec[] {
  const form = formOf(view);
  const present = new Set(
    view.analysis.bound.tables.filter(({ edition }) => edition === form.id).map(({ spec }) => spec.id),
  );
  return form.tables.filter(({ id }) => !present.has(id));
}

/** Where a missing section belongs: in front of the first one behind it, else at the end. */
export function placeOfSection(view: ReportView, section: SectionSpec): number {
  const { sections } = formOf(view);
  const later = new Set(sections.slice(sections.indexOf(section) + 1).map(({ id }) => id));
  const next = view.analysis.bound.sections.find(({ id, heading }) => id !== undefined && later.has(id) && heading);
  return next?.heading ? view.lineSpan(next.heading.span[0])[0] : view.text.length;
}

/** Where a missing table belongs: at the end of its section; undefined where the section is missing too. */
export function placeOfTable(view: ReportView, table: TableSpec): number | undefined {
  const section = view.analysis.bound.sections.find(({ id }) => id === table.section);
  if (!section) return undefined;
  let end = section.span[1];
  while (end > section.span[0] && /\s/u.test(view.text[end - 1] ?? '')) end--;
  return end;
}
