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
import { endless, within } from './within.ts';

type Run = CompleteDryRunResult | TimeoutDryRunResult;

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
  async dryRun(): Promise<Run> {
    delete stryker.activeMutant;
    delete stryker.mutantCoverage;
    const tests = await this.loaded();
    const result = runTests(tests, false, (id) => id);
    if (result.status === DryRunStatus.Timeout) return result;
    runTests(tests, false, (id) => again + id);
    const met: MutantCoverage = stryker.mutantCoverage ?? { static: {}, perTest: {} };
    this.warm = tests;
    const kept = keptIn(met);
    writeKept(kept);
    return { ...result, mutantCoverage: coverageOf(met, tests, kept) };
  }

  /** Runs the tests in warm code; in code loaded anew where answers kept from before could hide the mutant. */
  async mutantRun(options: MutantRunOptions): Promise<MutantRunResult> {
    const { activeMutant, mutantActivation, reloadEnvironment, sandboxFileName } = options;
    const anew = reloadEnvironment || mutantActivation === 'static' || keepsAnswers(sandboxFileName);
    const result = anew ? undefined : await this.warmRun(options);
    if (result) return toMutantRunResult(result);
    if (mutantActivation === 'static') stryker.activeMutant = activeMutant.id;
    return toMutantRunResult(meet(options, await this.loaded()));
  }

  /** What warm code shows; undefined where an earlier mutant left something in it, so that it shows nothing. */
  private async warmRun(options: MutantRunOptions): Promise<Run | undefined> {
    const tests = this.warm ?? (await this.loaded());
    this.warm = tests;
    const result = meet(options, tests);
    if (result.status === DryRunStatus.Complete) {
      const failed = new Set(result.tests.filter(isFailed).map(({ id }) => id));
      const without = runTests(tests.filter(({ id }) => failed.has(id)));
      if (without.status === DryRunStatus.Complete && !without.tests.some(isFailed)) return result;
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
function meet(options: MutantRunOptions, all: readonly ExampleTest[]): Run {
  const { activeMutant, disableBail, hitLimit, sandboxFileName, testFilter } = options;
  const own = basename(sandboxFileName).slice(0, 3);
  const rank = ({ code }: ExampleTest): number => (code === own ? 0 : code === undefined ? 1 : 2);
  const tests = all.filter(({ id }) => testFilter?.includes(id) ?? true).sort((a, b) => rank(a) - rank(b));
  stryker.activeMutant = activeMutant.id;
  stryker.hitCount = 0;
  if (hitLimit === undefined) delete stryker.hitLimit;
  else stryker.hitLimit = hitLimit;
  const result = runTests(tests, !disableBail);
  delete stryker.activeMutant;
  return determineHitLimitReached(stryker.hitCount, hitLimit) ?? result;
}

/** Runs tests in turn, to the first that fails where `bail`; `named`: what the mutants that a test meets are put down to. */
function runTests(all: readonly ExampleTest[], bail = false, named?: (id: string) => string): Run {
  const tests: TestResult[] = [];
  for (const test of all) {
    if (named) stryker.currentTestId = named(test.id);
    // What is counted must not begin again.
    const result = runTest(test, named ? 60_000 : test.code === undefined ? 10_000 : 2_000);
    delete stryker.currentTestId;
    if (!result) return { status: DryRunStatus.Timeout, reason: `${test.id} never ends` };
    tests.push(result);
    if (bail && isFailed(result)) break;
  }
  return { status: DryRunStatus.Complete, tests };
}

/** Undefined: it never ends. An example takes some ten milliseconds, all of a group's up to half a second. */
function runTest({ id, faults }: ExampleTest, ms: number): TestResult | undefined {
  const start = performance.now();
  let found: readonly string[] | typeof endless;
  try {
    found = within(ms, faults);
  } catch (error) {
    found = [String(error)];
  }
  if (found === endless) return undefined;
  const base = { id, name: id, timeSpentMs: performance.now() - start };
  const [fault] = found;
  if (fault === undefined) return { ...base, status: TestStatus.Success };
  return { ...base, status: TestStatus.Failed, failureMessage: fault };
}

const isFailed = ({ status }: TestResult): boolean => status === TestStatus.Failed;

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'examples', ExampleRunner)];
