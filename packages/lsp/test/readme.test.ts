import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import * as lsp from '../src/index.ts';
import { report } from './support/reports.ts';

const readme = readFileSync(fileURLToPath(new URL('../README.md', import.meta.url)), 'utf8');
const [, example = ''] = /<!-- run by test\/readme\.test\.ts -->\s+```js\n([\s\S]*?)```/.exec(readme) ?? [];

it('has an example that does what it says', () => {
  // Its imports are handed in: what they name has to be exported.
  const body = example.replace(/^import \{ ([\w, ]+) \} from '([^']+)';$/gm, (_, names: string, from: string) => {
    return `const { ${names} } = modules['${from}'];`;
  });
  const printed: string[] = [];
  const modules = { '@gongkai/lsp': lsp, 'vscode-languageserver-textdocument': { TextDocument } };
  const run = new Function('modules', 'text', 'print', body);
  run(modules, report({ values: { 'applications.carried-out@total': 5 } }), (line: string) => printed.push(line));
  expect(printed[0]).toMatch(/^\d+: [A-Z]\d\d /);
  expect(printed.some((line) => line.includes(': R01 '))).toBe(true);
  // One finding less than before: the last line counts them.
  expect(printed.at(-1)).toBe(`${printed.length - 2} left`);
});
