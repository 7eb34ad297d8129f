import { groupA } from './A/index.ts';
import { groupB } from './B/index.ts';
import { groupC } from './C/index.ts';
import { groupD } from './D/index.ts';
import { groupE } from './E/index.ts';
import { groupF } from './F/index.ts';
import { groupG } from './G/index.ts';
import { groupH } from './H/index.ts';
import { groupL } from './L/index.ts';
import { groupP } from './P/index.ts';
import { groupR } from './R/index.ts';
import type { Rule } from './rule.ts';
import { sourceRules, suppressionRules } from './S/index.ts';
import { groupX } from './X/index.ts';

/** Every rule in the order of groups, but for those on suppressions: they run last and judge what the others have used. */
export const rules: readonly Rule[] = [
  ...groupA,
  ...groupB,
  ...groupC,
  ...groupD,
  ...groupE,
  ...groupF,
  ...groupG,
  ...groupH,
  ...groupL,
  ...groupP,
  ...groupR,
  ...sourceRules,
];

/** Rules that compare with the year before; run only where that report is at hand. */
export const seriesRules: readonly Rule[] = groupX;

export { sourceRules, suppressionRules };

let byName: Map<string, Rule> | undefined;

/** A rule by its code or slug; undefined where there is none. */
export function ruleOf(name: string): Rule | undefined {
  byName ??= new Map(
    [...rules, ...seriesRules, ...suppressionRules].flatMap((rule) => [
      [rule.code, rule] as const,
      [rule.slug, rule] as const,
    ]),
  );
  return byName.get(name);
}
