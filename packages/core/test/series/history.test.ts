import { describe, expect, test } from 'vitest';
import { type Analysis, analyse } from '../../src/analyse.ts';
import { edit, type Values } from '../rules/support/base.ts';
import { clean2014, clean2019, clean2021 } from '../rules/support/clean.ts';

const key = 'licensing.decisions';

/** What a rule says, in Chinese, of a report and those before it. */
const said = (code: string, analysis: Analysis): string[] =>
  analysis.findings.filter((each) => each.code === code).map(({ message }) => message.zh);

describe('X08', () => {
  const reports = (all: readonly Values[], year: number): Analysis[] =>
    all.map((values, i) => analyse(clean2021({ year: year - all.length + i, values })));
  /** What is said of a count of licences in 2030, after such counts in the years before. */
  const outOfLine = (count: number | string, before: readonly (number | string)[]): string[] =>
    said(
      'X08',
      analyse(clean2021({ year: 2030, values: { [key]: count } }), {
        history: reports(
          before.map((each) => ({ [key]: each })),
          2030,
        ),
      }),
    );
  const speaks = (count: number | string, before: readonly (number | string)[]): boolean =>
    outOfLine(count, before).length > 0;
  const always = (count: number, years = 5): number[] => Array.from({ length: years }, () => count);

  test('a rise is out of line from three times the median and ten more on', () => {
    expect([speaks(123, [36, 41, 38, 33, 40]), speaks(124, [36, 41, 38, 33, 40])]).toEqual([false, true]);
    expect([speaks(12, always(1)), speaks(13, always(1))]).toEqual([false, true]);
  });

  test('where the years themselves vary, only from six deviations on', () => {
    // Median 30, median deviation 10: six times 14.826 above is 118.956.
    expect([speaks(118, [10, 20, 30, 40, 50]), speaks(119, [10, 20, 30, 40, 50])]).toEqual([false, true]);
  });

  test('a deviation counts as two at least: small counts vary', () => {
    expect([speaks(11, always(0)), speaks(12, always(0))]).toEqual([false, true]);
  });

  test('a deviation counts as 15 % of the median at least, so that a fall is one to a tenth', () => {
    expect([speaks(11, always(100)), speaks(10, always(100))]).toEqual([false, true]);
    expect([speaks(0, always(29)), speaks(3, always(30)), speaks(4, always(30))]).toEqual([false, true, false]);
  });

  test('a count like every year’s is in line, be there many or none', () => {
    expect([speaks(100, always(100)), speaks(0, always(0)), speaks(36, [36, 41, 38, 33, 40])]).toEqual([
      false,
      false,
      false,
    ]);
  });

  test('of an even number of years the median is between the two in the middle', () => {
    expect(outOfLine(900, [60, 10, 51, 20, 40, 30])).toEqual([
      '“行政许可本年处理决定数量”为 900，此前 6 年的中位数是 35，相差远大于历年的波动。请核对；情况确有变化的不必改（这是推断，不是规定）。',
    ]);
    expect(outOfLine(900, [61, 10, 50, 20, 31, 30])[0]).toContain('此前 6 年的中位数是 30.5，');
  });

  test('five years must have the number: a blank is none', () => {
    const usual = [36, 41, 38, 33, 40];
    expect(speaks(360, usual)).toBe(true);
    expect(speaks(360, usual.slice(1))).toBe(false);
    expect(speaks(360, ['', ...usual.slice(1)])).toBe(false);
    expect(outOfLine(360, ['', ...usual])[0]).toContain('此前 5 年的中位数是 38');
    expect(speaks('', usual)).toBe(false);
    expect(speaks('约360', usual)).toBe(false);
  });

  test('only earlier years count, whatever else is handed in', () => {
    const before = reports(
      [36, 41, 38, 33].map((each) => ({ [key]: each })),
      2030,
    );
    const now = clean2021({ year: 2030, values: { [key]: 360 } });
    const beside = (year: number): string[] =>
      said('X08', analyse(now, { history: [...before, analyse(clean2021({ year }))] }));
    expect([beside(2025).length, beside(2030).length, beside(2031).length]).toEqual([1, 0, 0]);
    const undated = analyse(clean2021().replaceAll(/20\d\d/gu, ''));
    expect(undated.year).toBeUndefined();
    expect(said('X08', analyse(now, { history: [...before, undated] }))).toEqual([]);
    expect(
      said('X08', analyse(now.replaceAll(/20\d\d/gu, ''), { history: [...before, analyse(clean2021())] })),
    ).toEqual([]);
  });

  test('of table three the totals speak for their rows', () => {
    const many = { 'applications.new': 412, 'applications.granted': 409, 'applications.processed': 412 };
    const now = analyse(clean2021({ year: 2030, values: many }), { history: reports(Array(5).fill({}), 2030) });
    const found = said('X08', now);
    expect(found).toHaveLength(3);
    for (const words of found) expect(words).toMatch(/^“[^”]+”行“总计”列为 41\d，此前 5 年的中位数是 1\d，/u);
  });

  test('a change that may be below 0 has no usual size', () => {
    const before = Array.from({ length: 5 }, (_, i) => analyse(clean2019({ year: 2015 + i })));
    const found = (values: Values): number =>
      said('X08', analyse(clean2019({ year: 2020, values }), { history: before })).length;
    expect(found({ 'licensing.change': 40 })).toBe(0);
    expect(found({ [key]: 400 })).toBe(1);
  });

  test('rows that counted something else are no earlier years', () => {
    const other = (year: number): Analysis =>
      year < 2019
        ? analyse(clean2014({ year, values: { 'review.total': 90, 'review.other': 90 } }))
        : analyse(clean2019({ year, values: { 'review.total': 2, 'review.other': 1 } }));
    const found = (years: readonly number[]): string[] =>
      said(
        'X08',
        analyse(clean2021({ year: 2025, values: { 'review.total': 41, 'review.other': 40 } }), {
          history: years.map(other),
        }),
      ).filter((words) => words.startsWith('“行政复议其他结果”'));
    const expected = [expect.stringContaining('为 40，此前 5 年的中位数是 1，')];
    expect(found([2020, 2021, 2022, 2023, 2024])).toEqual(expected);
    expect(found([2015, 2016, 2017, 2018, 2020, 2021, 2022, 2023, 2024])).toEqual(expected);
    expect(found([2015, 2016, 2017, 2018, 2020])).toEqual([]);
  });
});

