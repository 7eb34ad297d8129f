import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, test } from 'vitest';
import { looksLikeReport } from '../src/client/recognise.ts';

const corpus = fileURLToPath(new URL('../../../../shared/corpus/', import.meta.url));
const reports = existsSync(corpus)
  ? readdirSync(corpus).filter((name) => /\.(txt|md)$/.test(name) && name !== 'README.md')
  : [];
if (reports.length === 0) console.warn('recognise.test.ts: ../shared/corpus is absent, real reports are not tried');

test.skipIf(reports.length === 0)('recognises the real reports', () => {
  const missed = reports.filter((name) => !looksLikeReport(readFileSync(join(corpus, name), 'utf8')));
  expect(missed).toEqual([]);
});

describe('looksLikeReport', () => {
  const title = '清源县人民政府2024年政府信息公开工作年度报告';
  const body = '\n\n一、总体情况\n\n二、主动公开政府信息情况\n\n三、收到和处理政府信息公开申请情况\n';

  it.each([
    ['a title and two headings', title + body],
    ['a title over two lines', `清源县人民政府\n2024年政府信息公开\n工作年度报告${body}`],
    ['a year in characters', `二〇二四年清源县政府信息公开年报${body}`],
    ['spaces within the title', `# 清源县 2024 年 政府信息公开 工作 年度报告${body}`],
  ])('takes %s', (_, text: string) => expect(looksLikeReport(text)).toBe(true));

  it.each([
    ['an empty text', ''],
    ['a note on the subject', '政府信息公开年报写作要点：总体情况、主动公开情况各写什么。'],
    ['a title alone', title],
    ['a README about this extension', '# 公开年报\n\n编写和校对政府信息公开工作年度报告。\n\n总体情况 行政复议'],
    ['a mention far down', `${'说明文字。'.repeat(400)}${title}${body}`],
    ['another report', '# 清源县2024年国民经济和社会发展统计公报\n\n总体情况\n\n行政复议'],
  ])('leaves %s', (_, text) => expect(looksLikeReport(text)).toBe(false));

  it('looks no further than the beginning of a large text', () => {
    const report = '# 清源县水利局2024年政府信息公开工作年度报告\n\n## 一、总体情况\n\n行政复议、行政诉讼、主动公开';
    expect(looksLikeReport(report)).toBe(true);
    expect(looksLikeReport('公开 '.repeat(400_000) + report)).toBe(false);
  });
});
