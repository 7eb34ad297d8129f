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
}

export interface Output {
  readonly isTerminal: boolean;
  readonly columns: number;
  write(text: string): void;
}

/** Today in Asia/Shanghai, where the deadlines count. */
export const todayInShanghai = (now: Date): string =>
  new Intl.DateTimeFormat('en-CA', {
    timeZone: 'Asia/Shanghai',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).format(now);
