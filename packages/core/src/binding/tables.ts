import type { EditionId } from '../catalogue/types.ts';
import type { Block, SourceDocument } from '../source/types.ts';
import { labelKey } from '../text/normalize.ts';
import { Draft } from './draft.ts';
import { type CompiledForm, compileForm } from './form/compile.ts';
import { groupOf } from './form/disputes.ts';
import { bindBlocksGrid } from './grid/blocks.ts';
import { bindListGrid } from './grid/list.ts';
import { bindMatrixGrid } from './grid/matrix.ts';
import { bindRecordGrid, type GroupAbove } from './grid/record.ts';
import type { GridView, ViewRow } from './grid/view.ts';
import { bindListOfLines, bindSixPartLines } from './lines/bind-lines.ts';
import { type LinesRead, noLines } from './lines/read.ts';

/** What the blocks above a table say about it: the group of disputes last named, and whether disputes are at hand. */
class Surroundings {
  group: GroupAbove | undefined;
  disputes = false;
  private sincePlace = 0;

  pass(block: Block): void {
    if (block.kind !== 'heading' && block.kind !== 'paragraph') return;
    const { text } = block.text;
    if (text.length > 60) {
      this.group = undefined;
      return;
    }
    const key = labelKey(text);
    const names = text.includes('复议') && (text.includes('诉') || key.length <= 8);
    if (names) {
      this.disputes = true;
      const group = groupOf(text);
      this.group = group && { group, label: { text, span: block.text.span() } };
      this.sincePlace = 0;
    } else if (block.kind === 'heading' && block.level <= 1) {
      this.disputes = false;
      this.group = undefined;
    } else if (++this.sincePlace > 12) this.disputes = false;
  }
}

/** A table looked at, with the rows that were bound. */
export interface BoundGrid {
  readonly view: GridView;
  readonly rows: ReadonlySet<ViewRow>;
}

export interface BoundTables {
  readonly draft: Draft;
  readonly grids: ReadonlyMap<Block, BoundGrid>;
  readonly lines: LinesRead;
}

/** True where the form has rows of a table that were not bound; a row that a variant replaces is not missed. */
function lacks(form: CompiledForm, draft: Draft, id: 'disclosure' | 'applications' | 'disputes'): boolean {
  if (id === 'disclosure')
    return (
      form.blocks !== undefined &&
      [...form.blocks.rows.values()].some(({ row }) => row.indicators.some((key) => !draft.cells.has(key)))
    );
  if (id === 'disputes') return form.record?.spec.columns.some(({ indicator }) => !draft.cells.has(indicator)) ?? false;
  return (
    form.matrix !== undefined && !form.matrix.orders.some((order) => order.every(({ total }) => draft.cells.has(total)))
  );
}

/** Binds a document's tables to an edition: first what stands in source tables, then what lies in lines of text. */
export function bindTables(
  edition: EditionId,
  document: SourceDocument,
  views: ReadonlyMap<Block, GridView>,
): BoundTables {
  const form = compileForm(edition);
  const draft = new Draft(edition);
  const grids = bindGrids(form, draft, document.blocks, views);
  if (form.list) {
    const lacking = form.list.spec.rows.some(
      (row) => row.indicator !== undefined && row.local !== true && !draft.cells.has(row.indicator),
    );
    return { draft, grids, lines: lacking ? bindListOfLines(document, views, form, draft) : noLines };
  }
  const wanted = {
    disclosure: lacks(form, draft, 'disclosure'),
    applications: lacks(form, draft, 'applications'),
    disputes: lacks(form, draft, 'disputes'),
  };
  const lacking = wanted.disclosure || wanted.applications || wanted.disputes;
  return { draft, grids, lines: lacking ? bindSixPartLines(document, views, form, draft, wanted) : noLines };
}

function bindGrids(
  form: CompiledForm,
  draft: Draft,
  blocks: readonly Block[],
  views: ReadonlyMap<Block, GridView>,
): Map<Block, BoundGrid> {
  const grids = new Map<Block, BoundGrid>();
  const around = new Surroundings();
  for (const block of blocks) {
    const view = views.get(block);
    if (!view) {
      around.pass(block);
      continue;
    }
    const rows = new Set<ViewRow>();
    const add = (more: Iterable<ViewRow>): void => {
      for (const row of more) rows.add(row);
    };
    if (form.list) add(bindListGrid(view, form.list, draft));
    if (form.matrix) add(bindMatrixGrid(view, form.matrix, draft));
    if (form.blocks) add(bindBlocksGrid(view, form.blocks, draft, rows));
    if (form.record) {
      const rest = { table: view.table, rows: view.rows.filter((row) => !rows.has(row)) };
      add(bindRecordGrid(rest, form.record, draft, around.group, around.disputes));
    }
    grids.set(block, { view, rows });
  }
  return grids;
}
