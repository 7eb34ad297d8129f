import { type ParseArgsConfig, parseArgs } from 'node:util';

type Options = NonNullable<ParseArgsConfig['options']>;
/** What the options of a command were given. */
type Values<T extends Options> = ReturnType<typeof parseArgs<{ options: T }>>['values'];

/** Ends: what was asked for, or what is wrong with it, and how the command is called; no stack. */
export function stop(usage: string, code: 0 | 2, ...lines: readonly string[]): never {
  (code === 0 ? console.log : console.error)([...lines, `usage: ${usage}`].join('\n'));
  process.exit(code);
}

/** The options of a command; `--help` prints its usage, what it doesn't know ends it with one line and its usage. */
export function readOptions<const T extends Options>(usage: string, options: T): Values<T> {
  if (process.argv.slice(2).some((word) => word === '--help' || word === '-h')) stop(usage, 0);
  try {
    return parseArgs({ options }).values;
  } catch (error) {
    return stop(usage, 2, error instanceof Error ? error.message : String(error));
  }
}
