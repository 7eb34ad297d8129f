import { readFileSync } from 'node:fs';
import { crashesOnBare } from '../../packages/core/test/rules/support/bare.ts';
import { faultsOfBad, faultsOfGood } from '../../packages/core/test/rules/support/check.ts';
import { loadExamples } from '../../packages/core/test/rules/support/load.ts';
import { saidBy } from '../../packages/core/test/rules/support/said.ts';

/** What one mutant may be noticed by; a test passes when it finds no fault. */
export interface ExampleTest {
  readonly id: string;
  /** The rule that the example is of; undefined where the test is about the whole group. */
  readonly code?: string;
  readonly faults: () => readonly string[];
}

/** The examples of one group's rules, each a test of its own: Stryker then knows which of them meets which mutant. */
export async function testsOf(group: string): Promise<readonly ExampleTest[]> {
  const tests: ExampleTest[] = [];
  const examples = await loadExamples();
  for (const [code, { bad, good }] of examples) {
    if (!code.startsWith(group)) continue;
    for (const [i, example] of bad.entries())
      tests.push({ id: `${code} bad ${i + 1}.`, code, faults: () => faultsOfBad(code, example) });
    for (const [i, example] of good.entries())
      tests.push({ id: `${code} good ${i + 1}.`, code, faults: () => faultsOfGood(example) });
  }
  // Read from the sandbox, in which Stryker runs its tests.
  const said = readFileSync(`packages/core/test/rules/said/${group}.txt`, 'utf8');
  tests.push({
    id: `${group} says what it said.`,
    faults: () => (saidBy(group, examples) === said ? [] : [`not what said/${group}.txt holds`]),
  });
  tests.push({ id: `${group} bears reports with next to nothing in them.`, faults: crashesOnBare });
  return tests;
}
