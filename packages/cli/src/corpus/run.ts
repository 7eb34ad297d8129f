import { availableParallelism } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import type { Tinypool } from 'tinypool';
import { discover, type Found } from '../files/find.ts';
import type { Io } from '../io.ts';
import { addTally, type Batch, type BatchResult, emptyTally, type Order } from './order.ts';
import { Processor } from './process.ts';

/** Files that go to a thread together. */
const batchSize = 32;
/** Up to so many files are done in this thread: another costs a fifth of a second, and its code is slow at first. */
const inProcess = 96;
/**
 * Up to so many files one thread is the quickest of two cores: while its code is new, the other core compiles it. Two
 * threads, with twice the code to compile, took 3.2 s for 500 reports where one took 2.1 s; they are ahead from here on.
 */
const oneOfTwo = 4000;
/**
 * Megabytes of a thread's heap. A report needs a tenth; without a limit V8 lets the heap grow with the number of files,
 * since it takes as much as a machine has before it collects what is old.
 */
const usualHeap = 256;
/**
 * Megabytes for what is new in it. V8 makes three parts of it, each rounded to a power of two: with half of this, what the
 * reports that are checked together hold survives, and is collected at a much higher price.
 */
const youngHeap = 96;
/** Batches under way for each thread: one being done, the others waiting, so that none waits for the main thread. */
const ahead = 3;

export interface RunOptions {
  /** Threads; default: one a core, or one for a moderate folder on two cores. */
  readonly jobs?: number | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Called when the work turns out to be large. */
  readonly large?: () => void;
}

/**
 * The results of all files of the paths given, in their order, a batch at a time. No more than a few batches are read
 * ahead of what has been taken: memory does not grow with the number of files.
 */
export async function* outcomes(
  paths: readonly string[],
  order: Order,
  io: Io,
  { jobs, signal, large }: RunOptions,
): AsyncGenerator<BatchResult> {
  const cores = availableParallelism();
  const oneMayDo = jobs === undefined && cores === 2;
  const local = await Processor.for(order);
  const found = batchesOf(paths, io, order.include);
  const first = await firstOf(found, oneMayDo ? oneOfTwo : inProcess);
  const files = filesIn(first);
  const batches = chained(first, found);
  if (files > inProcess) large?.();
  if (files > inProcess && io.worker) {
    const threads = oneMayDo && files <= oneOfTwo ? 1 : (jobs ?? cores);
    yield* threaded(batches, order, io.worker, threads, local, signal);
    return;
  }
  for await (const batch of batches) {
    // Lets Ctrl-C be heard between batches.
    await setImmediate();
    if (signal?.aborted) return;
    yield await local.process(batch);
  }
}

const filesIn = (batches: readonly Batch[]): number => batches.reduce((all, { files }) => all + files.length, 0);

/** Batches of more than so many files, to see how large the work is; fewer where there are no more. */
async function firstOf(batches: AsyncGenerator<Batch>, many: number): Promise<Batch[]> {
  const first: Batch[] = [];
  for (let files = 0; files <= many; files += first.at(-1)?.files.length ?? 0) {
    const next = await batches.next();
    if (next.done) break;
    first.push(next.value);
  }
  return first;
}

async function* chained(first: readonly Batch[], rest: AsyncGenerator<Batch>): AsyncGenerator<Batch> {
  yield* first;
  yield* rest;
}

async function* threaded(
  batches: AsyncGenerator<Batch>,
  order: Order,
  worker: NonNullable<Io['worker']>,
  jobs: number,
  local: Processor,
  signal: AbortSignal | undefined,
): AsyncGenerator<BatchResult> {
  const threads = new Threads(order, worker, jobs);
  const pending: Promise<BatchResult>[] = [];
  try {
    for (;;) {
      while (pending.length < jobs * ahead && !signal?.aborted) {
        const next = await batches.next();
        if (next.done) break;
        const result = next.value.stdin ? local.process(next.value) : threads.process(next.value);
        // Failures are looked at when their turn comes.
        result.catch(() => undefined);
        pending.push(result);
      }
      const first = pending.shift();
      if (!first) return;
      yield await first;
    }
  } finally {
    await threads.end();
  }
}

