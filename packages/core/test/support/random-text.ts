import type { EditionId } from '../../src/catalogue/index.ts';
import { factsFor } from './facts.ts';
import fc from './fast-check.ts';
import { sample } from './sample.ts';

/** Cells as people write them. */
const cell = fc.oneof(
  { weight: 6, arbitrary: fc.nat(99_999).map(String) },
  fc.constantFrom('', '-', '——', '/', '12件', '3（其中撤销1件）', '１２', '1,203', '1 20'),
);
/** Lines that look like something else: headings, tables, comments, fences, page feet, front matter. */
export const randomLine = fc.oneof(
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
const prose = fc.array(randomLine, { maxLength: 4 });

/** A whole report with any prose, any cells, and perhaps a row of its own behind some row of the first table. */
export const randomText = (edition: EditionId): fc.Arbitrary<string> =>
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
