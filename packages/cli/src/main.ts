import { once } from 'node:events';
import { type Io, type Output, todayInShanghai } from './io.ts';
import { run } from './program.ts';

const output = (stream: NodeJS.WriteStream): Output => ({
  isTerminal: stream.isTTY === true,
  columns: stream.columns ?? 100,
  write: (text) => (stream.write(text) ? undefined : once(stream, 'drain').then(() => undefined)),
});

/** The first Ctrl-C asks for an orderly end, the second one ends. */
async function interruptible<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const controller = new AbortController();
  const stop = (): void => {
    if (controller.signal.aborted) process.exit(130);
    controller.abort();
  };
  process.on('SIGINT', stop).on('SIGTERM', stop);
  try {
    return await work(controller.signal);
  } finally {
    process.off('SIGINT', stop).off('SIGTERM', stop);
  }
}

const io: Io = {
  cwd: process.cwd(),
  env: process.env,
  today: todayInShanghai(new Date()),
  stdout: output(process.stdout),
  stderr: output(process.stderr),
  stdin: async () => {
    const chunks: Buffer[] = [];
    for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk));
    return Buffer.concat(chunks);
  },
  interruptible,
  worker: { file: new URL('./worker.js', import.meta.url), execArgv: [] },
};

// A reader that has seen enough (head) closes the pipe: that is no error of ours.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
}

process.exitCode = await run(process.argv.slice(2), io);
