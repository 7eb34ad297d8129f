import type { Chain } from './chain.ts';
import type { Piece } from './flow.ts';
import type { FormCell } from './form.ts';

const middle = (from: number, to: number): number => (from + to) / 2;

/** Where two cells of a form stand to each other, so their words must: above is above, left is left. */
function inOrder(a: FormCell, at: Chain, b: FormCell, bt: Chain): boolean {
  const y = middle(at.top, at.bottom) - middle(bt.top, bt.bottom);
  const x = middle(at.left, at.right) - middle(bt.left, bt.right);
  if (a.bottom < b.top && y >= 0) return false;
  if (b.bottom < a.top && y <= 0) return false;
  if (a.right < b.left && x >= 0) return false;
  return !(b.right < a.left && x <= 0);
}

/** Cells with the same words, of which there are as many in the text: by their order. */
function byOrder(cells: readonly FormCell[], chains: readonly Chain[]): readonly (readonly [FormCell, Chain])[] {
  const oneRow = cells.every(({ top }) => top === cells[0]?.top);
  const sorted = [...chains].sort((a, b) => (oneRow ? a.left - b.left : a.top - b.top || a.left - b.left));
  return cells.map((cell, i) => [cell, sorted[i] as Chain] as const);
}

/**
 * Decides for every cell of a form which of the places with its words is it: those that stand only once first, then
 * those that only fit once between them.
 *
 * @param candidates for each cell where its words were found
 * @returns undefined where one has no place left or several: then nothing is certain
 */
export function settle(candidates: ReadonlyMap<FormCell, readonly Chain[]>): Map<FormCell, Chain> | undefined {
  const open = new Map(candidates);
  const done = new Map<FormCell, Chain>();
  const used = new Set<Piece>();
  const take = (cell: FormCell, chain: Chain): void => {
    done.set(cell, chain);
    for (const piece of chain.pieces) used.add(piece);
    open.delete(cell);
  };
  const fits = (cell: FormCell, chain: Chain): boolean =>
    !chain.pieces.some((piece) => used.has(piece)) &&
    [...done].every(([other, place]) => inOrder(cell, chain, other, place));
  for (let before = -1; open.size > 0 && before !== done.size; ) {
    before = done.size;
    for (const [cell, chains] of [...open]) {
      const left = chains.filter((chain) => fits(cell, chain));
      if (left.length === 0) return undefined;
      open.set(cell, left);
      if (left.length === 1) take(cell, left[0] as Chain);
    }
    if (before !== done.size) continue;
    const same = new Map<string, FormCell[]>();
    for (const cell of open.keys()) same.set(cell.texts.join('\n'), [...(same.get(cell.texts.join('\n')) ?? []), cell]);
    for (const cells of same.values()) {
      const chains = new Set(cells.flatMap((cell) => open.get(cell) ?? []));
      const unique = [...chains].filter((chain) => !chain.pieces.some((piece) => used.has(piece)));
      if (cells.length < 2 || unique.length !== cells.length) continue;
      const pairs = byOrder(cells, unique);
      if (!pairs.every(([cell, chain]) => fits(cell, chain))) return undefined;
      for (const [cell, chain] of pairs) take(cell, chain);
      break;
    }
  }
  return open.size === 0 ? done : undefined;
}
