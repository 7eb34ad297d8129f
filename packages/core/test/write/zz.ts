import fc from 'fast-check';
import { analyse } from '/work/main/packages/core/src/analyse.ts';
import type { EditionId } from '/work/main/packages/core/src/catalogue/index.ts';
import { writeMarkdown } from '/work/main/packages/core/src/write/markdown.ts';
import { factsFor } from '/work/main/packages/core/test/support/facts.ts';
import { sample } from '/work/main/packages/core/test/support/sample.ts';

const read = (text: string, format: any = 'markdown') => analyse(text, { format }).report;
/** Cells as people write them. */
const cell = fc.oneof(
  { weight: 6, arbitrary: fc.nat(99_999).map(String) },
  fc.constantFrom('', '-', '——', '/', '12件', '3（其中撤销1件）', '１２', '1,203', '1 20'),
);
/** Lines that look like something else: headings, tables, comments, fences, page feet, front matter. */
const line = fc.oneof(
  fc.constantFrom(
    '# 一、总体情况',
    '一、总体情况',
    '（三）其他',
    '1.第一项',
    '12.5万元',
    '① 圈码',
    '<!-- 注释',
    '| 条 | 件 |',
    '```',
    '- 1 -',
    '---',
    '\\反斜线',
    '信息内容',
    '第二十条第（一）项',
    '联系电话：0900-5550123',
    '填报日期：2023年12月29日',
    '2024年1月19日',
    '我局收到申请12件，办结12件。',
    '附件：统计表',
    '行政复议',
    '其他',
    '总计',
    '#政务公开#',
    '&nbsp;&#124; <b>',
  ),
  fc.stringMatching(/^[一二（）()、。，：；|\\#<>!\-*`~&0-9A-z甲乙年月日件 ]{1,40}$/u),
);
const prose = fc.array(line, { maxLength: 4 });

const report = (edition: EditionId): fc.Arbitrary<string> =>
  fc
    .record({
      cells: fc.dictionary(fc.constantFrom(...Object.keys(factsFor(edition)), 'none'), cell, { maxKeys: 12 }),
      overview: prose,
      problems: prose,
      own: fc.option(
        fc.tuple(
          fc.constantFrom('本地增设的一行', '其他主动公开文件', '其中：网上公开数'),
          fc.array(fc.nat(99), { minLength: 1, maxLength: 3 }),
        ),
      ),
    })
    .map(({ cells, overview, problems, own }) => {
      const text = sample({ edition, facts: cells, prose: { overview: overview.map((each) => each), problems } });
      if (!own) return text;
      // A row of the report's own, behind some row of the first table.
      const [label, values] = own;
      const unit = edition === '2014' ? '| 个 ' : '';
      return text.replace(/(\n\|[^\n]*\d +\|)\n/u, `$1\n| ${label} ${unit}| ${values.join(' | ')} |\n`);
    });

const diff = (a: any, b: any, path = ''): string => {
  if (JSON.stringify(a) === JSON.stringify(b)) return '';
  if (a && b && typeof a === 'object' && typeof b === 'object')
    return [...new Set([...Object.keys(a), ...Object.keys(b)])].map((k) => diff(a[k], b[k], `${path}.${k}`)).join('');
  return `${path} ${JSON.stringify(a)?.slice(0, 150)} => ${JSON.stringify(b)?.slice(0, 150)}\n`;
};
const same = (r: any) => diff(r, read(writeMarkdown(r)));
const runs = Number(process.argv[2] ?? 500);
for (const e of ['2008', '2014', '2019', '2021'] as const) {
  const d = fc.check(
    fc.property(report(e), (t) => {
      const x = same(read(t));
      if (x) throw new Error(x);
    }),
    { numRuns: runs },
  );
  console.log(
    e,
    d.failed
      ? `FAILED after ${d.numRuns}\n${(d.errorInstance as Error)?.message}\n---\n${String(d.counterexample?.[0]).replace(/(\|.*\n)/g, (l: string) => (/本地|其他主动|网上公开/.test(l) ? l : ''))}`
      : 'ok',
  );
}
const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const d = fc.check(
  fc.property(fc.array(line, { minLength: 1, maxLength: 6 }), (lines) => {
    const body = ['清源县水利局2023年政府信息公开工作年度报告', '一、总体情况', ...lines].map(
      (each) => `<p>${escape(each)}</p>`,
    );
    const x = same(read(`<html><body>${body.join('')}</body></html>`, 'html'));
    if (x) throw new Error(x);
  }),
  { numRuns: runs * 3 },
);
console.log(
  'html',
  d.failed
    ? `FAILED after ${d.numRuns}\n${(d.errorInstance as Error)?.message}\n---\n${JSON.stringify(d.counterexample)}`
    : 'ok',
);
