import { type EditionId, editions, type TableSpec } from '@gongkai/core';
import type { Glyphs } from '../geometry.ts';
import type { JoinedCell } from '../join.ts';
import { cellText } from '../words.ts';
import { type Chain, chainsOf } from './chain.ts';
import { Flow, type LoosePage, type Piece } from './flow.ts';
import { type Form, type FormCell, formsOf, withoutRows } from './form.ts';
import { repeatedHeads } from './repeated.ts';
import { settle } from './settle.ts';
import { placeValues } from './values.ts';

/** A table that no lines are ruled around, known by the words of the form. */
export interface LooseTable {
  readonly spec: TableSpec;
  readonly page: number;
  readonly top: number;
  readonly rows: number;
  readonly cells: readonly JoinedCell[];
  /** What of the text it is made of. */
  readonly glyphs: ReadonlySet<Glyphs>;
}

/** Looks each label up once, however many editions print it. */
class Finder {
  private readonly found = new Map<string, readonly Chain[]>();
  constructor(readonly flow: Flow) {}

  readonly of = (cell: FormCell): readonly Chain[] =>
    cell.texts.flatMap((text) => {
      const known = this.found.get(text) ?? chainsOf(this.flow, text);
      this.found.set(text, known);
      return known;
    });
}

/** Rows of a form that the text cannot have: their words are nowhere. A block of table two goes with its title. */
function absentRows({ spec, cells }: Form, finder: Finder): Set<number> {
  const absent = new Set<number>();
  const titles = cells.filter(({ role }) => role === 'title');
  titles.forEach((title, i) => {
    if (finder.of(title).length > 0) return;
    const end = titles[i + 1]?.top ?? Math.max(...cells.map(({ bottom }) => bottom)) + 1;
    const own = cells.filter((cell) => cell.role === 'label' && cell.top > title.top && cell.top < end);
    // A title without its rows is left out; rows without their title are a doubt.
    if (own.some((cell) => finder.of(cell).length > 0)) return;
    for (let row = title.top; row < end; row++) absent.add(row);
  });
  if (spec.layout !== 'record')
    for (const cell of cells) if (cell.role === 'label' && finder.of(cell).length === 0) absent.add(cell.top);
  return absent;
}

/** The values of a table without labels stand on the line below its head. */
const linesBelow = 5;

function read(form: Form, finder: Finder): LooseTable | undefined {
  const labels = form.cells.filter(({ texts, role }) => texts.length > 0 && role !== 'value');
  const candidates = new Map<FormCell, readonly Chain[]>();
  for (const cell of labels) {
    const chains = finder.of(cell);
    if (chains.length > 0) candidates.set(cell, chains);
    // The equation over table three is left out by some.
    else if (cell.role !== 'note') return undefined;
  }
  const places = settle(candidates);
  if (!places || places.size < 4) return undefined;
  const chains = [...places.values()];
  const top = Math.min(...chains.map((chain) => chain.top));
  let bottom = Math.max(...chains.map((chain) => chain.bottom));
  const size = Math.max(...chains.flatMap(({ pieces }) => pieces.map((piece) => piece.size)));
  if (form.spec.layout === 'record') {
    const next = finder.flow.pieces.filter((piece) => piece.top >= bottom - size * 0.3).map((piece) => piece.bottom);
    const line = Math.min(...next);
    if (line - bottom < size * linesBelow) bottom = line + size * 0.2;
  }
  const taken = new Set<Piece>(chains.flatMap(({ pieces }) => [...pieces]));
  const inside = (piece: Piece): boolean => {
    const y = (piece.top + piece.bottom) / 2;
    return y >= top - size * 0.2 && y <= bottom + size * 0.2;
  };
  const rest = finder.flow.pieces.filter((piece) => !taken.has(piece) && inside(piece));
  const values = placeValues(form, places, rest);
  if (!values) return undefined;
  const silent = finder.flow.silent.filter(inside);
  const glyphs = new Set([...taken, ...rest, ...silent].map((piece) => piece.glyphs));
  // A piece of text of which a part stands outside belongs to something else as well.
  const all = new Set<Piece>([...taken, ...rest, ...silent]);
  const whole = [...finder.flow.pieces, ...finder.flow.silent];
  if (whole.some((piece) => glyphs.has(piece.glyphs) && !all.has(piece))) return undefined;
  const first = chains.reduce((best, chain) => (chain.top < best.top ? chain : best)).pieces[0];
  const cells = form.cells.map((cell): JoinedCell => {
    const chain = places.get(cell);
    const page = chain?.pieces[0]?.page ?? values.pages.get(cell) ?? first?.page ?? 1;
    const text = chain ? cellText(inFlow(chain, silent)) : (values.texts.get(cell) ?? '');
    const [rows, columns] = [cell.bottom - cell.top + 1, cell.right - cell.left + 1];
    return { text, page, row: cell.top, column: cell.left, rows, columns };
  });
  const rows = Math.max(...form.cells.map((cell) => cell.bottom)) + 1;
  return { spec: form.spec, page: first?.page ?? 1, top: first?.glyphs.top ?? 0, rows, cells, glyphs };
}

