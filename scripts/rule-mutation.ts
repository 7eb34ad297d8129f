/**
 * Silences each rule in turn and runs the examples: a rule whose silence no example notices is not tested. `npx tsx
 * scripts/rule-mutation.ts [CODE …]`.
 */
import { rules, seriesRules, suppressionRules } from '../packages/core/src/rules/registry.ts';
import type { Rule } from '../packages/core/src/rules/rule.ts';
import { faultsOfBad } from '../packages/core/test/rules/support/check.ts';
import { loadExamples } from '../packages/core/test/rules/support/load.ts';

const wanted = new Set(process.argv.slice(2).filter((word) => !word.startsWith('-')));
const examples = await loadExamples();
/** S00 reports a rule that threw: no text does that; test/rules/engine.test.ts makes one. */
const elsewhere = new Set(['S00']);

const all = [...rules, ...seriesRules, ...suppressionRules].filter(
  ({ code }) => (wanted.size === 0 || wanted.has(code)) && !elsewhere.has(code),
);
const unnoticed: string[] = [];
for (const rule of all) {
  const bad = examples.get(rule.code)?.bad ?? [];
  const sound = bad.filter((example) => faultsOfBad(rule.code, example).length === 0);
  const mutant = rule as { detect: Rule['detect'] };
  const { detect } = mutant;
  mutant.detect = () => [];
  try {
    // Every example that passes must fail without the rule, not just one.
    const asleep = sound.filter((example) => faultsOfBad(rule.code, example).length === 0);
    if (sound.length === 0 || asleep.length > 0) unnoticed.push(rule.code);
  } finally {
    mutant.detect = detect;
  }
}
if (unnoticed.length > 0) {
  console.error(`rule-mutation: nothing notices the silence of ${unnoticed.join(', ')}`);
  process.exit(1);
}
console.log(`rule-mutation: ${all.length} rules silenced in turn, each noticed by all of its examples`);
