import { readFileSync, writeFileSync } from 'node:fs';
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

/** In the sandbox: of the processes that Stryker starts, and starts again, only one is asked for a dry run. */
const note = 'kept-answers.json';

export const writeKept = (kept: ReadonlySet<string>): void => writeFileSync(note, JSON.stringify([...kept]));

/** A variable of a module that may change, or a collection to be filled. */
const state = /^(?:export )?(?:let |const .*= new (?:Weak)?(?:Map|Set)(?:<.*>)?\(\))/mu;
const files = new Map<string, boolean>();

/** Whether the code of a mutated file keeps answers: its mutants are known by their numbers, which stand in it. */
export function keepsAnswers(file: string): boolean {
  let keeps = files.get(file);
  if (keeps === undefined) {
    const text = readFileSync(file, 'utf8');
    const kept = JSON.parse(readFileSync(note, 'utf8')) as string[];
    keeps = state.test(text) || kept.some((id) => text.includes(`("${id}")`));
    files.set(file, keeps);
  }
  return keeps;
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
