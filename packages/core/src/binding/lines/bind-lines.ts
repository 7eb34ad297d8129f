import type { Block, SourceDocument } from '../../source/types.ts';
import type { Draft } from '../draft.ts';
import type { CompiledForm } from '../form/compile.ts';
import type { GridView } from '../grid/view.ts';
import { bindBlocksLines } from './blocks.ts';
import { type Entry, entriesOf } from './entries.ts';
import { bindListLines } from './list.ts';
import { bindMatrixLines } from './matrix.ts';
import { type LinesRead, noLines, type Wanted } from './read.ts';
import { bindRecordLines } from './record.ts';
import { findRegions } from './regions.ts';

/** The stretch of a region that is table: from its head to the last line whose values were placed. */
function stretch(entries: readonly Entry[], used: ReadonlySet<Entry>): readonly Entry[] {
  const last = entries.findLastIndex((entry) => used.has(entry));
  return last < 0 ? [] : entries.slice(0, last + 1).filter((entry) => !entry.text.includes('。'));
}

/** Binds the nine-section table that lies in lines. */
export function bindListOfLines(
  document: SourceDocument,
  views: ReadonlyMap<Block, GridView>,
  form: CompiledForm,
  draft: Draft,
): LinesRead {
  if (!form.list) return noLines;
  const entries = entriesOf(document, views);
  const used = bindListLines(entries, form.list, draft);
  const from = entries.findIndex((entry) => used.has(entry));
  const to = entries.findLastIndex((entry) => used.has(entry));
  return {
    entries,
    table: new Set(
      entries.slice(Math.max(0, from), to + 1).filter((entry) => used.has(entry) || !/[。，]/u.test(entry.text)),
    ),
  };
}

/** Binds the tables of the six-part forms that lie in lines. Returns the steps that are part of them. */
export function bindSixPartLines(
  document: SourceDocument,
  views: ReadonlyMap<Block, GridView>,
  form: CompiledForm,
  draft: Draft,
  wanted: Wanted,
): LinesRead {
  const entries = entriesOf(document, views);
  const regions = findRegions(entries, form);
  const table: Entry[] = [];
  if (wanted.disclosure && regions.disclosure && form.blocks) {
    const region = entries.slice(...regions.disclosure);
    table.push(...stretch(region, bindBlocksLines(region, form.blocks, draft)));
  }
  if (wanted.applications && regions.applications && form.matrix) {
    const region = entries.slice(...regions.applications);
    table.push(...stretch(region, bindMatrixLines(region, form.matrix, draft)));
  }
  if (wanted.disputes && regions.disputes && form.record) {
    const region = entries.slice(...regions.disputes);
    const from = region.findIndex((entry) => entry.values.length > 0 || /复议/u.test(entry.text));
    const rows = bindRecordLines(region.slice(1), form.record, draft);
    // Sentences between the heading and the table are prose, whatever they count.
    const first = region.findIndex((entry) => rows.has(entry));
    const prose = region.slice(0, Math.max(0, first)).findLastIndex(({ text }) => /[。；;]/u.test(text));
    table.push(...stretch(region.slice(Math.max(1, from, prose + 1)), rows));
  }
  return { entries, table: new Set(table) };
}
