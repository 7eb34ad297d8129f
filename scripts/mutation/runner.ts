import { basename } from 'node:path';
import { INSTRUMENTER_CONSTANTS, type InstrumenterContext, type MutantCoverage } from '@stryker-mutator/api/core';
import { declareClassPlugin, PluginKind, tokens } from '@stryker-mutator/api/plugin';
import {
  type CompleteDryRunResult,
  DryRunStatus,
  determineHitLimitReached,
  type MutantRunOptions,
  type MutantRunResult,
  type TestResult,
  type TestRunner,
  type TestRunnerCapabilities,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import { bundle } from './bundle.ts';
import { again, coverageOf, keptIn } from './kept.ts';
import type { ExampleTest } from './tests.ts';

/** In it mutated code looks which mutant is on, and counts what it meets. Modules keep it: it stays the same object. */
const stryker: InstrumenterContext = {};
Object.assign(globalThis, { [INSTRUMENTER_CONSTANTS.NAMESPACE]: stryker });

/**
 * Runs a group's examples in Stryker's own process, without a test framework. The code stays loaded from one mutant to
 * the next, which takes some care: see `mutantRun`.
 */
class ExampleRunner implements TestRunner {
  static readonly inject = tokens();
  private load: (() => Promise<readonly ExampleTest[]>) | undefined;
  private tests: readonly ExampleTest[] | undefined;
  private kept: ReadonlySet<string> | undefined;

  capabilities(): TestRunnerCapabilities {
    return { reloadEnvironment: true };
  }

  async init(): Promise<void> {
    this.load = await bundle(process.env.GONGKAI_GROUP ?? '');
  }

  /** Runs all tests twice, the second time with whatever the code kept from the first. */
  async dryRun(): Promise<CompleteDryRunResult> {
    delete stryker.activeMutant;
    delete stryker.mutantCoverage;
    const tests = await this.environment(true);
    const results = await runTests(tests, false, (id) => id);
    await runTests(tests, false, (id) => again + id);
    const met: MutantCoverage = stryker.mutantCoverage ?? { static: {}, perTest: {} };
    const kept = keptIn(met);
    this.kept = kept;
    return { status: DryRunStatus.Complete, tests: results, mutantCoverage: coverageOf(met, tests, kept) };
  }

  /**
   * An answer kept from before the mutant would hide it, one kept from a mutant would outlive it. Hence the code is
   * loaded anew where it keeps answers; and where a test fails with code that other mutants ran in, it must pass without
   * the mutant, or else all that was kept is thrown away.
   */
  async mutantRun(options: MutantRunOptions): Promise<MutantRunResult> {
    // Of the processes that Stryker starts, one was asked for a dry run.
    if (!this.kept) await this.dryRun();
    const { activeMutant, hitLimit, mutantActivation, reloadEnvironment } = options;
    const fresh = reloadEnvironment || mutantActivation === 'static' || this.kept?.has(activeMutant.id) === true;
    let results = await this.meet(options, fresh);
    if (!fresh && !(await this.passWithout(results))) results = await this.meet(options, true);
    const timeout = determineHitLimitReached(stryker.hitCount, hitLimit);
    if (fresh || timeout) this.tests = undefined;
    return toMutantRunResult(timeout ?? { status: DryRunStatus.Complete, tests: results });
  }

  /** The tests, of code that is loaded already or of code with nothing kept. */
  private async environment(fresh: boolean): Promise<readonly ExampleTest[]> {
    if (!this.load) throw new Error('mutation: no bundle yet');
    if (fresh || !this.tests) this.tests = await this.load();
    return this.tests;
  }

  private async meet(options: MutantRunOptions, fresh: boolean): Promise<TestResult[]> {
    const { activeMutant, disableBail, hitLimit, mutantActivation, sandboxFileName, testFilter } = options;
    delete stryker.activeMutant;
    if (mutantActivation === 'static') stryker.activeMutant = activeMutant.id;
    const all = await this.environment(fresh);
    const tests = testFilter ? all.filter(({ id }) => testFilter.includes(id)) : all;
    stryker.activeMutant = activeMutant.id;
    stryker.hitCount = 0;
    if (hitLimit === undefined) delete stryker.hitLimit;
    else stryker.hitLimit = hitLimit;
    const results = await runTests(ownFirst(tests, basename(sandboxFileName).slice(0, 3)), !disableBail);
    delete stryker.activeMutant;
    return results;
  }

  /** Whether the tests that failed pass while no mutant is on. */
  private async passWithout(results: readonly TestResult[]): Promise<boolean> {
    const failed = new Set(results.filter(({ status }) => status === TestStatus.Failed).map(({ id }) => id));
    const tests = (await this.environment(false)).filter(({ id }) => failed.has(id));
    return (await runTests(tests, true)).every(({ status }) => status === TestStatus.Success);
  }
}

/** The examples of the mutated rule first, which most likely notice; those of other rules last. */
function ownFirst(tests: readonly ExampleTest[], own: string): readonly ExampleTest[] {
  const rank = ({ code }: ExampleTest): number => (code === own ? 0 : code === undefined ? 1 : 2);
  return [...tests].sort((a, b) => rank(a) - rank(b));
}

/** Runs tests in turn, to the first that fails where `bail`; `named`: what the mutants that a test meets are put down to. */
async function runTests(
  tests: readonly ExampleTest[],
  bail: boolean,
  named?: (id: string) => string,
): Promise<TestResult[]> {
  const results: TestResult[] = [];
  for (const { id, faults } of tests) {
    if (named) stryker.currentTestId = named(id);
    const start = performance.now();
    const [fault] = await Promise.resolve()
      .then(faults)
      .catch((error: unknown) => [String(error)]);
    const base = { id, name: id, timeSpentMs: performance.now() - start };
    results.push(
      fault === undefined
        ? { ...base, status: TestStatus.Success }
        : { ...base, status: TestStatus.Failed, failureMessage: fault },
    );
    delete stryker.currentTestId;
    if (bail && fault !== undefined) break;
  }
  return results;
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'examples', ExampleRunner)];
