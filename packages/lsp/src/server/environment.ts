/** Everything the server takes from the platform it runs on. */
export interface Environment {
  /** Today in Asia/Shanghai as ISO date. */
  today(): string;
  /** The text of a file, decoded; undefined where it cannot be read. Absent where files are out of reach. */
  readFile?(uri: string): Promise<string | undefined>;
  /** Reports-to-be of a folder, by name only; at most `limit`. */
  findFiles?(folder: string, limit: number): Promise<string[]>;
  /** Lets messages that have come in be read before going on. */
  pause(): Promise<void>;
  /** Where the rules' pages lie that ship with the server. */
  readonly rulesBase?: string;
}

/** Today where the reports are written: eight hours ahead of UTC, all the year. */
export const todayInShanghai = (): string => new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
