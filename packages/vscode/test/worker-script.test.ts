import { expect, it } from 'vitest';
import { workerScript } from '../src/client/worker-script.ts';

const file = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) });

it('files that require one another run as one script, each when it is first asked for, and once', () => {
  const files = [
    file('late.cjs', '"use strict";log.push("late");exports.add=n=>n+1'),
    file('never.cjs', 'log.push("never")'),
    // The last line may be a comment.
    file('entry.cjs', 'log.push("entry");log.push(require("./late.cjs").add(1)+require("./late.cjs").add(2))// end'),
  ];
  const script = workerScript(files, 'entry.cjs')
    .map((part) => (typeof part === 'string' ? part : new TextDecoder().decode(part)))
    .join('');
  const log: unknown[] = [];
  new Function('log', script)(log);
  expect(log).toEqual(['entry', 'late', 5]);
});
