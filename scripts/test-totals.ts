/**
 * Adds up the results that vitest's JSON reporter has written to the files named: names what failed, and prints the sums
 * as one line. Fails where a test failed, where a file of tests could not be run, or where nothing was run at all.
 */
import { existsSync, readFileSync } from 'node:fs';

interface Results {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numFailedTestSuites: number;
  readonly success: boolean;
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly message: string;
    readonly assertionResults: readonly {
      readonly fullName: string;
      readonly status: string;
      readonly failureMessages: readonly string[] | null;
    }[];
  }[];
}

/** Of a long message, where it says what: a counterexample may be a whole report. */
const short = (text = ''): string => (text.length > 3000 ? `${text.slice(0, 3000)} …` : text);

let passed = 0;
let failed = 0;
let skipped = 0;
let success = true;
for (const file of process.argv.slice(2)) {
  if (!existsSync(file)) continue;
  const results = JSON.parse(readFileSync(file, 'utf8')) as Results;
  passed += results.numPassedTests;
  failed += results.numFailedTests;
  skipped += results.numPendingTests;
  success &&= results.success;
  for (const { name, status, message, assertionResults } of results.testResults) {
    const wrong = assertionResults.filter((test) => test.status === 'failed');
    for (const test of wrong) {
      // One a try: the last had a fresh start, the first may have been spoiled by what ran before it.
      const tries = test.failureMessages ?? [];
      console.log(`failed: ${name}: ${test.fullName}, ${tries.length} tries; the last:\n${short(tries.at(-1))}\n`);
    }
    if (status === 'failed' && wrong.length === 0) console.log(`failed: ${name}\n${short(message)}\n`);
  }
}
if (skipped > 0) console.log(`skipped: ${skipped}`);
console.log(`tests: ${passed} passed, ${failed} failed`);
process.exit(success && failed === 0 && passed > 0 ? 0 : 1);
