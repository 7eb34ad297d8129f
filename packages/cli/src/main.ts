import { type Io, type Output, todayInShanghai } from './io.ts';
import { run } from './program.ts';

const output = (stream: NodeJS.WriteStream): Output => ({
  isTerminal: stream.isTTY === true,
  columns: stream.columns ?? 100,
  write: (text) => {
    stream.write(text);
  },
});

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
};

// A reader that has seen enough (head) closes the pipe: that is no error of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

process.exitCode = await run(process.argv.slice(2), io);
