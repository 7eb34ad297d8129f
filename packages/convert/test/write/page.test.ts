import { analyse, writeMarkdown } from '@gongkai/core';
import { describe, expect, test } from 'vitest';
import fc from '../../../core/test/support/fast-check.ts';
import { randomText } from '../../../core/test/support/random-text.ts';
import { sample } from '../../../core/test/support/sample.ts';
import { hiddenFrontMatter } from '../../src/write/front-matter.ts';
import { writePage } from '../../src/write/page.ts';
import { editionIds, readMarkdown } from '../support/reports.ts';

/** Markdown → page → Markdown: the report stays what it was. */
function expectSame(text: string): void {
  const report = readMarkdown(text);
  const page = writePage(report, { frontMatter: hiddenFrontMatter(report) });
  const again = analyse(page, { format: 'html' }).report;
  expect(again, page).toEqual(report);
  expect(readMarkdown(writeMarkdown(again))).toEqual(report);
}

describe('a page read again is the same report', () => {
  test.each(editionIds)('a sample of edition %s', (edition) => expectSame(sample({ edition })));

  test.each(editionIds)(
    'any prose, any cells, rows of its own: edition %s',
    (edition) => {
      fc.assert(fc.property(randomText(edition), expectSame), { numRuns: 60 });
    },
    60_000,
  );
});
