/** Something the user can put right: one clear line on standard error, exit 2, no stack. */
export class CliError extends Error {}
