import type { ScannedLine } from './lines.ts';
import type { FrontMatter } from './types.ts';

/** Longest front matter that is looked for. */
const mostLines = 200;

/** YAML between two lines `---` at the very beginning; undefined where there is none. Its contents are read elsewhere. */
export function readFrontMatter(
  text: string,
  lines: readonly ScannedLine[],
): { readonly frontMatter: FrontMatter; readonly nextLine: number } | undefined {
  const [first] = lines;
  if (!first || text.slice(first.start, first.end) !== '---') return undefined;
  const contentStart = lines[1]?.rawStart ?? first.end;
  for (let i = 1; i < lines.length && i < mostLines; i++) {
    const line = lines[i];
    if (!line || text.slice(line.start, line.end) !== '---') continue;
    return {
      frontMatter: { span: [first.start, line.end], contentStart, source: text.slice(contentStart, line.rawStart) },
      nextLine: i + 1,
    };
  }
  return undefined;
}
