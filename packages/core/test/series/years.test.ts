import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/analyse.ts';
import { editions } from '../../src/catalogue/editions/index.ts';
import { applicants } from '../../src/catalogue/types.ts';

type Values = Readonly<Record<string, number | string>>;
const line = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;

/** Tables two and three of the form of 2021, each value 0 but for those given. */
function report(year: number, values: Values): string {
  const of = (key: string): string | number => values[key] ?? 0;
  const matrix = editions['2021'].tables.find((table) => table.layout === 'matrix');
  const rows = (matrix?.rows ?? []).map((row) =>
    line([
      ...Array.from({ length: 3 }, (_, i) => [...row.path, `${row.numbering}${row.label}`][i] ?? ''),
      ...applicants.map((applicant) => of(`${row.indicator}@${applicant}`)),
    ]),
  );
  return [
    `# 清源县档案局${year}年政府信息公开工作年度报告`,
    '',
    '## 二、主动公开政府信息情况',
    '',
    line(['第二十条第（一）项', '', '', '']),
    line(['---', '---', '---', '---']),
    line(['信息内容', '本年制发件数', '本年废止件数', '现行有效件数']),
    line(['规章', of('regulations.issued'), of('regulations.repealed'), of('regulations.in-force')]),
    line([
      '行政规范性文件',
      of('normative-documents.issued'),
      of('normative-documents.repealed'),
      of('normative-documents.in-force'),
    ]),
    '',
    '## 三、收到和处理政府信息公开申请情况',
    '',
    line(['项目', '', '', '自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '总计']),
    line(Array.from({ length: 10 }, () => '---')),
    ...rows,
    '',
  ].join('\n');
}

const codes = (before: Values, now: Values, years: readonly [number, number] = [2022, 2023]) => {
  const previous = analyse(report(years[0], before));
  return analyse(report(years[1], now), { previous }).findings.filter(({ code }) => code.startsWith('X'));
};

describe('X01', () => {
  it('speaks in every column that differs, with the place in last year’s report', () => {
    const found = codes(
      { 'applications.carried-out@natural-person': 3, 'applications.carried-out@total': 3 },
      { 'applications.carried-in@natural-person': 2, 'applications.carried-in@total': 3 },
    );
    expect(found.map(({ code }) => code)).toEqual(['X01']);
    expect(found[0]?.message.zh).toContain('为 2，而2022年报告结转下年度 3');
    expect(found[0]?.related).toMatchObject([{ in: 'previous' }]);
    expect(found[0]?.fixes).toMatchObject([{ safe: false, edits: [{ newText: '3' }] }]);
  });

  it('is silent where they agree, where a cell is blank, and where the years are not neighbours', () => {
    const out = { 'applications.carried-out@total': 3 };
    expect(codes(out, { 'applications.carried-in@total': 3 })).toEqual([]);
    expect(codes(out, { 'applications.carried-in@total': '' })).toEqual([]);
    expect(codes({ 'applications.carried-out@total': '-' }, { 'applications.carried-in@total': 1 })).toEqual([]);
    expect(codes(out, { 'applications.carried-in@total': 1 }, [2021, 2023])).toEqual([]);
    expect(
      analyse(report(2023, { 'applications.carried-in@total': 1 })).findings.filter(({ code }) => code === 'X01'),
    ).toEqual([]);
  });
});

describe('X02', () => {
  const before = { 'normative-documents.in-force': 12 };
  it('adds what was issued and takes off what was repealed', () => {
    const now = { 'normative-documents.issued': 3, 'normative-documents.repealed': 1 };
    expect(codes(before, { ...now, 'normative-documents.in-force': 15 }).map(({ code }) => code)).toEqual(['X02']);
    expect(codes(before, { ...now, 'normative-documents.in-force': 14 })).toEqual([]);
  });

  it('lets revisions count either way', () => {
    const now = { 'normative-documents.issued': '3（其中修订2件）' };
    expect(codes(before, { ...now, 'normative-documents.in-force': 13 })).toEqual([]);
  });
});

describe('X06', () => {
  const many = Object.fromEntries(applicants.map((applicant, i) => [`applications.new@${applicant}`, i + 1]));
  it('speaks where every figure that is not zero stands in last year’s report as well', () => {
    const found = codes(many, many);
    expect(found.map(({ code }) => code)).toEqual(['X06']);
    expect(found[0]?.message.zh).toContain('7 个数都与2022年相同');
  });

  it('is silent where one differs, and where there are few', () => {
    expect(codes(many, { ...many, 'applications.new@other': 9 })).toEqual([]);
    const few = { 'normative-documents.in-force': 12 };
    expect(codes(few, few)).toEqual([]);
  });

  it('needs six figures, three of them different', () => {
    const rows = ['applications.new', 'applications.granted', 'applications.processed', 'regulations.in-force'];
    const of = (...counts: readonly number[]): Values =>
      Object.fromEntries(
        counts.map((count, i) => [`${rows[i % 3]}@${['natural-person', 'total'][Math.floor(i / 3)]}`, count]),
      );
    const said = (values: Values) => codes(values, values).map(({ code }) => code);
    expect(said(of(1, 2, 3, 1, 2, 3))).toEqual(['X06']);
    expect(said(of(1, 2, 3, 1, 2))).toEqual([]);
    expect(said(of(1, 2, 2, 1, 2, 2))).toEqual([]);
    expect(said(of(1, 2, 3, 1, 2, 0))).toEqual([]);
  });

  it('takes a blank for 0, on either side, and reads a number that has a note beside it', () => {
    expect(codes(many, { ...many, 'regulations.issued': '' }).map(({ code }) => code)).toEqual(['X06']);
    expect(codes({ ...many, 'regulations.issued': '' }, many).map(({ code }) => code)).toEqual(['X06']);
    const noted = { 'regulations.issued': '3（其中修订3件）', 'regulations.repealed': '3（其中修订3件）' };
    expect(codes(many, { ...many, ...noted })).toEqual([]);
    expect(codes({ ...many, ...noted }, many)).toEqual([]);
    expect(codes({ ...many, ...noted }, { ...many, ...noted })[0]?.message.zh).toContain('9 个数都与2022年相同');
  });

  it('takes a row that is not there for zeros, and does not compare with another form', () => {
    const text = (year: number) => report(year, many);
    const without = (year: number) => text(year).replace(/^\| 规章 \|.*\n/mu, '');
    const found = (then: string, now: string) =>
      analyse(now, { previous: analyse(then) })
        .findings.filter(({ code }) => code === 'X06')
        .map(({ message }) => message.zh.slice(0, 20));
    expect(found(text(2022), without(2023))).toHaveLength(1);
    expect(found(without(2022), text(2023))).toHaveLength(1);
    const other = `---\nedition: 2019\n---\n\n${text(2022)}`;
    expect(analyse(other).form.id).toBe('2019');
    expect(found(other, text(2023))).toEqual([]);
  });
});