/** Threads that process batches: the usual ones, and one with all the memory of the machine where a file needs it. */
class Threads {
  private usual: Promise<Tinypool> | undefined;
  private roomy: Promise<Tinypool> | undefined;
  private ended = false;

  constructor(
    private readonly order: Order,
    private readonly worker: NonNullable<Io['worker']>,
    private readonly jobs: number,
  ) {}

  /** One batch. If it takes the thread down with it, its files are tried one by one, and the guilty named. */
  async process(batch: Batch): Promise<BatchResult> {
    try {
      this.usual ??= this.start(this.jobs, this.worker.heapMb ?? usualHeap);
      return (await (await this.usual).run(batch)) as BatchResult;
    } catch (error) {
      const results: BatchResult[] = [];
      for (const file of batch.files) {
        // Nobody waits for what was under way when the work was ended.
        if (this.ended) break;
        if (batch.files.length > 1) results.push(await this.process({ files: [file] }));
        else results.push(isOutOfMemory(error) ? await this.withRoom(file) : lost(file, error));
      }
      return joined(results);
    }
  }

  /** A page of many megabytes may need more than the usual heap. */
  private async withRoom(file: Found): Promise<BatchResult> {
    try {
      this.roomy ??= this.start(1);
      return (await (await this.roomy).run({ files: [file] })) as BatchResult;
    } catch (error) {
      return lost(file, error);
    }
  }

  async end(): Promise<void> {
    this.ended = true;
    for (const pool of [this.usual, this.roomy]) await (await pool)?.destroy();
  }

  private async start(threads: number, heapMb?: number): Promise<Tinypool> {
    const { Tinypool: Pool } = await import('tinypool');
    return new Pool({
      filename: this.worker.file.href,
      minThreads: threads,
      maxThreads: threads,
      workerData: this.order,
      execArgv: [...this.worker.execArgv],
      ...(heapMb === undefined
        ? {}
        : { resourceLimits: { maxYoungGenerationSizeMb: youngHeap, maxOldGenerationSizeMb: heapMb } }),
    });
  }
}

const isOutOfMemory = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';

function lost({ name }: Found, error: unknown): BatchResult {
  const reason = error instanceof Error ? error.message : String(error);
  const message = `${name}: 内部错误：${reason} · internal error`;
  return {
    pieces: [],
    tally: { ...emptyTally(), files: 1 },
    failures: [{ file: name, message }],
    others: [],
    notes: [],
    notices: [],
    times: [],
  };
}

/** Results one after the other as one; their pieces stay apart. */
function joined(results: readonly BatchResult[]): BatchResult {
  const tally = emptyTally();
  for (const result of results) addTally(tally, result.tally);
  return {
    pieces: results.flatMap(({ pieces }) => pieces),
    tally,
    failures: results.flatMap(({ failures }) => failures),
    others: results.flatMap(({ others }) => others),
    notes: results.flatMap(({ notes }) => notes),
    notices: results.flatMap(({ notices }) => notices),
    times: results.flatMap(({ times }) => times),
  };
}

/** Files in batches; standard input comes alone, with its bytes, since a thread has none. */
async function* batchesOf(paths: readonly string[], io: Io, include: Order['include']): AsyncGenerator<Batch> {
  let files: Found[] = [];
  for await (const found of discover(paths, io, include)) {
    if (found.name === '-') {
      if (files.length > 0) yield { files };
      files = [];
      yield { files: [found], stdin: await io.stdin() };
      continue;
    }
    files.push(found);
    if (files.length === batchSize) {
      yield { files };
      files = [];
    }
  }
  if (files.length > 0) yield { files };
}
