import type { ConfigProblem } from '@gongkai/core';
import type { Diagnostic } from 'vscode-languageserver-types';
import { isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';

/** Where the value (of a setting that should not be there: the key) at a path stands; the beginning where it does not. */
export function placeOf(text: string, { path, unknown, message }: ConfigProblem): Diagnostic['range'] {
  const counter = new LineCounter();
  const keys = path === '' ? [] : path.split('.').map((key) => (/^\d+$/.test(key) ? Number(key) : key));
  const document = parseDocument(text, { lineCounter: counter, logLevel: 'silent' });
  const nodeAt = (): unknown => {
    if (!unknown) return document.getIn(keys, true);
    const around = keys.length === 1 ? document.contents : document.getIn(keys.slice(0, -1), true);
    return isMap(around)
      ? around.items.find(({ key }) => isScalar(key) && String(key.value) === String(keys.at(-1)))?.key
      : undefined;
  };
  const node = keys.length === 0 ? undefined : nodeAt();
  const [from, to] = isNode(node) && node.range ? node.range : (syntaxError(message.en) ?? [0, 0]);
  const at = (offset: number) => {
    const { line, col } = counter.linePos(offset);
    return { line: Math.max(0, line - 1), character: Math.max(0, col - 1) };
  };
  return { start: at(from), end: at(Math.min(to, text.length)) };
}

/** V8 says at which character JSON ends to be JSON. */
function syntaxError(message: string): readonly [number, number] | undefined {
  const position = /at position (\d{1,9})/.exec(message)?.[1];
  return position === undefined ? undefined : [Number(position), Number(position) + 1];
}
