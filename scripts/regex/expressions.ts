import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { root } from '../run.ts';

/** A regular expression as a source has it. */
export interface Expression {
  /** `packages/core/src/….ts:12` */
  readonly place: string;
  readonly source: string;
  readonly flags: string;
}

/** Sources whose expressions meet text that somebody else wrote; what only builds the packages does not. */
const sources = /^(?:[\w-]+\/src|site\/check)\/.*\.tsx?$/;

/** Every expression literal of what is shipped, and every place that puts one together, which nobody can read. */
export function expressions(): { literals: Expression[]; built: string[] } {
  const folder = `${root}packages/`;
  const literals: Expression[] = [];
  const built: string[] = [];
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => sources.test(name) && !name.includes('node_modules') && !name.endsWith('.d.ts'))
    .sort();
  for (const name of files) {
    const file = ts.createSourceFile(name, readFileSync(folder + name, 'utf8'), ts.ScriptTarget.Latest, true);
    const visit = (node: ts.Node): void => {
      const place = `packages/${name}:${file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1}`;
      if (ts.isRegularExpressionLiteral(node)) {
        const end = node.text.lastIndexOf('/');
        literals.push({ place, source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
      } else if (ts.isNewExpression(node) && node.expression.getText(file) === 'RegExp') built.push(place);
      ts.forEachChild(node, visit);
    };
    visit(file);
  }
  return { literals, built };
}
