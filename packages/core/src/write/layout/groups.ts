/** A cell of a head made of groups: its words and how far it reaches. */
export interface GroupCell {
  readonly text: string;
  readonly columns: number;
  readonly rows: number;
}

/**
 * Lays out labels with the groups around them as rows of merged cells: equal groups beside one another become one
 * cell, and a label with fewer groups than the deepest one reaches down to the last row.
 *
 * @param paths one entry a column, groups from the outermost, the label last; none may be empty
 * @returns as many rows as the longest path, each with the cells that begin in it
 */
export function layOut(paths: readonly (readonly string[])[]): GroupCell[][] {
  const depth = Math.max(0, ...paths.map((path) => path.length));
  const rows: GroupCell[][] = Array.from({ length: depth }, () => []);
  paths.forEach((path, at) => {
    path.forEach((text, level) => {
      const last = level === path.length - 1;
      // A group that the column before has as well was begun there.
      if (!last && at > 0 && sharesGroup(paths[at - 1] ?? [], path, level)) return;
      const columns = last ? 1 : groupWidth(paths, at, level);
      rows[level]?.push({ text, columns, rows: last ? depth - level : 1 });
    });
  });
  return rows;
}

/** How many entries from `at` on have the same groups down to `level`. */
export function groupWidth(paths: readonly (readonly string[])[], at: number, level: number): number {
  const own = paths[at] ?? [];
  let end = at + 1;
  while (end < paths.length && sharesGroup(own, paths[end] ?? [], level)) end++;
  return end - at;
}

/** True where both lie in the same groups down to `level`, which is not the label of either. */
export function sharesGroup(a: readonly string[], b: readonly string[], level: number): boolean {
  if (level >= a.length - 1 || level >= b.length - 1) return false;
  for (let i = 0; i <= level; i++) if (a[i] !== b[i]) return false;
  return true;
}
