import { expect, test } from 'vitest';
import { testsOf } from './tests.ts';

/** Rules over several reports are tested with whole series of them, in test files: only vitest can run these. */
await import('../../packages/core/test/series/series.test.ts');
await import('../../packages/core/test/series/years.test.ts');
await import('../../packages/core/test/series/judge.test.ts');
await import('../../packages/core/test/series/against-parts.test.ts');
await import('../../packages/core/test/series/history.test.ts');
await import('../../packages/core/test/series/city.test.ts');

for (const { id, faults } of await testsOf('X')) test(id, () => expect(faults()).toEqual([]));
