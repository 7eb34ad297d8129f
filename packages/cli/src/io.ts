/** What the command line touches of the world; tests hand in their own. */
export interface Io {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** ISO date of today in Asia/Shanghai. */
  readonly today: string;
  readonly stdout: Output;
  readonly stderr: Output;
  /** All of standard input. */
  stdin(): Promise<Uint8Array>;
  /**
   * Does long work that Ctrl-C ends early and in order: the signal tells when. Left out where nothing can interrupt.
   */
  interruptible?<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T>;
  /** The file that a worker thread runs. Left out where everything has to stay in this thread. */
  readonly worker?: {
    readonly file: URL;
    readonly execArgv: readonly string[];
    /** Megabytes of a thread's heap; default: what any report needs. A file that needs more is still read. */
    readonly heapMb?: number;
  };
}

export interface Output {
  readonly isTerminal: boolean;
  readonly columns: number;
  /** Writes; where a promise comes back, the reader is slow, and the next piece should wait for it. */
  write(text: string | Uint8Array): void | Promise<void>;
}

/** Today in Asia/Shanghai, where the deadlines count. */
export const todayInShanghai = (now: Date): string =>
  new Intl.DateTimeFormat('en-CA', {
    timeZone: 'Asia/Shanghai',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).format(now);
