import type { AgencyConfig, Config } from '../config/types.ts';
import { normalizeLabel } from '../text/normalize.ts';

/** A body's name in normal form: one width, no white space, nothing in brackets. */
export const bodyKey = (name: string): string => normalizeLabel(name).replace(/\([^()]*\)/gu, '');

/** Names so short are no names of a body by themselves. */
const shortest = 3;

/** What may stand before a short name: a place. 市, 县, 区 … and what is built like one. */
const isPlace = (prefix: string): boolean => /(?:省|市|区|县|州|盟|旗|镇|乡|街道|兵团)$/u.test(prefix);

export type NameRelation = 'same' | 'longer' | 'doubtful' | 'other';

/**
 * How two names relate: the same; one the other with its place in front (洪泽区…, 淮安市洪泽区…); one ending in the other
 * with something in front that is no place, which may be another body; or different ones.
 */
export function relationOfNames(a: string, b: string): NameRelation {
  const [x, y] = [bodyKey(a), bodyKey(b)];
  if (x === y) return 'same';
  const [long, short] = x.length >= y.length ? [x, y] : [y, x];
  if (short.length < shortest || !long.endsWith(short)) return 'other';
  return isPlace(long.slice(0, -short.length)) ? 'longer' : 'doubtful';
}

/** The body of `agencies` that a name or alias stands for; undefined where none, or several, have it. */
export function configuredBody(name: string, config: Config | undefined): AgencyConfig | undefined {
  const key = bodyKey(name);
  const found = (config?.agencies ?? []).filter((one) =>
    [one.name, ...(one.aliases ?? [])].some((each) => bodyKey(each) === key),
  );
  return found.length === 1 ? found[0] : undefined;
}
