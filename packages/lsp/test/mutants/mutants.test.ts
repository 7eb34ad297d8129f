import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { cases } from '../protocol/cases/index.ts';
import type { Case } from '../protocol/support/session.ts';
import { hasCorpus, Session } from '../protocol/support/session.ts';
import { startProcess } from '../protocol/support/transport.ts';

interface Mutant {
  readonly file: string;
  readonly name: string;
  readonly server: string;
}

const folder = fileURLToPath(new URL('../../../../.cache/mutants/', import.meta.url));
const mutants = JSON.parse(readFileSync(`${folder}mutants.json`, 'utf8')) as Mutant[];
const runnable = cases.filter(({ corpus }) => !corpus || hasCorpus);

/** Cases that a server fails, with what they say; those of the feature's own file come first. */
async function failures(
  server: string,
  chosen: readonly Case[],
  first: boolean,
  countsReports = true,
): Promise<unknown[]> {
  const setup = { transport: 'process', kind: 'full', language: 'zh' } as const;
  const options = { server: startProcess(server), ...(countsReports ? {} : { reports: 0 }) };
  const session = await Session.start(setup, options);
  const failed: unknown[] = [];
  try {
    for (const each of chosen) {
      try {
        await each.run(session);
      } catch (error) {
        failed.push(error);
        if (first) break;
      }
    }
  } finally {
    await session.stop();
  }
  return failed;
}

describe('the protocol suite', () => {
  it('passes on the whole server, bundled as the mutants are', async () => {
    expect(await failures(`${folder}whole.cjs`, runnable, false)).toEqual([]);
  });

  it.concurrent.each(mutants)('notices when $name of $file answers with nothing', async ({ file, server }) => {
    const chosen = [...runnable].sort((a, b) => Number(b.feature === file) - Number(a.feature === file));
    const [error] = await failures(server, chosen, true, file !== 'requests/reports.ts');
    // A case has to say what it misses: one that only stumbles proves nothing.
    expect(error).toMatchObject({ name: 'AssertionError' });
  });
});
