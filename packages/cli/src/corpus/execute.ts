import { CliError } from '../errors.ts';
import type { Summary } from '../format/format.ts';
import type { Io } from '../io.ts';
import { type Progress, progressBar } from '../progress.ts';
import { addTally, emptyTally, type Failure, type Order } from './order.ts';
import { passedOver } from './passed-over.ts';
import { outcomes } from './run.ts';
import { openSink } from './sinks.ts';

export interface Execution extends Summary {
  /** Milliseconds of each rule, where they were asked for. */
  readonly times: ReadonlyMap<string, number>;
  readonly ms: number;
}

export interface ExecuteOptions {
  readonly output?: string | undefined;
  readonly jobs?: number | undefined;
}

/**
 * Carries out an order over all paths and puts the output in its place. Ctrl-C ends it early, with an output that is
 * whole in form and says that it is not all.
 *
 * @throws CliError where the output cannot be written or a configuration cannot be used; then no output is left
 */
export async function execute(
  paths: readonly string[],
  order: Order,
  { output, jobs }: ExecuteOptions,
  io: Io,
): Promise<Execution> {
  const interruptible = io.interruptible ?? ((work) => work(new AbortController().signal));
  return interruptible(async (signal) => {
    const started = performance.now();
    const sink = await openSink(order, output, io);
    const tally = emptyTally();
    const failures: Failure[] = [];
    const notes: string[] = [];
    const times = new Map<string, number>();
    let bar: Promise<Progress | undefined> | undefined;
    const shared = (output === undefined || output === '-') && io.stdout.isTerminal;
    const large = (): void => {
      bar ??= shared ? undefined : progressBar(paths, io, order.include);
    };
    try {
      for await (const result of outcomes(paths, order, io, { jobs, signal, large })) {
        if (result.fatal !== undefined) throw new CliError(result.fatal);
        for (const piece of result.pieces) await sink.write(piece);
        addTally(tally, result.tally);
        failures.push(...result.failures);
        for (const notice of result.notices) io.stderr.write(`${notice}\n`);
        for (const note of result.notes) notes.push(note);
        for (const [code, ms] of result.times) times.set(code, (times.get(code) ?? 0) + ms);
        (await bar)?.update(tally.files);
      }
      (await bar)?.stop();
      const summary: Summary = { tally, failures, notes, interrupted: signal.aborted };
      await sink.finish(summary);
      return { ...summary, times, ms: performance.now() - started };
    } catch (error) {
      (await bar)?.stop();
      await sink.abandon();
      throw error;
    }
  });
}

/** Says on standard error what could not be read or was passed over, and that a run was stopped. */
export function report({ failures, interrupted, tally }: Summary, io: Io): void {
  for (const { message } of failures) io.stderr.write(`${message}\n`);
  io.stderr.write(passedOver(tally.documents));
  if (interrupted)
    io.stderr.write(
      `已中断：处理了 ${tally.files} 个文件，结果不完整 · interrupted after ${tally.files} files: the result is not complete\n`,
    );
}
