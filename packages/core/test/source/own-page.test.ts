import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/analyse.ts';
import type { Report } from '../../src/report/model.ts';
import { markOfCell, markOfHeading, markOfText } from '../../src/write/html/as-read.ts';

const title = '清源县水利局2023年政府信息公开工作年度报告';
const read = (body: string): Report => analyse(`<html><body>${body}</body></html>`, { format: 'html' }).report;
const page = (body: string): Report => read(`<h1>${title}</h1><h2>一、总体情况</h2>${body}`);
/** What stands below the title. */
const contents = (report: Report) =>
  report.sections.flatMap((section) => section.content).filter((each) => each.kind !== 'heading' || each.level > 0);

describe('a page of our own is read as what it was made from', () => {
  test('a paragraph keeps its white space', () => {
    expect(contents(page('<p data-gongkai="exact">收到  申请 <b>3</b>件 </p>'))).toEqual([
      { kind: 'paragraph', text: '收到  申请 3件 ' },
    ]);
  });

  test('a paragraph that looks like a heading is none', () => {
    expect(contents(page('<p data-gongkai="text">（二）加强统筹协调</p>'))).toEqual([
      { kind: 'paragraph', text: '（二）加强统筹协调' },
    ]);
  });

  test('a comment is hidden, and kept', () => {
    expect(contents(page('<p hidden data-gongkai="comment"> gongkai-ignore <b>D01</b> </p>'))).toEqual([
      { kind: 'comment', text: 'gongkai-ignore D01' },
    ]);
  });

  test('what could not be placed is unplaced again', () => {
    const list = '<ul>\n<li>一行</li>\n<li>又 <i>一行</i></li></ul>';
    const report = page(`<aside data-gongkai="unplaced"><p>请核对：</p>${list}</aside>`);
    expect(report.unplaced).toEqual(['一行', '又 一行']);
    expect(contents(report)).toEqual([]);
  });

  test('front matter is read from its script', () => {
    const script =
      '<script type="application/yaml" data-gongkai="front-matter">\nagency: 清源县农业农村局\nyear: 2022\n</script>';
    const report = read(`${script}<h1>${title}</h1><p>正文。</p>`);
    expect(report.agency?.name).toBe('清源县农业农村局');
    expect(report.year).toBe(2022);
  });

  test('a front matter that never ends, a mark that is none of ours, an empty paragraph: nothing is made of them', () => {
    expect(read(`<script data-gongkai="front-matter">agency: 清源县农业农村局`).agency).toBeUndefined();
    expect(contents(page('<p data-gongkai="nonsense">收到  申请。</p>'))).toEqual([
      { kind: 'paragraph', text: '收到 申请。' },
    ]);
    expect(contents(page('<p data-gongkai="exact"></p>'))).toEqual([]);
  });
});

describe('the mark that words need', () => {
  test.each([
    ['平常的一句话。', undefined],
    ['两个  空格', 'exact'],
    [' 前面有空格', 'exact'],
    ['一、总体情况', 'text'],
  ] as const)('of a paragraph: %s', (words, mark) => expect(markOfText(words)).toBe(mark));

  test('of a cell, of a heading', () => {
    expect([markOfCell('一、总计'), markOfCell('总 \t计')]).toEqual([undefined, 'exact']);
    expect([
      markOfHeading('一、总体情况', true),
      markOfHeading('一、总体情况', false),
      markOfHeading('一、总体  情况', true),
    ]).toEqual([undefined, 'text', 'exact']);
  });
});
