import type { Failure, Order, Tally } from '../corpus/order.ts';
import type { Reported } from './tables.ts';

/** What a run came to, for the end of an output. */
export interface Summary {
  readonly tally: Tally;
  readonly failures: readonly Failure[];
  /** What reports left for the end, in their order. */
  readonly notes: readonly string[];
  /** Ctrl-C: what is there is right, but it is not all. */
  readonly interrupted: boolean;
}

/**
 * An output that is written while reports are read. `report` and `failed` run in whatever thread reads the file;
 * `head` and `foot` in the main one.
 */
export interface Format {
  head(order: Order): string;
  /** What stands between two reports. */
  readonly between: string;
  report(reported: Reported, order: Order, note: (text: string) => void): string;
  /** A file that could not be read is said in the output too. */
  failed(failure: Failure, order: Order): string;
  foot(summary: Summary, order: Order): string | Promise<string>;
}

/** What an output says where the run was stopped. */
export const interruptedMessage = ({ tally }: Summary): string =>
  `运行被中断，只处理了 ${tally.files} 个文件 · interrupted after ${tally.files} files`;
