import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { analyse, factKey, factsOf } from '@gongkai/core';

const folder = fileURLToPath(new URL('../../../../../shared/corpus/', import.meta.url));

/** Real reports lie beside the repository; a clone alone has none. Use with `test.skipIf(!hasCorpus)`. */
export const hasCorpus = existsSync(folder);
if (!hasCorpus) console.warn(`\n*** ${folder} is not there: tests on real files are SKIPPED ***\n`);

export const corpusFile = (name: string): Uint8Array => readFileSync(`${folder}${name}`);

interface Value {
  readonly id: string;
  readonly applicant?: string;
  readonly value: number | null;
}

/** The figures of a real report, read by hand. */
export const valuesOf = (name: string): readonly Value[] =>
  (JSON.parse(readFileSync(`${folder}values/${name}.json`, 'utf8')) as { readonly facts: readonly Value[] }).facts;

export interface Comparison {
  readonly right: number;
  readonly missing: readonly string[];
  readonly wrong: readonly string[];
  /** Facts that no hand has read: invented. */
  readonly extra: readonly string[];
}

/** Facts in a text against what was read by hand. */
export function compare(markdown: string, values: readonly Value[]): Comparison {
  const facts = new Map(
    factsOf(analyse(markdown).bound).map((fact) => [factKey(fact.id, fact.applicant), fact] as const),
  );
  const missing: string[] = [];
  const wrong: string[] = [];
  let right = 0;
  for (const { id, applicant, value } of values) {
    const key = applicant ? `${id}@${applicant}` : id;
    const fact = facts.get(key as never);
    facts.delete(key as never);
    if (!fact || fact.state === 'missing') missing.push(key);
    else if (fact.value === value) right++;
    else wrong.push(`${key}: ${fact.value} for ${value}`);
  }
  const extra = [...facts.values()].filter(({ state }) => state !== 'missing').map(({ id }) => id);
  return { right, missing, wrong, extra };
}
