/**
 * Adds up the results that vitest's JSON reporter has written to the files named, and prints them as one line. Fails
 * where a test failed, where a file of tests could not be run, or where nothing was run at all.
 */
import { existsSync, readFileSync } from 'node:fs';

interface Results {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numFailedTestSuites: number;
  readonly success: boolean;
}

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
}
if (skipped > 0) console.log(`skipped: ${skipped}`);
console.log(`tests: ${passed} passed, ${failed} failed`);
process.exit(success && failed === 0 && passed > 0 ? 0 : 1);
