import { afterAll, beforeAll, describe, it } from 'vitest';
import { cases } from './cases/index.ts';
import type { Setup } from './support/client.ts';
import { hasCorpus, Session } from './support/session.ts';

const setups: readonly Setup[] = (['process', 'worker'] as const).flatMap((transport) =>
  (['full', 'minimal', 'empty'] as const).flatMap((kind) =>
    (['zh', 'en'] as const).map((language) => ({ transport, kind, language })),
  ),
);

describe.each(setups)('the built server as a $transport, a client with $kind capabilities, in $language', (setup) => {
  let session: Session;
  beforeAll(async () => {
    session = await Session.start(setup);
  });
  afterAll(() => session.stop());

  for (const each of cases) {
    it.skipIf(each.corpus && !hasCorpus)(`${each.feature}: ${each.name}`, () => each.run(session));
  }
});
