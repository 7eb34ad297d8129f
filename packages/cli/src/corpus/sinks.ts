import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type Destination, destination, fileDestination, folderBeside, settle } from '../files/output.ts';
import type { Format, Summary } from '../format/format.ts';
import { loadFormat } from '../format/formats.ts';
import type { Io } from '../io.ts';
import type { Order, Piece } from './order.ts';

/** Where the output of a run goes. */
export interface Sink {
  write(piece: Piece): Promise<void>;
  /** Writes the end and puts the output in its place; also where the run was stopped. */
  finish(summary: Summary): Promise<void>;
  /** Leaves nothing behind. */
  abandon(): Promise<void>;
}

/** One output: text, a Parquet file, or a Word file. */
async function single(order: Order, to: () => Promise<Destination>): Promise<Sink> {
  if (order.format === 'docx') {
    const { docxSink } = await import('../format/sheet-docx.ts');
    return docxSink(order, await to());
  }
  const format = await loadFormat(order);
  if (format) return textSink(format, order, await to());
  const { parquetSink } = await import('../format/parquet.ts');
  return parquetSink(order, await to());
}

function textSink(format: Format, order: Order, to: Destination): Sink {
  let started = false;
  let empty = true;
  const start = async (): Promise<void> => {
    if (started) return;
    started = true;
    const head = format.head(order);
    if (head !== '') await to.write(head);
  };
  return {
    async write({ bytes }) {
      if (!bytes) return;
      await start();
      if (!empty && format.between !== '') await to.write(format.between);
      empty = false;
      await to.write(bytes);
    },
    async finish(summary) {
      await start();
      const foot = await format.foot(summary, order);
      if (foot !== '') await to.write(foot);
      await to.finish();
    },
    abandon: () => to.abandon(),
  };
}

/** A folder with a folder a year, each with one file: as Hive, Spark and DuckDB read them. */
async function partitioned(order: Order, output: string, io: Io): Promise<Sink> {
  const { from, to } = await folderBeside(output, io);
  const sinks = new Map<string, Sink>();
  const sinkOf = async (key: string): Promise<Sink> => {
    let sink = sinks.get(key);
    if (!sink) {
      const folder = join(from, `${order.partition}=${key}`);
      await mkdir(folder, { recursive: true });
      sink = await single(order, () => fileDestination(join(folder, `part-0.${order.format}`), io));
      sinks.set(key, sink);
    }
    return sink;
  };
  return {
    write: async (piece) => (await sinkOf(piece.key)).write(piece),
    async finish(summary) {
      for (const sink of sinks.values()) await sink.finish(summary);
      await settle(output, from, to);
    },
    async abandon() {
      for (const sink of sinks.values()) await sink.abandon();
      await settle(output, from, undefined);
    },
  };
}

/** Opens the output of an order: standard output, a file, or a folder. */
export async function openSink(order: Order, output: string | undefined, io: Io): Promise<Sink> {
  return order.partition !== undefined && output !== undefined
    ? partitioned(order, output, io)
    : single(order, () => destination(output, io));
}
