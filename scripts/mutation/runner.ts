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
  type TimeoutDryRunResult,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import { bundle } from './bundle.ts';
import { again, coverageOf, keepsAnswers, keptIn, writeKept } from './kept.ts';
import type { ExampleTest } from './tests.ts';

type MutantRun = CompleteDryRunResult | TimeoutDryRunResult;

/** In it mutated code looks which mutant is on, and counts what it meets. Modules keep it: it stays the same object. */
const stryker: InstrumenterContext = {};
Object.assign(globalThis, { [INSTRUMENTER_CONSTANTS.NAMESPACE]: stryker });

/** Runs a group's examples in Stryker's own process, without a test framework. */
class ExampleRunner implements TestRunner {
  static readonly inject = tokens();
  private load: (() => Promise<readonly ExampleTest[]>) | undefined;
  /** Tests of code that has run already and is fast. */
  private warm: readonly ExampleTest[] | undefined;

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
    const tests = await this.loaded();
    const results = await runTests(tests, false, (id) => id);
    await runTests(tests, false, (id) => again + id);
    const met: MutantCoverage = stryker.mutantCoverage ?? { static: {}, perTest: {} };
    this.warm = tests;
    const kept = keptIn(met);
    writeKept(kept);
    return { status: DryRunStatus.Complete, tests: results, mutantCoverage: coverageOf(met, tests, kept) };
  }

  /** Runs the tests in warm code; in code loaded anew where answers kept from before could hide the mutant. */
  async mutantRun(options: MutantRunOptions): Promise<MutantRunResult> {
    const { activeMutant, mutantActivation, reloadEnvironment, sandboxFileName } = options;
    const anew = reloadEnvironment || mutantActivation === 'static' || keepsAnswers(sandboxFileName);
    const result = anew ? undefined : await this.warmRun(options);
    if (result) return toMutantRunResult(result);
    if (mutantActivation === 'static') stryker.activeMutant = activeMutant.id;
    return toMutantRunResult(await meet(options, await this.loaded()));
  }

  /** What warm code shows; undefined where an earlier mutant left something in it, so that it shows nothing. */
  private async warmRun(options: MutantRunOptions): Promise<MutantRun | undefined> {
    const tests = this.warm ?? (await this.loaded());
    this.warm = tests;
    const result = await meet(options, tests);
    if (result.status === DryRunStatus.Complete) {
      const failed = new Set(result.tests.filter(({ status }) => status === TestStatus.Failed).map(({ id }) => id));
      const without = await runTests(tests.filter(({ id }) => failed.has(id)));
      if (without.every(({ status }) => status === TestStatus.Success)) return result;
    }
    this.warm = undefined;
    return result.status === DryRunStatus.Timeout ? result : undefined;
  }

  /** The tests, of code with nothing computed or kept so far. */
  private async loaded(): Promise<readonly ExampleTest[]> {
    if (!this.load) throw new Error('mutation: no bundle yet');
    return await this.load();
  }
}

/** Puts a mutant to its tests: first to the examples of its rule, which most likely notice; last to other rules'. */
async function meet(options: MutantRunOptions, all: readonly ExampleTest[]): Promise<MutantRun> {
  const { activeMutant, disableBail, hitLimit, sandboxFileName, testFilter } = options;
  const own = basename(sandboxFileName).slice(0, 3);
  const rank = ({ code }: ExampleTest): number => (code === own ? 0 : code === undefined ? 1 : 2);
  const tests = all.filter(({ id }) => testFilter?.includes(id) ?? true).sort((a, b) => rank(a) - rank(b));
  stryker.activeMutant = activeMutant.id;
  stryker.hitCount = 0;
  if (hitLimit === undefined) delete stryker.hitLimit;
  else stryker.hitLimit = hitLimit;
  const results = await runTests(tests, !disableBail);
  delete stryker.activeMutant;
  return determineHitLimitReached(stryker.hitCount, hitLimit) ?? { status: DryRunStatus.Complete, tests: results };
}

/** Runs tests in turn, to the first that fails where `bail`; `named`: what the mutants that a test meets are put down to. */
async function runTests(
  tests: readonly ExampleTest[],
  bail = false,
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