/** The words of a cell with the quotation marks among them, placed as if no page break were between. */
function inFlow({ pieces, ...box }: Chain, silent: readonly Piece[]): Glyphs[] {
  const marks = silent.filter(
    ({ left, right, top, bottom, size }) =>
      left >= box.left - size && right <= box.right + size && top >= box.top - 1 && bottom <= box.bottom + 1,
  );
  return [...pieces, ...marks].map(({ text, size, baseline, left, right, top, bottom }) => ({
    text,
    size,
    baseline,
    left,
    right,
    top,
    bottom,
  }));
}

const editionIds = Object.keys(editions) as EditionId[];

/** A table whose labels are there and whose values are in no certain places: where it stands. */
export interface Doubtful {
  readonly page: number;
  readonly glyphs: ReadonlySet<Glyphs>;
}

export interface Loose {
  readonly tables: readonly LooseTable[];
  readonly doubtful: readonly Doubtful[];
}

/** Labels further apart than this, in parts of the type's height, are not of one table. */
const widestSpace = 14;

/** Where a table seems to stand: half of its labels at least are in the text, near to each other. */
function seen(form: Form, { flow, of }: Finder): Doubtful | undefined {
  const labels = form.cells.filter(({ texts }) => texts.length > 0);
  const once = labels.flatMap((cell) => {
    const [only, ...others] = of(cell);
    // The results of table four stand under three heads each.
    return only && (others.length === 0 || form.spec.layout === 'record') ? [only, ...others] : [];
  });
  const groups: Chain[][] = [];
  for (const chain of once.sort((a, b) => a.top - b.top)) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group && last && chain.top - last.bottom < (chain.pieces[0]?.size ?? 0) * widestSpace) group.push(chain);
    else groups.push([chain]);
  }
  const group = groups.reduce((most, each) => (each.length > most.length ? each : most), []);
  if (group.length < 4 || group.length < labels.length * 0.4) return undefined;
  const size = Math.max(...group.map(({ pieces }) => pieces[0]?.size ?? 0));
  const top = Math.min(...group.map((chain) => chain.top)) - size * 0.3;
  const below = form.spec.layout === 'record' ? linesBelow : 0.3;
  const bottom = Math.max(...group.map((chain) => chain.bottom)) + size * below;
  const inside = [...flow.pieces, ...flow.silent].filter((piece) => {
    const y = (piece.top + piece.bottom) / 2;
    return y > top && y < bottom;
  });
  return { page: group[0]?.pieces[0]?.page ?? 1, glyphs: new Set(inside.map(({ glyphs }) => glyphs)) };
}

/** The best reading of each table: the one that explains most of the text. */
function best(flow: Flow): Loose {
  const finder = new Finder(flow);
  const tables: LooseTable[] = [];
  const doubts = new Map<string, Doubtful>();
  for (const edition of editionIds)
    for (const whole of editions[edition].tables.flatMap((spec) => formsOf(edition, spec))) {
      const form = withoutRows(whole, absentRows(whole, finder));
      const table = read(form, finder);
      const doubt = table ? undefined : seen(form, finder);
      const known = doubts.get(whole.spec.id);
      if (doubt && doubt.glyphs.size > (known?.glyphs.size ?? 0)) doubts.set(whole.spec.id, doubt);
      if (!table) continue;
      const rival = tables.findIndex(({ glyphs }) => [...table.glyphs].some((each) => glyphs.has(each)));
      const other = tables[rival];
      if (!other) tables.push(table);
      else if (table.glyphs.size > other.glyphs.size) tables[rival] = table;
    }
  const doubtful = [...doubts].flatMap(([id, doubt]) => {
    if (tables.some(({ spec }) => spec.id === id)) return [];
    const glyphs = [...doubt.glyphs].filter((each) => !tables.some((table) => table.glyphs.has(each)));
    return [{ ...doubt, glyphs: new Set(glyphs) }];
  });
  return { tables, doubtful };
}

/**
 * Finds the tables of the forms where no lines are ruled: every word of a label must stand where the form has it, and
 * every other word must be a value under one head and beside one label. One doubt, and the table stays text.
 *
 * @param pages text that stands in no ruled table, without page numbers and running heads
 */
export function looseTables(pages: readonly LoosePage[]): Loose {
  const found = best(new Flow(pages));
  const heads = repeatedHeads(pages);
  if (heads.size === 0 || (found.doubtful.length === 0 && found.tables.length > 0)) return found;
  const without = pages.map(({ number, glyphs }) => ({ number, glyphs: glyphs.filter((each) => !heads.has(each)) }));
  const again = best(new Flow(without));
  const tables = again.tables.map((table): LooseTable => {
    // The heads on the pages that the table reaches belong to it.
    const reach = new Set(table.cells.map(({ page }) => page));
    const own = pages.flatMap(({ number, glyphs }) =>
      number > table.page && reach.has(number) ? glyphs.filter((each) => heads.has(each)) : [],
    );
    return { ...table, glyphs: new Set([...table.glyphs, ...own]) };
  });
  // A table that was certain as the pages are stays so.
  const more = tables.filter((table) => !found.tables.some(({ spec }) => spec.id === table.spec.id));
  const all = [...found.tables, ...more];
  const doubtful = found.doubtful.filter(
    ({ glyphs }) => !more.some((table) => [...table.glyphs].some((each) => glyphs.has(each))),
  );
  return { tables: all, doubtful };
}
