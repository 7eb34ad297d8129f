import { writeMarkdown } from '@gongkai/core';
import { describe, expect, test } from 'vitest';
import fc from '../../../core/test/support/fast-check.ts';
import { randomText } from '../../../core/test/support/random-text.ts';
import { sample } from '../../../core/test/support/sample.ts';
import { convert } from '../../src/index.ts';
import { writeReport } from '../../src/write/index.ts';
import { editionIds, readMarkdown } from '../support/reports.ts';

/** Markdown → Word → Markdown: the report stays what it was. */
async function expectSame(text: string): Promise<void> {
  const report = readMarkdown(text);
  const again = await convert(await writeReport(report, 'docx'), 'docx');
  expect(again.report, again.markdown).toEqual(report);
  expect(again.markdown).toBe(writeMarkdown(report));
}

describe('a Word file read again is the same report', () => {
  test.each(editionIds)('a sample of edition %s', (edition) => expectSame(sample({ edition })), 60_000);

  test.each(editionIds)(
    'any prose, any cells, rows of its own: edition %s',
    async (edition) => {
      await fc.assert(fc.asyncProperty(randomText(edition), expectSame), { numRuns: 25 });
    },
    120_000,
  );
});
