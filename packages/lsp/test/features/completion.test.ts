import { describe, expect, it } from 'vitest';
import type { CompletionItem, MarkupContent, TextEdit } from 'vscode-languageserver-types';
import { completion, resolveCompletion } from '../../src/features/completion/completion.ts';
import { realReport, report } from '../support/reports.ts';
import { apply, cursor, cursorAt, open } from '../support/view.ts';

async function at(marked: string) {
  const opened = open(marked);
  const { items } = await completion(opened.view, opened.position);
  const accept = (item: CompletionItem | undefined): string =>
    apply(opened, item?.textEdit ? [item.textEdit as TextEdit] : []);
  return { items, labels: items.map(({ label }) => label), accept };
}

const hongze = realReport('hongze-2024.txt');

describe('numbers in prose', () => {
  const prose = (sentence: string): string => report({ overview: sentence });

  it('are those of the table, with the reading they belong to', async () => {
    const { labels, accept, items } = await at(prose(`2024年，本局收到申请${cursor}，均已答复。`));
    expect(labels[0]).toBe('12件');
    expect(labels).toContain('15件');
    expect(accept(items[0])).toContain('收到申请12件，均已答复');
  });

  it('take over digits that have been typed, and a unit that is there', async () => {
    const { items, accept } = await at(prose(`2024年，本局收到申请1${cursor}件，均已答复。`));
    expect(accept(items.find(({ label }) => label === '12'))).toContain('收到申请12件，均已答复');
  });

  it('are not offered where no number is called for', async () => {
    expect((await at(prose(`2024年，本局认真${cursor}做好工作。`))).labels).toEqual([]);
  });

  it.skipIf(!hongze)('are found in a real report', async () => {
    const text = hongze ?? '';
    const title = text.indexOf('总体情况');
    const end = text.indexOf('\n', title);
    const { labels } = await at(`${text.slice(0, end)}\n本年新收政府信息公开申请${cursor}。\n${text.slice(end)}`);
    expect(labels[0]).toMatch(/^\d+件$/);
  });
});

describe('structure', () => {
  it('offers missing headings in their order, and their tables', async () => {
    const text = report({ without: ['disputes', 'other'] });
    const { labels, accept, items } = await at(`${text}\n${cursor}`);
    expect(labels.filter((label) => /^[四六]、/.test(label))).toEqual([
      '四、政府信息公开行政复议、行政诉讼情况',
      '六、其他需要报告的事项',
    ]);
    const heading = items.find(({ label }) => label.startsWith('四、'));
    expect(accept(heading)).toContain('\n## 四、政府信息公开行政复议、行政诉讼情况');
    const table = items.find(({ detail }) => detail?.includes('缺少的表格'));
    expect(open(accept(table)).view.analysis.bound.tables.map(({ spec }) => spec.id)).toContain('disputes');
  });

  it('finds them by pinyin, by initials and by words', async () => {
    const text = report({ without: ['disputes', 'other'] });
    for (const typed of ['qtxybg', 'qita', '其他需要']) {
      const { labels } = await at(`${text}\n## ${typed}${cursor}`);
      expect(labels).toEqual(['六、其他需要报告的事项']);
    }
  });

  it('offers the rows that a table lacks, with zeros', async () => {
    const text = report({ omit: ['applications.refused.state-secret', 'applications.refused.forbidden-by-law'] });
    const line = text.split('\n').find((each) => each.includes('部分公开')) ?? '';
    const { items, accept } = await at(text.replace(line, `${line}\n|${cursor}`));
    expect(items[0]?.label).toBe('属于国家秘密');
    const filled = open(accept(items[0]));
    expect(filled.view.analysis.bound.cells.get('applications.refused.state-secret@total')?.value).toBe(0);
  });
});

describe('front matter', () => {
  it('offers keys that are not there, and values', async () => {
    const head = `---\nyear: 2024\n${cursor}\n---\n`;
    const { labels } = await at(report({ head }));
    expect(labels).toContain('agency-kind');
    expect(labels).not.toContain('year');
    const kinds = await at(report({ head: `---\nagency-kind: ${cursor}\n---\n` }));
    expect(kinds.labels).toContain('township');
  });
});

describe('rule codes', () => {
  it('come with titles, those that speak here first', async () => {
    const { labels, items } = await at(cursorAt(`<!-- gongkai-ignore  -->\n${report()}`, 'ignore ', 7));
    expect(items[0]?.detail).toMatch(/[\u4e00-\u9fff]/);
    expect(labels.slice(0, 6)).toEqual(expect.arrayContaining(['A14', 'B20']));
    const resolved = resolveCompletion('en', items[0] ?? { label: '' });
    expect((resolved.documentation as MarkupContent).value).toContain(items[0]?.label);
  });
});

describe('citations', () => {
  it('offers titles behind 《 and articles behind a title', async () => {
    const title = await at(report({ overview: `根据《${cursor}编制。` }));
    expect(title.labels[0]).toBe('中华人民共和国政府信息公开条例');
    expect(title.accept(title.items[0])).toContain('根据《中华人民共和国政府信息公开条例》编制');
    const article = await at(report({ overview: `根据《政府信息公开条例》第${cursor}` }));
    expect(article.labels.slice(0, 3)).toEqual(['第二十条', '第四十九条', '第五十条']);
  });
});

it('offers nothing in a text that is no report, and survives one that is too large', async () => {
  expect((await at(`# 购物清单\n\n苹果${cursor}`)).labels).toEqual([]);
});
