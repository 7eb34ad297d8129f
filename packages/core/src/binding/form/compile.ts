import { editions, factKey } from '../../catalogue/index.ts';
import { labelWithPart } from '../../catalogue/part-label.ts';
import {
  type Applicant,
  applicants,
  type Block,
  type BlocksTable,
  type Edition,
  type EditionId,
  type ListRow,
  type ListTable,
  type MatrixRow,
  type MatrixTable,
  type RecordTable,
} from '../../catalogue/types.ts';
import { labelKey } from '../../text/normalize.ts';

/** A row of the nine-section table with the part (一、…) it stands in. */
export interface ListEntry {
  readonly row: ListRow;
  readonly index: number;
  /** Index of the heading of its part. */
  readonly part: number;
}

export interface BlockEntry {
  readonly block: Block;
  readonly row: Block['rows'][number];
}

export interface MatrixEntry {
  readonly row: MatrixRow;
  readonly variant: boolean;
  /** Fact keys of the row's seven values, in the order of `applicants`. */
  readonly keys: readonly string[];
  /** The key of its 总计: it says whether the row is bound. */
  readonly total: string;
}

export interface ListForm {
  readonly spec: ListTable;
  readonly entries: readonly ListEntry[];
  readonly rows: ReadonlyMap<string, readonly ListEntry[]>;
  readonly valueHeadings: ReadonlySet<string>;
}

export interface BlocksForm {
  readonly spec: BlocksTable;
  readonly rows: ReadonlyMap<string, BlockEntry>;
  /** Column keys of each block, official label first. */
  readonly columns: ReadonlyMap<Block, readonly (readonly string[])[]>;
  /** The column keys of all blocks. */
  readonly headings: ReadonlySet<string>;
  readonly titles: ReadonlyMap<string, Block>;
}

export interface MatrixForm {
  readonly spec: MatrixTable;
  readonly rows: ReadonlyMap<string, MatrixEntry>;
  /** The rows in order, as the form has them and as each variant has them. */
  readonly orders: readonly (readonly MatrixEntry[])[];
  readonly groups: ReadonlySet<string>;
  readonly columns: ReadonlyMap<string, Applicant>;
}

export interface RecordForm {
  readonly spec: RecordTable;
}

/** An edition with its labels laid out for lookup. Made once an edition. */
export interface CompiledForm {
  readonly edition: Edition;
  readonly list?: ListForm;
  readonly blocks?: BlocksForm;
  readonly matrix?: MatrixForm;
  readonly record?: RecordForm;
}

/** The key of a block's title, whose brackets are part of its name: 第二十条第(一)项. */
export const titleKey = (text: string): string =>
  text.includes('条') && text.length <= 40 ? text.normalize('NFKC').replace(/[\s()（）]/gu, '') : '';

function compileList(spec: ListTable, aliasesOf: (id: string) => readonly string[]): ListForm {
  const rows = new Map<string, ListEntry[]>();
  let part = 0;
  const entries = spec.rows.map((row, index): ListEntry => {
    if (row.level === 0) part = index;
    const entry = { row, index, part };
    const whole = labelWithPart(spec, row);
    for (const label of [row.label, ...(whole ? [whole] : []), ...(row.indicator ? aliasesOf(row.indicator) : [])]) {
      const key = labelKey(label);
      const known = rows.get(key);
      if (known) known.push(entry);
      else rows.set(key, [entry]);
    }
    return entry;
  });
  return { spec, entries, rows, valueHeadings: new Set(spec.valueHeadings.map(labelKey)) };
}

function compileBlocks(spec: BlocksTable): BlocksForm {
  const rows = new Map<string, BlockEntry>();
  const columns = new Map<Block, string[][]>();
  for (const block of spec.blocks) {
    for (const row of block.rows)
      for (const label of [row.label, ...(row.aliases ?? [])]) rows.set(labelKey(label), { block, row });
    columns.set(
      block,
      block.columns.map((column) => [column.label, ...(column.aliases ?? [])].map(labelKey)),
    );
  }
  const headings = new Set([...columns.values()].flat(2));
  return { spec, rows, columns, headings, titles: new Map(spec.blocks.map((block) => [titleKey(block.title), block])) };
}

