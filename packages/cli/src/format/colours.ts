import pc from 'picocolors';
import type { Io } from '../io.ts';
import type { colourChoices } from './names.ts';
import type { Colours } from './pretty.ts';

/**
 * Whether to colour: what the command line says, else what the environment says (`NO_COLOR`, `FORCE_COLOR`), else
 * only on a terminal that can.
 */
export function wantsColour(choice: (typeof colourChoices)[number] | undefined, io: Io): boolean {
  if (choice === 'always' || choice === 'never') return choice === 'always';
  if (io.env.NO_COLOR) return false;
  if (io.env.FORCE_COLOR && io.env.FORCE_COLOR !== '0') return true;
  return io.stdout.isTerminal && io.env.TERM !== 'dumb';
}

/** Colours only on a terminal, and never with `NO_COLOR`. */
export const coloursFor = (io: Io): Colours => coloursOf(wantsColour(undefined, io));

/** Paints that colour, or that leave text alone. */
export function coloursOf(on: boolean): Colours {
  const colours = pc.createColors(on);
  return {
    severity: { error: colours.red, warning: colours.yellow, info: colours.cyan },
    place: colours.underline,
    faint: colours.dim,
    fix: colours.green,
    bold: colours.bold,
  };
}
