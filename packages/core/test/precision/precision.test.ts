import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/analyse.ts';
import { hasCorpus, readCorpus } from '../support/corpus.ts';
import { judgements, mended } from './judged.ts';

/** Under this share of right findings a rule is demoted or mended. */
const bar = 0.9;

describe.skipIf(!hasCorpus)('findings on real reports', () => {
  it.each(Object.keys(judgements))('%s: each has been judged, and what was judged is still found', (file) => {
    const text = readCorpus(file) ?? '';
    const { findings } = analyse(text, { today: '2025-06-01', ...(file.endsWith('.html') ? { format: 'html' } : {}) });
    const known = new Map(judgements[file]?.map((each) => [`${each.code} ${each.fingerprint}`, each]));
    const found = new Map(findings.map((each) => [`${each.code} ${each.fingerprint}`, each]));
    const unjudged = [...found].filter(([key]) => !known.has(key));
    expect(
      unjudged.map(([key, { message }]) => `${key} ${message.zh}`),
      'read the passage, and judge it in test/precision/judged.ts',
    ).toEqual([]);
    const gone = [...known].filter(([key, { right }]) => right && !found.has(key));
    expect(
      gone.map(([key]) => key),
      'right, and no longer found',
    ).toEqual([]);
  });

  it('does not bring back what was mended', () => {
    for (const { file, code } of mended) {
      const { findings } = analyse(readCorpus(file) ?? '', { today: '2025-06-01' });
      expect(
        findings.filter((each) => each.code === code),
        `${code} on ${file}`,
      ).toEqual([]);
    }
  });
});

it(`no rule is right in fewer than ${bar * 100} of 100 findings`, () => {
  const byRule = new Map<string, boolean[]>();
  for (const each of Object.values(judgements).flat())
    byRule.set(each.code, [...(byRule.get(each.code) ?? []), each.right]);
  const low = [...byRule].filter(([, list]) => list.filter(Boolean).length / list.length < bar);
  expect(byRule.size).toBeGreaterThan(20);
  expect(low.map(([code]) => code)).toEqual([]);
});
