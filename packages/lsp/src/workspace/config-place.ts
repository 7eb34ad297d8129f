import type { Diagnostic } from 'vscode-languageserver-types';
import { isNode, LineCounter, parseDocument } from 'yaml';

/** Where the value (of a setting that should not be there: the key) at a path stands; the beginning where it does not. */
export function placeOf(text: string, path: string, message: string): Diagnostic['range'] {
  const counter = new LineCounter();
  const keys = path === '' ? [] : path.split('.').map((key) => (/^\d+$/.test(key) ? Number(key) : key));
  const range = keys.length === 0 ? syntaxError(text, message) : undefined;
  const document = parseDocument(text, { lineCounter: counter, logLevel: 'silent' });
  const node = range || keys.length === 0 ? undefined : document.getIn(keys, true);
  const [from, to] = range ?? (isNode(node) && node.range ? node.range : [0, 0]);
  const at = (offset: number) => {
    const { line, col } = counter.linePos(offset);
    return { line: Math.max(0, line - 1), character: Math.max(0, col - 1) };
  };
  return { start: at(from), end: at(Math.min(to, text.length)) };
}

/** V8 says at which character JSON ends to be JSON. */
function syntaxError(text: string, message: string): readonly [number, number] | undefined {
  const position = /at position (\d{1,9})/.exec(message)?.[1];
  const unknown = /[Uu]nrecognized key[^"]*"([^"\n]{1,200})"/.exec(message)?.[1];
  if (unknown !== undefined) {
    const key = JSON.stringify(unknown);
    const at = text.indexOf(key);
    return at < 0 ? undefined : [at, at + key.length];
  }
  return position === undefined ? undefined : [Number(position), Number(position) + 1];
}
