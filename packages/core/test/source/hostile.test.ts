import { expect, test } from 'vitest';
import { analyse } from '../../src/analyse.ts';

const title = '<h1>清源县水利局2022年政府信息公开工作年度报告</h1>';
const row = '<tr><td>规章</td><td>0</td><td>0</td><td>0</td></tr>';

/** Pages that a parser alone would choke on. That they end quickly is measured in bench; here, that they end, and say why. */
const pages: readonly (readonly [name: string, page: string, words: RegExp])[] = [
  ['a hundred thousand tags inside each other', `${title}${'<div>'.repeat(100_000)}正文`, /嵌套过深/u],
  ['a hundred thousand tables inside each other', `${title}${'<table><tr><td>'.repeat(100_000)}0`, /嵌套过深/u],
  ['inline tags that are never closed', `${title}${'<p><b><i>'.repeat(60_000)}正文`, /嵌套过深/u],
  [
    'a column span of a million',
    `${title}<table><tr><td colspan="1000000">信息内容</td></tr>${row}</table>`,
    /跨度过大/u,
  ],
  [
    'rows that all span thousands of rows',
    `${title}<table>${'<tr><td rowspan="65534" colspan="1000">1</td></tr>'.repeat(100)}</table>`,
    /跨度过大/u,
  ],
];

test.each(pages)('%s: a clear finding, and bounded work', (_, page, words) => {
  const { document, findings } = analyse(page, { format: 'html' });
  expect(findings.filter(({ code }) => code === 'S05').map(({ message }) => message.zh)).toContainEqual(
    expect.stringMatching(words),
  );
  const cells = document.blocks.flatMap((block) => (block.kind === 'table' ? block.rows.flat() : []));
  expect(cells.length).toBeLessThan(1000);
});