describe('X09', () => {
  const of = (year: number): Analysis => analyse(clean2021({ year }));
  const missing = (years: readonly number[], now = clean2021(), previous?: Analysis): string[] =>
    said('X09', analyse(now, { history: years.map(of), ...(previous ? { previous } : {}) }));
  const years = (from: string): string =>
    `所给文件中没有${from}年的报告，与上年的核对无法进行。请补上文件，或者核对是否漏报（这是推断，不是规定）。`;

  test('names what is missing since the last report that is there', () => {
    expect(missing([2021])).toEqual([years('2022')]);
    expect(missing([2020])).toEqual([years('2021—2022')]);
    expect(missing([2019, 2021])).toEqual([years('2022')]);
    expect(missing([2021, 2019])).toEqual([years('2022')]);
    expect(missing([2022])).toEqual([]);
    expect(missing([])).toEqual([]);
  });

  test('reports of the same year and later ones are no earlier ones', () => {
    expect(missing([2021, 2023])).toEqual([years('2022')]);
    expect(missing([2021, 2024])).toEqual([years('2022')]);
    expect(missing([2023, 2024])).toEqual([]);
  });

  test('is silent where last year’s report is compared with, be it in the list or not', () => {
    expect(missing([2021], clean2021(), of(2022))).toEqual([]);
    expect(missing([2020], clean2021(), of(2021))).toEqual([years('2021—2022')]);
  });

  test('stands at the title, else where the year is', () => {
    const history = [of(2021)];
    const place = (text: string): string | undefined => {
      const found = analyse(text, { history }).findings.find(({ code }) => code === 'X09');
      return found && text.slice(...found.span);
    };
    expect(place(clean2021())).toBe('清源县水利局2023年政府信息公开工作年度报告');
    const untitled = edit(clean2021(), ['# 清源县水利局2023年政府信息公开工作年度报告\n', '']);
    expect(analyse(untitled).bound.metadata.title).toBeUndefined();
    expect(place(untitled)).toContain('2023');
  });

  test('is silent where the report has no year', () => {
    expect(missing([2021], clean2021().replaceAll(/20\d\d/gu, ''))).toEqual([]);
  });
});
