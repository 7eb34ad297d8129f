import { expect, test } from 'vitest';
import { analyse } from '../../src/analyse.ts';
import { reportOf, tableOf } from './fresh/measure.ts';

/** What each number has to look at is bounded: else a text without marks takes the square of its length. */
test('a text without marks is no one clause', () => {
  const { claims } = analyse(reportOf(tableOf('S'), '收到申请53件'.repeat(2000)));
  expect(claims).toHaveLength(2000);
  expect(Math.max(...claims.map(({ clause }) => clause[1] - clause[0]))).toBeLessThan(500);
});

test('a clause as long as real ones are is read from its beginning', () => {
  const { claims } = analyse(reportOf(tableOf('S'), `县公安局${'工作任务重'.repeat(40)}收到申请91件。`));
  expect(claims.map(({ concept, verdict }) => [concept, verdict])).toEqual([['applications/new', 'not-assessable']]);
});
