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
const itself = '(?:信息|政务)公开(?:工作)?(?:情况)?(?:年度)?(?:工作)?(?:报告|年报)';
/** So many headings of the form make a report of a text that has nothing else. */
const enough = 4;
/** Notices ask others to publish their reports; only a report says that it is published hereby, or what it is made of. */
const introduction = new RegExp(
  `现(?:将|予以)?(?:向社会)?(?:公布|公开|发布)[^。；]{0,60}?${itself}|编制(?:了|完成|形成)[^。；]{0,60}?${itself}|本(?:年度)?报告(?:由|共分|中?所列|中的?数据|包括)`,
  'u',
);
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
  let sectioned: ReturnType<typeof bindSections> | undefined;
  const inSections = () => {
    sectioned ??= bindSections(prose.blocks, prose.consumed, expected);
    return sectioned;
  };
  const isReport =
    draft.cells.size > 0 ||
    edition.detected !== undefined ||
    stated?.agency !== undefined ||
    (!isSchoolYear &&
      (metadata.title !== undefined ||
        introducesItself(blocks) ||
        mentionsSubject(blocks) ||
        hasSections(inSections())));
  if (!isReport) return empty(document, expected.id);
  const { sections, headings, paragraphs } = inSections();
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

const hasSections = ({ sections }: Pick<BoundReport, 'sections'>): boolean =>
  new Set(sections.flatMap(({ id }) => id ?? [])).size >= enough;

/** 现公布某局2023年政府信息公开工作年度报告, 本报告由…组成: what a page shows below a title that was not copied with it. */
function introducesItself(blocks: readonly Block[]): boolean {
  return blocks.slice(0, 24).some((block) => {
    if (block.kind !== 'paragraph') return false;
    const text = block.text.text.slice(0, 500).replace(/\s+/gu, '');
    return /信息公开/u.test(text) && introduction.test(text);
  });
}

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
