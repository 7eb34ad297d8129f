import type { SourceProblem } from './types.ts';

/** parse5 is quadratic in nesting depth, and no report needs a tenth of this. */
const deepest = 400;
const largest = 8_000_000;

const voids = new Set([
  'br',
  'img',
  'hr',
  'input',
  'meta',
  'link',
  'col',
  'area',
  'base',
  'embed',
  'source',
  'track',
  'wbr',
  'param',
  'o:p',
  '!doctype',
  '!--',
  'p',
  'li',
  'td',
  'tr',
  'th',
  'option',
  'dt',
  'dd',
  'tbody',
]);

/**
 * Looks at a page before the parser does: one pass over its tags. Says what is too large or nested too deeply to be
 * parsed in good time.
 */
export function guardHtml(html: string): SourceProblem[] {
  if (html.length > largest) return [{ kind: 'too-large', span: [0, 0] }];
  let depth = 0;
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
    const code = html.charCodeAt(at + 1);
    if (code === 47) {
      if (depth > 0 && !voids.has(nameAt(html, at + 2))) depth--;
    } else if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) {
      if (!voids.has(nameAt(html, at + 1))) depth++;
      if (depth > deepest) return [{ kind: 'too-deep', span: [at, at + 1] }];
    }
  }
  return [];
}

function nameAt(html: string, from: number): string {
  let end = from;
  while (end < html.length && end < from + 12) {
    const code = html.charCodeAt(end);
    if (code <= 32 || code === 62 || code === 47) break;
    end++;
  }
  return html.slice(from, end).toLowerCase();
}
