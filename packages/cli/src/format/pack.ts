/** Types of columns: what they are in Parquet, in SQL and in JSON follows from these. */
export type ColumnType = 'string' | 'integer' | 'number' | 'boolean';

export type CellValue = string | number | boolean | null | undefined;

/**
 * Rows as columns that cost little to hand from thread to thread: strings as numbers into a list that holds each of
 * them once, numbers as they are.
 */
export interface PackedRows {
  readonly count: number;
  readonly strings: readonly string[];
  /** One a column. Strings: 0 is null, else one more than the place in `strings`. Numbers: NaN is null. */
  readonly columns: readonly Float64Array<ArrayBuffer>[];
}

/** Packs rows; every row has a value for every column. Booleans become 0 and 1. */
export function packRows(types: readonly ColumnType[], rows: readonly (readonly CellValue[])[]): PackedRows {
  const places = new Map<string, number>();
  const columns = types.map((type, c) => {
    const packed = new Float64Array(rows.length);
    for (const [r, row] of rows.entries()) {
      const value = row[c];
      if (type !== 'string') packed[r] = value === null || value === undefined ? Number.NaN : Number(value);
      else if (value !== null && value !== undefined) {
        const text = String(value);
        let place = places.get(text);
        if (place === undefined) {
          place = places.size + 1;
          places.set(text, place);
        }
        packed[r] = place;
      }
    }
    return packed;
  });
  return { count: rows.length, strings: [...places.keys()], columns };
}

/** The values of one column, `null` where there is none. */
export function unpackColumn(
  packed: PackedRows,
  column: number,
  type: ColumnType,
): (string | number | boolean | null)[] {
  const { strings } = packed;
  const values = packed.columns[column] ?? new Float64Array();
  return Array.from(values, (value) => {
    if (type === 'string') return value === 0 ? null : (strings[value - 1] ?? null);
    if (Number.isNaN(value)) return null;
    return type === 'boolean' ? value === 1 : value;
  });
}
