import type { Order, Piece } from '../corpus/order.ts';
import type { Sink } from '../corpus/sinks.ts';
import { type Destination, writing } from '../files/output.ts';
import { version } from '../version.ts';
import type { Summary } from './format.ts';
import { tableOf } from './formats.ts';
import { type CellValue, type ColumnType, packRows, unpackColumn } from './pack.ts';
import { columnPlaces } from './table-csv.ts';
import { dataVersion } from './tables.ts';

const types = { string: 'STRING', integer: 'INT32', number: 'DOUBLE', boolean: 'BOOLEAN' } as const satisfies Readonly<
  Record<ColumnType, string>
>;

/** Rows that are gathered before they are written: what a reader of the file can skip at once. */
const groupRows = 50_000;

/**
 * A Parquet file, a row group after the other. Its metadata name the table, its version and whether it is whole.
 *
 * @param to must take bytes at once: the file is written in order, from front to back
 */
export async function parquetSink(order: Order, to: Destination): Promise<Sink> {
  const { ByteWriter, ParquetWriter } = await import('hyparquet-writer');
  const table = tableOf(order);
  const columns = columnPlaces(table, order).flatMap((place) => table.columns[place] ?? []);
  const metadata = [
    { key: 'gongkai.table', value: table.name },
    { key: 'gongkai.version', value: dataVersion },
  ];
  const bytes = new ByteWriter();
  const writer = new ParquetWriter({
    writer: bytes,
    schema: [
      { name: 'root', num_children: columns.length },
      ...columns.map(({ name, type }) => ({
        name,
        repetition_type: 'OPTIONAL' as const,
        ...(type === 'string'
          ? { type: 'BYTE_ARRAY' as const, converted_type: 'UTF8' as const }
          : { type: types[type] as Exclude<(typeof types)[ColumnType], 'STRING'> }),
      })),
    ],
    kvMetadata: metadata,
    createdBy: `gongkai ${version}`,
  });
  let waiting: CellValue[][] = columns.map(() => []);

  /** Hands what the library has put into its buffer to the file. Offsets go on counting. */
  const drain = async (): Promise<void> => {
    const piece = new Uint8Array(bytes.buffer, 0, bytes.index).slice();
    bytes.index = 0;
    if (piece.length > 0) await to.write(piece);
  };
  const writeGroup = async (): Promise<void> => {
    const data = waiting;
    waiting = columns.map(() => []);
    await writing('parquet', () =>
      writer.write({
        columnData: columns.map(({ name, type }, i) => ({ name, data: data[i] ?? [], type: types[type] })),
        rowGroupSize: groupRows * 2,
      }),
    );
    await drain();
  };
  const add = async (rows: NonNullable<Piece['rows']>): Promise<void> => {
    for (const [i, { type }] of columns.entries()) {
      const column = waiting[i];
      if (column) for (const value of unpackColumn(rows, i, type)) column.push(value);
    }
    if ((waiting[0]?.length ?? 0) >= groupRows) await writeGroup();
  };
  return {
    write: async ({ rows }) => {
      if (rows) await add(rows);
    },
    async finish(summary: Summary) {
      if (summary.interrupted) {
        const row = table.failed(null, `interrupted after ${summary.tally.files} files`, 'interrupted');
        await add(
          packRows(
            columns.map(({ type }) => type),
            [columnPlaces(table, order).map((place) => row[place])],
          ),
        );
      }
      metadata.push({ key: 'gongkai.complete', value: String(!summary.interrupted) });
      if ((waiting[0]?.length ?? 0) > 0) await writeGroup();
      await writer.finish();
      await drain();
      await to.finish();
    },
    abandon: () => to.abandon(),
  };
}
