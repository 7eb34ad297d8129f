import { Tinypool } from 'tinypool';
import type { Batch, Order } from './order.ts';
import { Processor } from './process.ts';

/** What a worker thread runs: it gets its order when it starts, then one batch after the other. */
const processor = Processor.for(Tinypool.workerData as Order);

export default async function work(batch: Batch): Promise<unknown> {
  const result = await (await processor).process(batch);
  // Bytes and numbers change hands, they are not copied.
  const buffers = result.pieces.flatMap(({ bytes, rows }) => [
    ...(bytes ? [bytes.buffer] : []),
    ...(rows ? rows.columns.map(({ buffer }) => buffer) : []),
  ]);
  const movable = { [Tinypool.transferableSymbol]: buffers, [Tinypool.valueSymbol]: result };
  // The library documents both symbols, and types them as others.
  return Tinypool.move(movable as unknown as Parameters<typeof Tinypool.move>[0]);
}
