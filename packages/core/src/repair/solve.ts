/**
 * Solves a small linear system exactly enough for whole millionths.
 *
 * @param rows each `[...coefficients, right side]` with `unknowns` coefficients
 * @returns the one solution; `'none'` where there is none; `'many'` where it is not unique
 */
export function solve(rows: readonly (readonly number[])[], unknowns: number): readonly number[] | 'none' | 'many' {
  const matrix = rows.map((row) => [...row]);
  const pivots: number[] = [];
  let top = 0;
  for (let column = 0; column < unknowns; column++) {
    let best = -1;
    for (let i = top; i < matrix.length; i++) {
      if (Math.abs(matrix[i]?.[column] ?? 0) > 1e-9) {
        best = i;
        break;
      }
    }
    if (best < 0) continue;
    const pivot = matrix[best];
    const other = matrix[top];
    if (!pivot || !other) continue;
    matrix[best] = other;
    matrix[top] = pivot;
    const head = pivot[column] ?? 1;
    for (let j = column; j <= unknowns; j++) pivot[j] = (pivot[j] ?? 0) / head;
    for (let i = 0; i < matrix.length; i++) {
      const row = matrix[i];
      if (!row || i === top) continue;
      const factor = row[column] ?? 0;
      if (factor === 0) continue;
      for (let j = column; j <= unknowns; j++) row[j] = (row[j] ?? 0) - factor * (pivot[j] ?? 0);
    }
    pivots.push(column);
    top++;
  }
  for (let i = top; i < matrix.length; i++) {
    if (Math.abs(matrix[i]?.[unknowns] ?? 0) > 0.5) return 'none';
  }
  if (pivots.length < unknowns) return 'many';
  return pivots.map((_, i) => Math.round(matrix[i]?.[unknowns] ?? 0));
}
