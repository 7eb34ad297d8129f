import {
  type CellRole,
  type EditionId,
  editions,
  fullWidth,
  indicator,
  type LaidCell,
  layOutTable,
  normalizeLabel,
  type TableSpec,
} from '@gongkai/core';

/** A cell of a form: rows and columns from first to last. */
export interface FormCell {
  readonly role: CellRole;
  /** The wordings it may have, in the normal form of labels; of a value none. */
  readonly texts: readonly string[];
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** A table of a form: every row there may be, those that only some reports have among them. */
export interface Form {
  readonly spec: TableSpec;
  readonly cells: readonly FormCell[];
}

const moneyUnits = ['万元', '元', '亿元'] as const;

/** The wordings of a label: as the form prints it, with the unit it may name, by the other names of what it counts. */
function wordings(edition: EditionId, spec: TableSpec, { role, text, indicator: id }: LaidCell): string[] {
  const all = [text];
  if (role === 'note') all.push(`（${text}）`);
  if (role === 'column') {
    const [head, unit] = text.split('（单位：');
    if (head && unit) all.push(head, ...moneyUnits.map((each) => `${head}（单位：${each}）`));
    if (spec.layout === 'list' && spec.valueHeadings.includes(text)) all.push(...spec.valueHeadings, '统计数');
  }
  const counted = id === undefined ? undefined : indicator(id, edition);
  if (counted?.aliases && text.includes(fullWidth(counted.label)))
    for (const alias of counted.aliases) all.push(text.replace(fullWidth(counted.label), fullWidth(alias)));
  return [...new Set(all.map(normalizeLabel))].filter((each) => each !== '');
}

/** The indicators of rows that a table cannot have, as the form prints it and with each row that some put in place of others. */
function leftOut(spec: TableSpec): ReadonlySet<string>[] {
  if (spec.layout !== 'matrix') return [new Set()];
  const variants = spec.variants.map(({ row }) => row.indicator);
  return [
    new Set(variants),
    ...spec.variants.map(
      ({ replaces, row }) => new Set([...replaces, ...variants.filter((each) => each !== row.indicator)]),
    ),
  ];
}

/** Lays a table of a form out as cells with their rows and columns: one way, or several where rows may replace others. */
export const formsOf = (edition: EditionId, spec: TableSpec): Form[] =>
  leftOut(spec).map((without) => layOut(edition, spec, without));

function layOut(edition: EditionId, spec: TableSpec, without: ReadonlySet<string>): Form {
  const fill = {
    cell: (key: string) => (without.has(key.split('@')[0] ?? '') ? undefined : ''),
    unit: (id: string) => indicator(id, edition)?.unit ?? '',
    own: [],
  };
  const table = layOutTable(spec, fill);
  const taken: number[] = [];
  const cells = table.rows.flatMap((row, top) => {
    let column = 0;
    return row.map((cell): FormCell => {
      while ((taken[column] ?? 0) > top) column++;
      const left = column;
      for (let i = 0; i < cell.columns; i++) taken[column + i] = top + cell.rows;
      column += cell.columns;
      const value = cell.role === 'value' || cell.role === 'unit';
      return {
        role: cell.role,
        texts: value ? [] : wordings(edition, spec, cell),
        top,
        bottom: top + cell.rows - 1,
        left,
        right: left + cell.columns - 1,
      };
    });
  });
  return { spec, cells };
}

/** A form without some of its rows; cells that reach over them become lower. */
export function withoutRows({ spec, cells }: Form, rows: ReadonlySet<number>): Form {
  const shift = (row: number): number => [...rows].filter((each) => each < row).length;
  return {
    spec,
    cells: cells.flatMap((cell) => {
      const kept = Array.from({ length: cell.bottom - cell.top + 1 }, (_, i) => cell.top + i).filter(
        (row) => !rows.has(row),
      );
      const [first] = kept;
      return first === undefined
        ? []
        : [{ ...cell, top: first - shift(first), bottom: first - shift(first) + kept.length - 1 }];
    }),
  };
}

let known: ReadonlySet<string> | undefined;

/** True for the words of a label of a row or of a group of rows in any edition, numbering and all. */
export function isLabel(text: string): boolean {
  known ??= new Set(
    (Object.keys(editions) as EditionId[]).flatMap((edition) =>
      editions[edition].tables.flatMap((spec) =>
        formsOf(edition, spec).flatMap(({ cells }) =>
          cells.flatMap(({ role, texts }) => (role === 'label' || role === 'group' ? texts : [])),
        ),
      ),
    ),
  );
  return known.has(normalizeLabel(text));
}
