import { reportSchema, writeMarkdown } from '@gongkai/core';
import { expect, test } from 'vitest';
import fc from '../../../core/test/support/fast-check.ts';
import { randomText } from '../../../core/test/support/random-text.ts';
import { writeReport } from '../../src/index.ts';
import { editionIds, readMarkdown } from '../support/reports.ts';

test.each(editionIds)(
  'Markdown → JSON → Markdown is the same report: edition %s',
  async (edition) => {
    await fc.assert(
      fc.asyncProperty(randomText(edition), async (text) => {
        const report = readMarkdown(text);
        const json = new TextDecoder().decode(await writeReport(report, 'json'));
        const again = reportSchema.parse(JSON.parse(json));
        expect(again).toEqual(report);
        expect(readMarkdown(writeMarkdown(again))).toEqual(report);
      }),
      { numRuns: 60 },
    );
  },
  60_000,
);
