/**
 * `npm run mutation:equations`: turns every comparison of the evaluator around, one at a time, and runs the tests of
 * equations; then swaps the sides of every bound of the catalogue and puts it to balanced reports. What nobody notices
 * is not tested.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import ts from 'typescript';
import { analyse } from '../packages/core/src/analyse.ts';
import { type ConcreteEquation, equationsOf } from '../packages/core/src/catalogue/equations.ts';
import { randomReport } from '../packages/core/test/support/balanced.ts';
import { root } from './run.ts';

const turned: ReadonlyMap<ts.SyntaxKind, string> = new Map([
  [ts.SyntaxKind.LessThanToken, '>'],
  [ts.SyntaxKind.GreaterThanToken, '<'],
  [ts.SyntaxKind.LessThanEqualsToken, '>='],
  [ts.SyntaxKind.GreaterThanEqualsToken, '<='],
  [ts.SyntaxKind.EqualsEqualsEqualsToken, '!=='],
  [ts.SyntaxKind.ExclamationEqualsEqualsToken, '==='],
]);

interface Mutant {
  readonly file: string;
  readonly from: number;
  readonly to: number;
  readonly by: string;
  readonly line: number;
  readonly shown: string;
}

function mutantsOf(file: string): Mutant[] {
  const source = ts.createSourceFile(file, readFileSync(root + file, 'utf8'), ts.ScriptTarget.Latest, true);
  const found: Mutant[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isBinaryExpression(node)) {
      const { operatorToken } = node;
      const by = turned.get(operatorToken.kind);
      const from = operatorToken.getStart(source);
      const line = source.getLineAndCharacterOfPosition(from).line + 1;
      if (by) found.push({ file, from, to: operatorToken.getEnd(), by, line, shown: node.getText(source) });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

const unnoticed: string[] = [];
const config = 'scripts/equations/vitest.config.ts';
const run = (mutant: Mutant | null): boolean =>
  spawnSync('npx', ['vitest', 'run', '--config', config], {
    cwd: root,
    env: { ...process.env, GONGKAI_MUTANT: JSON.stringify(mutant) },
  }).status === 0;

if (!run(null)) {
  console.error('equation-mutation: the tests of equations fail as they are');
  process.exit(1);
}
const mutants = ['evaluate', 'fill'].flatMap((name) => mutantsOf(`packages/core/src/equations/${name}.ts`));
for (const mutant of mutants) {
  const noticed = !run(mutant);
  console.log(`${noticed ? 'noticed  ' : 'UNNOTICED'} ${mutant.file}:${mutant.line} ${mutant.by}: ${mutant.shown}`);
  if (!noticed) unnoticed.push(`${mutant.file}:${mutant.line} (${mutant.shown}) with ${mutant.by}`);
}

let bounds = 0;
for (const edition of ['2014', '2019', '2021'] as const) {
  const reports = fc.sample(randomReport(edition), { numRuns: 20, seed: 1 }).map(({ text }) => text);
  for (const equation of equationsOf(edition)) {
    if (equation.spec.kind !== 'bound') continue;
    bounds++;
    const sides = equation as { left: ConcreteEquation['left']; right: ConcreteEquation['right'] };
    const { left, right } = sides;
    sides.left = right;
    sides.right = left;
    const broken = reports.some((text) =>
      analyse(text).equations.some(
        ({ id, verdict, applicant }) => id === equation.id && applicant === equation.applicant && verdict === 'broken',
      ),
    );
    sides.left = left;
    sides.right = right;
    if (!broken) unnoticed.push(`the bound ${equation.id} of ${edition} with its sides swapped`);
  }
}
for (const each of unnoticed) console.error(`equation-mutation: nothing notices ${each}`);
console.log(
  `equation-mutation: ${mutants.length} comparisons and ${bounds} bounds turned around, ${unnoticed.length} unnoticed`,
);
process.exit(unnoticed.length === 0 ? 0 : 1);
