import type { Box } from '../geometry.ts';
import type { Flow, Piece } from './flow.ts';

/** The words of one cell as they were found: its pieces in reading order, and the room they take. */
export interface Chain extends Box {
  readonly pieces: readonly Piece[];
}

/** Steps after which the search for one label is given up: a page built to make it long. */
const mostSteps = 100_000;
const mostChains = 60;

/** Words of one cell stand no further apart than this, in parts of the type's height. */
const widestGap = 2.5;
const highestGap = 1.5;

const boxOf = (pieces: readonly Piece[]): Box => ({
  left: Math.min(...pieces.map(({ left }) => left)),
  right: Math.max(...pieces.map(({ right }) => right)),
  top: Math.min(...pieces.map(({ top }) => top)),
  bottom: Math.max(...pieces.map(({ bottom }) => bottom)),
});

/** True where a piece can begin the next line of a cell: below it, with nothing but a page break or a line's room between. */
function continuesBelow(piece: Piece, last: Piece, box: Box): boolean {
  if (piece.left >= box.right || piece.right <= box.left) return false;
  if (piece.page === last.page + 1) return true;
  if (piece.page !== last.page) return false;
  return piece.top > last.top + last.size * 0.5 && piece.top - last.bottom <= last.size * highestGap;
}

/**
 * Finds everywhere that a text stands as the whole of a cell, read line by line: nothing may touch its lines at either
 * side.
 *
 * @param text in the normal form of labels
 */
export function chainsOf(flow: Flow, text: string): Chain[] {
  const found: Chain[] = [];
  let steps = 0;
  const follow = (piece: Piece, at: number, before: readonly Piece[]): void => {
    if (++steps > mostSteps || found.length >= mostChains || !text.startsWith(piece.key, at)) return;
    const pieces = [...before, piece];
    const next = at + piece.key.length;
    const ends = !flow.touches(piece, 1);
    if (next === text.length) {
      if (ends) found.push({ ...boxOf(pieces), pieces });
      return;
    }
    const right = flow.beside(piece, 1);
    if (right && right.left - piece.right <= piece.size * widestGap) follow(right, next, pieces);
    if (!ends) return;
    const box = boxOf(pieces);
    for (const below of flow.beginningWith(text.charAt(next)))
      if (++steps < mostSteps && continuesBelow(below, piece, box) && !flow.touches(below, -1))
        follow(below, next, pieces);
  };
  for (const piece of flow.beginningWith(text.charAt(0))) if (!flow.touches(piece, -1)) follow(piece, 0, []);
  return found;
}
