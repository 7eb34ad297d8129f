import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { analyse } from '@gongkai/core';
import type { AxeResults } from 'axe-core';
import { HtmlValidate } from 'html-validate';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { convert, writeReport } from '../../packages/convert/src/index.ts';
import { sample } from '../../packages/core/test/support/sample.ts';
import { launch, open, picture } from './browser.ts';

const editions = ['2008', '2014', '2019', '2021'] as const;
const folder = mkdtempSync(join(tmpdir(), 'gongkai-export-'));
const axe = createRequire(import.meta.url).resolve('axe-core');

/** A report with all that a page has to show: rows of its own, another table, comments, text that looks like HTML. */
function everything(edition: (typeof editions)[number]): string {
  const text = sample({
    edition,
    prose: { problems: ['（三）<b>其他</b> & "引号"', '| 附表 | 数量 |\n| --- | --- |\n| 甲 | 3 |'] },
  });
  return `${text.replace(/(\n\|[^\n]*\d +\|)\n/u, `$1\n| 本地增设的一行 ${edition === '2014' ? '| 个 ' : ''}| 3 | 4 |\n`)}\n<!-- gongkai-ignore B20: 篇幅由县里统一要求 -->\n`;
}

const page = async (edition: (typeof editions)[number]): Promise<string> =>
  new TextDecoder().decode(
    await writeReport({ ...analyse(everything(edition)).report, unplaced: ['12 3 没有归位'] }, 'html'),
  );

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

describe.each(editions)('an exported page, edition %s', (edition) => {
  test('is valid HTML', async () => {
    const validator = new HtmlValidate({
      extends: ['html-validate:recommended'],
      rules: {
        // The width of each column is a style of its own, as the form prints it.
        'no-inline-style': 'off',
        // Official titles are as long as they are.
        'long-title': 'off',
      },
    });
    const result = await validator.validateString(await page(edition));
    expect(
      result.results.flatMap(({ messages }) => messages.map((each) => `${each.line}: ${each.ruleId} ${each.message}`)),
    ).toEqual([]);
  });

  test('is accessible, self-contained, and fits a narrow window and paper', async () => {
    const file = join(folder, `${edition}.html`);
    writeFileSync(file, await page(edition));
    const { page: shown, context, requests, errors } = await open(browser, pathToFileURL(file).href);
    await shown.addScriptTag({ path: axe });
    const results = (await shown.evaluate('axe.run(document, { resultTypes: ["violations"] })')) as AxeResults;
    expect(results.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
    expect(requests).toEqual([pathToFileURL(file).href]);
    expect(errors).toEqual([]);
    await picture(shown, `export-${edition}`);
    await shown.setViewportSize({ width: 380, height: 800 });
    expect(await shown.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(380);
    await shown.emulateMedia({ media: 'print' });
    await shown.setViewportSize({ width: Math.round((156 / 25.4) * 96), height: 1000 });
    expect(await shown.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')).toBe(0);
    await context.close();
  });
});

test.each(['2014', '2019', '2021'] as const)(
  'printed as PDF by Chromium, edition %s has every value',
  async (edition) => {
    const report = analyse(sample({ edition })).report;
    const shown = await browser.newPage();
    await shown.setContent(new TextDecoder().decode(await writeReport(report, 'html')));
    const again = await convert(await shown.pdf({ preferCSSPageSize: true }), 'pdf');
    await shown.close();
    const values = (each: typeof report): unknown =>
      each.facts.map(({ id, applicant, value }) => [id, applicant, value]);
    expect(values(again.report)).toEqual(values(report));
    expect(again.report.title).toBe(report.title);
    expect(again.report.unplaced).toEqual([]);
  },
);
