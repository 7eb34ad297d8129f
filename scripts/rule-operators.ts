/**
 * `npm run mutation:rules -- --group D` (or `--rule D03`): changes every operator, condition and value in the rules of a
 * group, one at a time (StrykerJS), and runs the examples of its rules. Prints each mutant that no example notices and the
 * score; fails below 80 %. Takes minutes: it is no part of `.ci/run`. scripts/rule-mutation.ts, which is, silences whole rules.
 */
import type { PartialStrykerOptions } from '@stryker-mutator/api/core';
import { Stryker } from '@stryker-mutator/core';
import { readOptions, stop } from './options.ts';
import { root } from './run.ts';

const usage = 'npm run mutation:rules -- --group D | --rule D03';
const values = readOptions(usage, { group: { type: 'string' }, rule: { type: 'string' } });
const group = (values.group ?? values.rule?.slice(0, 1) ?? '').toUpperCase();
if (!/^[A-Z]$/u.test(group)) stop(usage, 2, 'mutation:rules: neither a group nor a rule');
process.chdir(root);
process.env.GONGKAI_GROUP = group;

const series: PartialStrykerOptions = {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'scripts/mutation/vitest.config.ts', related: false },
};
const examples: PartialStrykerOptions = {
  testRunner: 'examples',
  plugins: ['./scripts/mutation/runner.ts'],
  // Stryker loads its plugins in both kinds of processes it starts, with or without checkers.
  testRunnerNodeArgs: ['--import', 'tsx'],
  checkerNodeArgs: ['--import', 'tsx'],
};

const stryker = new Stryker({
  ...(group === 'X' ? series : examples),
  mutate: [`packages/core/src/rules/${group}/${values.rule?.toUpperCase() ?? ''}*.ts`, '!**/index.ts'],
  coverageAnalysis: 'perTest',
  // What is computed while a module loads (titles, codes, cites) is data, which other tests look at.
  ignoreStatic: true,
  ignorePatterns: [
    '**',
    '!package.json',
    '!tsconfig.base.json',
    '!packages/core/**',
    '!scripts/mutation/**',
    'packages/core/dist',
  ],
  tempDirName: '.cache/stryker',
  reporters: ['clear-text'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  thresholds: { high: 90, low: 80, break: 80 },
  concurrency: 2,
  disableTypeChecks: false,
  // A mutant that never ends is known by how often it is met; time is only for what even that misses.
  timeoutMS: 60_000,
});
await stryker.runMutationTest();
