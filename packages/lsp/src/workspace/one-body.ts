import type { Config } from '@gongkai/core';
import { configuredBody, relationOfNames } from '@gongkai/core/series';

/** Pairs of names kept for a list of bodies: some megabytes. A folder of three hundred reports has a few thousand. */
const mostPairs = 100_000;

/** What was found of two names; names and the list of bodies stay while figures and sentences are typed. */
class KnownPairs {
  private readonly byName = new Map<string, Map<string, boolean>>();
  private pairs = 0;

  same(a: string, b: string, compare: () => boolean): boolean {
    const others = this.byName.get(a);
    const known = others?.get(b);
    if (known !== undefined) return known;
    const found = compare();
    if (this.pairs++ >= mostPairs) {
      this.byName.clear();
      this.pairs = 1;
    }
    const kept = this.byName.get(a);
    if (kept) kept.set(b, found);
    else this.byName.set(a, new Map([[b, found]]));
    return found;
  }
}

const noList = {};
const byList = new WeakMap<object, KnownPairs>();

/**
 * Whether two names are one body: by the list of bodies where it has both, else equal, or one the other with its region in
 * front (洪泽区…, 淮安市洪泽区…). Asked of every report of the folder with every keystroke: what was found is kept.
 */
export function sameBody(a: string, b: string, config: Config | undefined): boolean {
  const list = config?.agencies ?? noList;
  let known = byList.get(list);
  if (!known) {
    known = new KnownPairs();
    byList.set(list, known);
  }
  return known.same(a, b, () => compare(a, b, config));
}

function compare(a: string, b: string, config: Config | undefined): boolean {
  const known = configuredBody(a, config);
  const other = configuredBody(b, config);
  if (known && other) return known === other;
  const relation = relationOfNames(a, b);
  return relation === 'same' || relation === 'longer';
}
