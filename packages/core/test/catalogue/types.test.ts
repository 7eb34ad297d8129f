import { expect, expectTypeOf, test } from 'vitest';
import type { editions, IndicatorId } from '../../src/catalogue/editions/index.ts';
import type { FactKey, indicator } from '../../src/catalogue/facts.ts';
import type { EquationSpec } from '../../src/catalogue/types.ts';
import type { Fact } from '../../src/report/model.ts';
import { factSchema } from '../../src/report/model.ts';

test('indicator ids are literal types, everywhere', () => {
  expectTypeOf<'applications.granted'>().toExtend<IndicatorId>();
  expectTypeOf<'request.topic.budget'>().toExtend<IndicatorId>();
  expectTypeOf<'litigation.direct.total'>().toExtend<IndicatorId>();
  expectTypeOf<string>().not.toExtend<IndicatorId>();
  expectTypeOf<Fact['id']>().toEqualTypeOf<IndicatorId>();
  expectTypeOf<(typeof editions)['2021']['indicators'][number]['id']>().toEqualTypeOf<IndicatorId>();
  expectTypeOf<NonNullable<ReturnType<typeof indicator>>['id']>().toEqualTypeOf<IndicatorId>();
  expectTypeOf<'applications.new@total'>().toExtend<FactKey>();
});

test('a misspelt id does not compile', () => {
  // @ts-expect-error: one p is missing
  const misspelt: IndicatorId = 'aplications.granted';
  // @ts-expect-error: no such row
  const fact: Fact = { id: 'applications.granted.twice', value: 1, state: 'number', unit: '件' };
  // @ts-expect-error: an equation names indicators only
  const left: EquationSpec<IndicatorId>['left'] = [{ id: 'applications.newly' }];
  // @ts-expect-error: no such applicant
  const key: FactKey = 'applications.new@somebody';
  expect(factSchema.shape.id.safeParse(misspelt).success).toBe(false);
  expect(factSchema.safeParse(fact).success).toBe(false);
  expect([left.length, key.length]).toEqual([1, 25]);
});
