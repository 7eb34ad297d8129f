import type { MutantCoverage } from '@stryker-mutator/api/core';
import type { ExampleTest } from './tests.ts';

/** Before the name of a test that runs a second time. */
export const again = 'again: ';

/** Mutants that a test met less often when it ran again: their code keeps its answers. */
export function keptIn({ perTest }: MutantCoverage): ReadonlySet<string> {
  const kept = new Set<string>();
  for (const [test, met] of Object.entries(perTest)) {
    if (test.startsWith(again)) continue;
    const later = perTest[again + test] ?? {};
    for (const [id, times] of Object.entries(met)) if (times > (later[id] ?? 0)) kept.add(id);
  }
  return kept;
}

/**
 * Which test met which mutant, by the first run. Where answers are kept only the test that came first met the mutant,
 * but each of them may get its answer: such a mutant is put to all.
 */
export function coverageOf(
  met: MutantCoverage,
  tests: readonly ExampleTest[],
  kept: ReadonlySet<string>,
): MutantCoverage {
  const any = Object.fromEntries([...kept].map((id) => [id, 1]));
  return {
    static: met.static,
    perTest: Object.fromEntries(tests.map(({ id }) => [id, { ...any, ...met.perTest[id] }])),
  };
}
