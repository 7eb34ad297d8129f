import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Io } from '../../src/io.ts';
import { run } from '../../src/program.ts';

export interface Result {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export interface RunOptions {
  /** Lets worker threads be used: for more files than one thread is started for. */
  readonly worker?: NonNullable<Io['worker']>;
  /** Ctrl-C. */
  readonly signal?: AbortSignal;
  /** Called with each piece of output. */
  readonly onOutput?: (text: string) => void;
  readonly cwd?: string;
  readonly stdin?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  readonly terminal?: boolean;
}

/** Runs one command in this process, with streams of our own. */
export async function gongkai(args: readonly string[], options: RunOptions = {}): Promise<Result> {
  const out: string[] = [];
  const err: string[] = [];
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const write =
    (to: string[]) =>
    (piece: string | Uint8Array): void => {
      const text = typeof piece === 'string' ? piece : decoder.decode(piece);
      to.push(text);
      options.onOutput?.(text);
    };
  const io: Io = {
    cwd: options.cwd ?? process.cwd(),
    env: { LANG: 'zh_CN.UTF-8', ...options.env },
    today: '2024-02-01',
    stdout: { isTerminal: options.terminal === true, columns: 100, write: write(out) },
    stderr: { isTerminal: false, columns: 100, write: write(err) },
    stdin: async () =>
      typeof options.stdin === 'string' ? new TextEncoder().encode(options.stdin) : (options.stdin ?? new Uint8Array()),
    ...(options.worker ? { worker: options.worker } : {}),
    ...(options.signal ? { interruptible: (work) => work(options.signal ?? AbortSignal.abort()) } : {}),
  };
  const code = await run(args, io);
  return { code, out: out.join(''), err: err.join('') };
}

/** A folder with files, gone afterwards. */
export async function withFolder(
  files: Readonly<Record<string, string | Uint8Array>>,
  use: (folder: string) => Promise<void>,
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'gongkai-'));
  try {
    for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
    await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
