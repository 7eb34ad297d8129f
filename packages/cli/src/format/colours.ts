import pc from 'picocolors';
import type { Io } from '../io.ts';
import type { Colours } from './pretty.ts';

/** Colours only on a terminal, and never with `NO_COLOR`. */
export function coloursFor(io: Io): Colours {
  const on = io.stdout.isTerminal && !io.env.NO_COLOR && io.env.TERM !== 'dumb';
  const colours = pc.createColors(on);
  return {
    severity: { error: colours.red, warning: colours.yellow, info: colours.cyan },
    place: colours.underline,
    faint: colours.dim,
    fix: colours.green,
    bold: colours.bold,
  };
}
