import { expect, test } from 'vitest';
import { crashesOnBare } from '../../packages/core/test/rules/support/bare.ts';
import { faultsOfBad, faultsOfGood } from '../../packages/core/test/rules/support/check.ts';
import { loadExamples } from '../../packages/core/test/rules/support/load.ts';
import { saidBy } from '../../packages/core/test/rules/support/said.ts';

// Rules over several reports are tested with whole series of them.
if (process.env.GONGKAI_GROUP === 'X') {
  await import('../../packages/core/test/series/series.test.ts');
  await import('../../packages/core/test/series/years.test.ts');
  await import('../../packages/core/test/series/judge.test.ts');
  await import('../../packages/core/test/series/against-parts.test.ts');
  await import('../../packages/core/test/series/history.test.ts');
  await import('../../packages/core/test/series/city.test.ts');
}

/** The examples of one group's rules, each a test of its own: Stryker then knows which of them meets which mutant. */
const group = process.env.GONGKAI_GROUP ?? '';
for (const [code, { bad, good }] of await loadExamples()) {
  if (!code.startsWith(group)) continue;
  bad.forEach((example, i) => {
    test(`${code} bad ${i + 1}.`, () => expect(faultsOfBad(code, example)).toEqual([]));
  });
  good.forEach((example, i) => {
    test(`${code} good ${i + 1}.`, () => expect(faultsOfGood(example)).toEqual([]));
  });
}

test(`${group} says what it said.`, async () => {
  await expect(await saidBy(group)).toMatchFileSnapshot(`../../packages/core/test/rules/said/${group}.txt`);
});

test(`${group} bears reports with next to nothing in them.`, () => expect(crashesOnBare()).toEqual([]));
