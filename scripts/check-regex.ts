/**
 * `npm run check:regex [-- --all]`: asks of every regular expression in what is shipped whether some text makes it
 * slow. recheck proves one harmless, or finds an attack; the attack is then run for real, at report length. What is
 * known is kept in scripts/regex/judged.json, so that only new expressions take time; `--all` asks again of all.
 *
 * An expression that an attack makes slow has to be mended, or a person says in judged.json why it never meets a long
 * text: `"/…/": "short: why"`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { checkSync } from 'recheck';
import { type Expression, expressions } from './regex/expressions.ts';
import { root } from './run.ts';

/** Characters of an attack, as many as a long report has. */
const length = 16_000;
/** Milliseconds that the whole attack may take; a harmless expression takes less than one. */
const limit = 60;

const file = `${root}scripts/regex/judged.json`;
const known = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
const key = ({ source, flags }: Expression): string => `/${source}/${flags}`;
const byHand = (verdict: string | undefined): boolean => verdict?.startsWith('short: ') === true;

interface Pump {
  readonly prefix: string;
  readonly pump: string;
}

/** Milliseconds for the expression to look for itself in an attack, which grows until it is long, or slow. */
function attack({ source, flags }: Expression, pumps: readonly Pump[], suffix: string): { ms: number; size: number } {
  const expression = new RegExp(source, flags.replace(/[gy]/g, ''));
  let ms = 0;
  let size = 16;
  let last = size;
  // Small steps at first: what grows exponentially is slow before it never ends.
  for (; size <= length && ms <= limit; size = Math.ceil(size * (size < 1000 ? 1.2 : 2))) {
    last = size;
    const each = Math.ceil(size / Math.max(1, pumps.length));
    const body = pumps.map(({ prefix, pump }) => prefix + pump.repeat(Math.ceil(each / Math.max(1, pump.length))));
    const text = body.join('') + suffix;
    // The better of two: the first compiles, and the machine has other things to do.
    const times = [0, 1].map(() => {
      const start = performance.now();
      expression.test(text);
      return performance.now() - start;
    });
    ms = Math.min(...times);
  }
  return { ms, size: last };
}

function judge(expression: Expression): string {
  const found = checkSync(expression.source, expression.flags, { timeout: 5000 });
  if (found.status === 'safe') return 'safe';
  // What recheck gives up on is attacked with every piece of itself.
  const pumps = found.status === 'vulnerable' ? found.attack.pumps : [];
  const suffix = found.status === 'vulnerable' ? found.attack.suffix : '\u0000';
  const letters = found.status === 'vulnerable' ? [] : [...new Set(expression.source)];
  const attacks = letters.length > 0 ? letters.map((letter) => [{ prefix: '', pump: letter }]) : [pumps];
  const [worst] = attacks.map((each) => attack(expression, each, suffix)).sort((a, b) => b.ms - a.ms);
  return !worst || worst.ms <= limit ? 'fast' : `slow: ${worst.ms.toFixed(0)} ms for ${worst.size} characters`;
}

const { literals, built } = expressions();
const all = new Map(literals.map((each) => [key(each), each]));
const judged: Record<string, string> = {};
let asked = 0;
for (const [name, expression] of [...all].sort(([a], [b]) => (a < b ? -1 : 1))) {
  const before = known[name];
  const keep = before !== undefined && (byHand(before) || !process.argv.includes('--all'));
  judged[name] = keep && !before.startsWith('slow') ? before : judge(expression);
  if (!keep) asked++;
}
const slow = Object.entries(judged).filter(([, verdict]) => verdict.startsWith('slow'));
for (const [name, verdict] of slow) console.error(`${all.get(name)?.place}: ${verdict}: ${name}`);
const kept = Object.fromEntries(Object.entries(judged).filter(([, verdict]) => !verdict.startsWith('slow')));
const text = `${JSON.stringify(kept, null, 1)}\n`;
if (!process.env.CI && text !== readFileSync(file, 'utf8')) writeFileSync(file, text);
const count = (start: string): number => Object.values(judged).filter((verdict) => verdict.startsWith(start)).length;
console.log(
  `check-regex: ${literals.length} expressions, ${all.size} different, ${asked} asked about now: ` +
    `${count('safe')} proved linear, ${count('fast')} fast under attack, ${count('short')} for short texts only, ${slow.length} slow; ` +
    `${built.length} put together at run time`,
);
process.exit(slow.length === 0 ? 0 : 1);