function compileMatrix(spec: MatrixTable, aliasesOf: (id: string) => readonly string[]): MatrixForm {
  const rows = new Map<string, MatrixEntry>();
  const entryOf = (row: MatrixRow, variant: boolean): MatrixEntry => ({
    row,
    variant,
    keys: applicants.map((applicant) => factKey(row.indicator, applicant)),
    total: factKey(row.indicator, 'total'),
  });
  const standard = spec.rows.map((row) => entryOf(row, false));
  const orders: MatrixEntry[][] = [standard];
  const variants = spec.variants.map(({ replaces, row }) => {
    const entry = entryOf(row, true);
    orders.push(
      standard.flatMap((one) =>
        one.row.indicator === replaces[0] ? [entry] : replaces.includes(one.row.indicator) ? [] : [one],
      ),
    );
    return entry;
  });
  for (const entry of [...standard, ...variants]) {
    for (const label of [entry.row.label, ...aliasesOf(entry.row.indicator)]) rows.set(labelKey(label), entry);
  }
  const groups = new Set([...standard, ...variants].flatMap(({ row }) => row.path.map(labelKey)));
  for (const column of spec.columns) for (const label of column.path) groups.add(labelKey(label));
  return {
    spec,
    rows,
    orders,
    groups,
    columns: new Map(spec.columns.map((column) => [labelKey(column.label), column.applicant])),
  };
}

const compiled = new Map<EditionId, CompiledForm>();

/** The labels of an edition, ready for lookup. */
export function compileForm(id: EditionId): CompiledForm {
  const known = compiled.get(id);
  if (known) return known;
  const edition = editions[id];
  const aliases = new Map<string, readonly string[]>(edition.indicators.map((one) => [one.id, one.aliases ?? []]));
  const aliasesOf = (indicator: string): readonly string[] => aliases.get(indicator) ?? [];
  const form: { -readonly [Key in keyof CompiledForm]: CompiledForm[Key] } = { edition };
  for (const table of edition.tables) {
    if (table.layout === 'list') form.list = compileList(table, aliasesOf);
    if (table.layout === 'blocks') form.blocks = compileBlocks(table);
    if (table.layout === 'matrix') form.matrix = compileMatrix(table, aliasesOf);
    if (table.layout === 'record') form.record = { spec: table };
  }
  compiled.set(id, form);
  return form;
}

const bareNumeral = /^(?:[0-9]{1,2}|[一二三四五六七八九十])/u;

/** Looks a label up; where its numbering has lost its mark (1属于国家秘密), without it. */
export const lookUp = <Entry>(rows: ReadonlyMap<string, Entry>, text: string): Entry | undefined =>
  lookUpKey(rows, labelKey(text));

/** The same for a label whose key is known. */
export function lookUpKey<Entry>(rows: ReadonlyMap<string, Entry>, key: string): Entry | undefined {
  const found = rows.get(key);
  if (found !== undefined || key === '') return found;
  const length = bareNumeral.exec(key)?.[0].length ?? 0;
  return length === 0 ? undefined : rows.get(key.slice(length));
}

/** As `lookUp`, for what stands in a cell of its own: words behind a colon only say what the label means. */
export function lookUpCell<Entry>(
  rows: ReadonlyMap<string, Entry>,
  { text, key }: { readonly text: string; readonly key: string },
): Entry | undefined {
  const found = lookUpKey(rows, key);
  if (found !== undefined) return found;
  const colon = text.search(/[:：]/u);
  return colon < 0 ? undefined : lookUp(rows, text.slice(0, colon));
}
