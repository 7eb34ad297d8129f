import { explain as explainId } from '@gongkai/core';
import { CliError } from '../errors.ts';
import type { Io } from '../io.ts';
import { languageOf } from '../language.ts';

/** Explains an indicator, a rule or an article: `applications.granted`, `D01`, `条例#20`. */
export function explain(id: string, options: { readonly lang?: string }, io: Io): number {
  const language = languageOf(options.lang, io);
  const found = explainId(id, language);
  if (!found) {
    throw new CliError(
      `没有“${id}”：可以是指标代码（applications.granted）、规则代码（D01）或者条文（条例#20） · nothing is called “${id}”`,
    );
  }
  io.stdout.write(`${found.heading}\n\n${found.paragraphs.join('\n\n')}\n`);
  return 0;
}
