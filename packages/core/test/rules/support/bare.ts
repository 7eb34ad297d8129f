import { analyse } from '../../../src/analyse.ts';
import { clean2014, clean2019, clean2021 } from './clean.ts';

const without = (text: string, pattern: RegExp): string => text.replace(pattern, '');

/** Reports with next to nothing in them: what a rule looks for may always be missing. */
export const bareTexts: readonly string[] = [clean2014(), clean2019(), clean2021()].flatMap((text) => [
  // No tables, no figures in them, no first column, a table alone.
  without(text, /^\|.*\n/gmu),
  text.replace(/(?<=\| *)\d[\d.]*(?= *\|)/gu, ''),
  text.replace(/^\|[^|\n]*/gmu, '| '),
  (/(?:^\|.*\n)+/mu.exec(text) ?? [''])[0],
  // No name, no year, no date, no paragraph.
  without(text, /清源县水利局/gu),
  without(text, /20\d\d/gu),
  without(text, /^.*\d年\d+月\d+日$/gmu),
  without(text, /^[^|#\n].*$/gmu),
  // Headings alone; the first half; the second.
  without(text, /^[^#\n].*$/gmu),
  text.slice(0, text.length / 2),
  text.slice(text.length / 2),
]);

/** What went wrong where rules met reports with next to nothing in them, alone and beside each other. */
export function crashesOnBare(): string[] {
  const found = new Set<string>();
  const bare = bareTexts.map((text) => analyse(text));
  const whole = [clean2014({ year: 2017 }), clean2019(), clean2021()].map((text) => analyse(text));
  for (const [i, alone] of [...bare, ...whole].entries()) {
    const others = [undefined, ...whole, bare[i], bare[(i * 7 + 3) % bare.length]];
    for (const previous of others) {
      const analysis = previous ? alone.with({ previous, history: [previous], similarity: () => 0.99 }) : alone;
      for (const { code, message, fixes } of analysis.findings)
        if (!message.zh || fixes.some(({ edits }) => edits.length === 0)) found.add(`${code}: says nothing`);
      for (const { code, message } of analysis.crashed) found.add(`${code}: ${message}`);
    }
  }
  return [...found];
}
