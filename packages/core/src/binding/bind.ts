import { editionForYear, editions } from '../catalogue/index.ts';
import type { EditionId } from '../catalogue/types.ts';
import { type FrontMatterValues, readFrontMatterValues } from '../config/front-matter.ts';
import type { Block, SourceDocument, SourceTable } from '../source/types.ts';
import { kindOfAgency } from './agency-kind.ts';
import { detectEdition, gatherEvidence } from './edition.ts';
import { type GridView, viewOf } from './grid/view.ts';
import { readMetadata } from './metadata/metadata.ts';
import { separate } from './prose.ts';
import { bindSections } from './sections.ts';
import { type BoundGrid, bindTables } from './tables.ts';
import type { BoundReport, Metadata } from './types.ts';

export interface BindOptions {
  /** What the front matter states, where it was read already. */
  readonly stated?: FrontMatterValues;
}

const newest: EditionId = '2021';

const noMetadata: Metadata = {
  agencies: [],
  years: [],
  dates: [],
  people: [],
  phones: [],
  emails: [],
  addresses: [],
  urls: [],
  fields: [],
};

/** The year in the words before any table is read, to tell which edition is expected. */
const subject = /(?:信息公开|政务公开)[^。]{0,16}(?:年度报告|年报|报告)|主动公开政府信息|依申请公开/u;

/**
 * Binds a document to the edition whose form it uses: values to indicators, headings to sections, and what the report
 * says of itself.
 *
 * @returns a report; `isReport` is false, and everything empty, where nothing suggests that the text is one
 */
export function bind(document: SourceDocument, options: BindOptions = {}): BoundReport {
  const { frontMatter, blocks } = document;
  const stated = options.stated ?? (frontMatter ? readFrontMatterValues(frontMatter) : undefined);
  const views = new Map<Block, GridView>();
  for (const block of blocks) if (block.kind === 'table') views.set(block, viewOf(block));

  const evidence = gatherEvidence(document, [...views.values()]);
  const declared = stated?.edition?.value;
  const guess = declared ?? detectEdition(evidence, undefined, declared).detected ?? newest;
  let { draft, grids, lines } = bindTables(guess, document, views);
  let prose = separate(draft, blocks, lines);
  const metadata = readMetadata(
    prose.blocks,
    { consumed: prose.consumed, isBound: rowsOf(grids), isOther: (table) => isOther(grids, table) },
    stated,
  );
  const year = metadata.year?.value;
  const edition = detectEdition(evidence, year, declared);
  const formId = declared ?? edition.detected ?? edition.expected ?? newest;
  if (formId !== guess) {
    ({ draft, grids, lines } = bindTables(formId, document, views));
    prose = separate(draft, blocks, lines);
  }
  const form = editions[formId];
  const expected = (year === undefined ? undefined : editionForYear(year)) ?? form;
  // Universities report by school year, under rules of their own; this form and these dates are not theirs.
  const isSchoolYear = draft.cells.size === 0 && /学年/u.test(metadata.title?.value ?? '');
  const isReport =
    draft.cells.size > 0 ||
    edition.detected !== undefined ||
    stated?.agency !== undefined ||
    (!isSchoolYear && (metadata.title !== undefined || mentionsSubject(blocks)));
  if (!isReport) return empty(document, expected.id);
  const { sections, headings, paragraphs } = bindSections(prose.blocks, prose.consumed, expected);
  const name = metadata.agency?.value;
  const kind = stated?.agencyKind
    ? { kind: stated.agencyKind.value, certain: true, reason: 'agency-kind' }
    : name === undefined
      ? undefined
      : kindOfAgency(name);
  const { tables } = draft;
  return {
    document,
    edition,
    form,
    metadata,
    agencyKind: kind,
    sections,
    paragraphs,
    headings,
    comments: blocks.filter((block) => block.kind === 'comment'),
    tables,
    cells: draft.cells,
    localRows: tables.flatMap((table) => table.localRows),
    unplaced: draft.unplaced,
    isReport,
  };
}

const rowsOf =
  (grids: ReadonlyMap<Block, BoundGrid>) =>
  (table: SourceTable, row: number): boolean => {
    const grid = grids.get(table);
    const view = grid?.view.rows[row];
    return view !== undefined && (grid?.rows.has(view) ?? false);
  };

const isOther = (grids: ReadonlyMap<Block, BoundGrid>, table: SourceTable): boolean =>
  (grids.get(table)?.rows.size ?? 0) === 0;

/** A text without title and tables is still a report if its first lines speak of nothing else. */
function mentionsSubject(blocks: readonly Block[]): boolean {
  let said = 0;
  for (const block of blocks.slice(0, 60)) {
    if ((block.kind === 'paragraph' || block.kind === 'heading') && subject.test(block.text.text.slice(0, 600))) said++;
  }
  return said >= 3;
}

function empty(document: SourceDocument, form: EditionId): BoundReport {
  return {
    document,
    edition: { evidence: [], declared: false },
    form: editions[form],
    metadata: noMetadata,
    agencyKind: undefined,
    sections: [],
    paragraphs: [],
    headings: [],
    comments: [],
    tables: [],
    cells: new Map(),
    localRows: [],
    unplaced: [],
    isReport: false,
  };
}
