import { type Box, cluster, type Glyphs, near, nearest, type PageContent, type Rule } from './geometry.ts';
import { cellText } from './words.ts';

/** A cell of a table on a page, by the lines around it. */
export interface GridCell extends Box {
  readonly text: string;
}

/** A table on a page: what its lines enclose. */
export interface PageTable extends Box {
  readonly page: number;
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  /** Row and column at which each cell begins, and how far it reaches. */
  readonly cells: readonly (GridCell & {
    readonly row: number;
    readonly column: number;
    readonly rows: number;
    readonly columns: number;
  })[];
}

interface Ruling {
  readonly horizontal: Rule[];
  readonly vertical: Rule[];
}

const touches = (a: Rule, b: Rule): boolean =>
  a.at >= b.from - near && a.at <= b.to + near && b.at >= a.from - near && b.at <= a.to + near;

/** A page with more lines than this holds a drawing; the fullest page of a report has 900. */
const mostRules = 6000;

/** Pieces of one line, as programs draw it cell by cell, as the one line they are. */
function whole(rules: readonly Rule[]): Rule[] {
  const levels = cluster(
    rules.map(({ at }) => at),
    1.5,
  );
  const byLevel = levels.map((): Rule[] => []);
  for (const rule of rules) byLevel[nearest(levels, rule.at)]?.push(rule);
  return byLevel.flatMap((level, i) => {
    const lines: { at: number; from: number; to: number }[] = [];
    for (const { from, to } of level.sort((a, b) => a.from - b.from)) {
      const last = lines.at(-1);
      if (last && from <= last.to + near) last.to = Math.max(last.to, to);
      else lines.push({ at: levels[i] ?? 0, from, to });
    }
    return lines;
  });
}

/** Lines that cross or meet belong to one table; a frame around nothing else is none. */
function components(page: PageContent): Ruling[] {
  if (page.horizontal.length + page.vertical.length > mostRules) return [];
  const horizontal = whole(page.horizontal);
  const vertical = whole(page.vertical);
  const parent = new Map<Rule, Rule>();
  const find = (rule: Rule): Rule => {
    let root = rule;
    for (let up = parent.get(root); up && up !== root; up = parent.get(root)) root = up;
    parent.set(rule, root);
    return root;
  };
  for (const rule of [...horizontal, ...vertical]) parent.set(rule, rule);
  for (const h of horizontal) for (const v of vertical) if (touches(h, v)) parent.set(find(h), find(v));
  const groups = new Map<Rule, Ruling>();
  const groupOf = (rule: Rule): Ruling => {
    const root = find(rule);
    const group = groups.get(root) ?? { horizontal: [], vertical: [] };
    groups.set(root, group);
    return group;
  };
  for (const h of horizontal) groupOf(h).horizontal.push(h);
  for (const v of vertical) groupOf(v).vertical.push(v);
  return [...groups.values()].filter((group) => group.horizontal.length >= 2 && group.vertical.length >= 2);
}

/** How much of `[from, to]` the lines at a place cover, 0 to 1. */
function covered(rules: readonly Rule[], at: number, from: number, to: number): number {
  const parts = rules
    .filter((rule) => Math.abs(rule.at - at) <= near && rule.to > from && rule.from < to)
    .map((rule) => [Math.max(from, rule.from), Math.min(to, rule.to)] as const)
    .sort((a, b) => a[0] - b[0]);
  let sum = 0;
  let end = from;
  for (const [start, stop] of parts) {
    if (stop <= end) continue;
    sum += stop - Math.max(start, end);
    end = stop;
  }
  return to > from ? sum / (to - from) : 0;
}

/** Grids with more fields than this are drawings. */
const mostFields = 20_000;

interface Region {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

/** Fields of a grid between which no line stands, taken together as rectangles. */
function regions(xs: readonly number[], ys: readonly number[], ruling: Ruling): Region[] {
  const columns = xs.length - 1;
  const rows = ys.length - 1;
  const group = Array.from({ length: rows * columns }, (_, i) => i);
  const find = (i: number): number => {
    let root = i;
    while (group[root] !== root) root = group[root] ?? root;
    group[i] = root;
    return root;
  };
  const at = (i: number): number => ys[i] ?? 0;
  const along = (i: number): number => xs[i] ?? 0;
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      const field = row * columns + column;
      if (column + 1 < columns && covered(ruling.vertical, along(column + 1), at(row), at(row + 1)) < 0.6)
        group[find(field)] = find(field + 1);
      if (row + 1 < rows && covered(ruling.horizontal, at(row + 1), along(column), along(column + 1)) < 0.6)
        group[find(field)] = find(field + columns);
    }
  const found = new Map<number, Region>();
  for (let i = 0; i < rows * columns; i++) {
    const root = find(i);
    const [row, column] = [Math.floor(i / columns), i % columns];
    const region = found.get(root);
    if (!region) found.set(root, { top: row, left: column, bottom: row, right: column });
    else {
      region.top = Math.min(region.top, row);
      region.bottom = Math.max(region.bottom, row);
      region.left = Math.min(region.left, column);
      region.right = Math.max(region.right, column);
    }
  }
  return rectangles([...found.values()]);
}

/** Where a line is missing two cells may reach into each other: then they are one. */
function rectangles(all: readonly Region[]): Region[] {
  const done: Region[] = [];
  const waiting = [...all];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const one = next;
    const clash = done.findIndex(
      (each) => each.left <= one.right && one.left <= each.right && each.top <= one.bottom && one.top <= each.bottom,
    );
    const other = done[clash];
    if (!other) {
      done.push(one);
      continue;
    }
    done.splice(clash, 1);
    waiting.push({
      top: Math.min(one.top, other.top),
      bottom: Math.max(one.bottom, other.bottom),
      left: Math.min(one.left, other.left),
      right: Math.max(one.right, other.right),
    });
  }
  return done.sort((a, b) => a.top - b.top || a.left - b.left);
}

/** Words that lie over a vertical line belong to two cells: they are parted at their spaces, by where those lie. */
function parted(piece: Glyphs, xs: readonly number[]): Glyphs[] {
  const crossed = xs.some((x) => x > piece.left + near && x < piece.right - near);
  if (!crossed || !/\S\s+\S/u.test(piece.text)) return [piece];
  const weight = (text: string): number =>
    [...text].reduce((sum, character) => sum + ((character.codePointAt(0) ?? 0) > 0x2000 ? 2 : 1), 0);
  const whole = weight(piece.text);
  return [...piece.text.matchAll(/\S+/gu)].map(({ 0: word, index }) => {
    const from = piece.left + ((piece.right - piece.left) * weight(piece.text.slice(0, index))) / whole;
    const to = from + ((piece.right - piece.left) * weight(word)) / whole;
    return { ...piece, text: word, left: from, right: to };
  });
}

/**
 * Where the lines of one direction stand. A table torn by a page break is open there: its other lines run on to an edge
 * that is not drawn.
 */
function edgesOf(rules: readonly Rule[], across: readonly Rule[]): number[] {
  const drawn = cluster(rules.map(({ at }) => at));
  const [first = 0] = drawn;
  const last = drawn.at(-1) ?? 0;
  const before = cluster(across.filter(({ from }) => from < first - 2 * near).map(({ from }) => from));
  const behind = cluster(across.filter(({ to }) => to > last + 2 * near).map(({ to }) => to));
  const open = (edges: readonly number[], edge: number | undefined, end: 'from' | 'to'): number[] =>
    edge !== undefined && edges.length > 0 && across.filter((rule) => Math.abs(rule[end] - edge) <= near).length >= 2
      ? [edge]
      : [];
  return [...open(before, before[0], 'from'), ...drawn, ...open(behind, behind.at(-1), 'to')];
}

/** Finds the tables of a page by their ruled lines and takes the words into their cells. */
export function tablesOf(page: PageContent): { readonly tables: PageTable[]; readonly rest: Glyphs[] } {
  let rest = [...page.glyphs];
  const tables: PageTable[] = [];
  for (const ruling of components(page)) {
    const xs = edgesOf(ruling.vertical, ruling.horizontal);
    const ys = edgesOf(ruling.horizontal, ruling.vertical);
    if (xs.length < 3 || ys.length < 2 || xs.length * ys.length > mostFields) continue;
    const box: Box = { left: xs[0] ?? 0, right: xs.at(-1) ?? 0, top: ys[0] ?? 0, bottom: ys.at(-1) ?? 0 };
    const centre = (piece: Glyphs) => ({ x: (piece.left + piece.right) / 2, y: (piece.top + piece.bottom) / 2 });
    const inside = (piece: Glyphs): boolean => {
      const { x, y } = centre(piece);
      return x > box.left && x < box.right && y > box.top && y < box.bottom;
    };
    const words = rest.filter(inside).flatMap((piece) => parted(piece, xs));
    if (words.length === 0) continue;
    rest = rest.filter((piece) => !inside(piece));
    const cells = regions(xs, ys, ruling).map(({ top, left, bottom, right }) => {
      const edge = {
        left: xs[left] ?? 0,
        right: xs[right + 1] ?? 0,
        top: ys[top] ?? 0,
        bottom: ys[bottom + 1] ?? 0,
      };
      const own = words.filter((piece) => {
        const { x, y } = centre(piece);
        return x > edge.left && x <= edge.right && y > edge.top && y <= edge.bottom;
      });
      return {
        ...edge,
        row: top,
        column: left,
        rows: bottom - top + 1,
        columns: right - left + 1,
        text: cellText(own),
      };
    });
    tables.push({ ...box, page: page.number, xs, ys, cells });
  }
  return { tables: tables.sort((a, b) => a.top - b.top), rest };
}
