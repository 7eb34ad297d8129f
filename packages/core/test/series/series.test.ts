import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/analyse.ts';
import { applicants } from '../../src/catalogue/types.ts';
import { type SeriesInput, seriesOf } from '../../src/series/series.ts';
import { clean2014, clean2019, clean2021 } from '../rules/support/clean.ts';
import { hasCorpus, readCorpus } from '../support/corpus.ts';

const input = (file: string, text: string): SeriesInput => {
  const analysis = analyse(text);
  return { file, folder: '.', agency: analysis.bound.metadata.agency?.value, year: analysis.year, analysis };
};
const run = (...texts: readonly string[]) => seriesOf(texts.map((text, i) => input(`${i}.md`, text)));
/** The verdicts of the last report of the only body. */
const verdicts = (...texts: readonly string[]) => run(...texts).series[0]?.reports.at(-1)?.verdicts ?? [];
const ofCode = (code: string, ...texts: readonly string[]) =>
  verdicts(...texts)
    .filter((each) => each.code === code)
    .map(({ verdict, formula, reason, key }) => ({ verdict, formula, reason, key }));

const before = { year: 2022, values: { 'normative-documents.in-force': 6 } } as const;

describe.skipIf(!hasCorpus)('a real district over two years', () => {
  const texts = [readCorpus('hongze-2023.txt') ?? '', readCorpus('hongze-2024.txt') ?? ''];

  test('is one body under two names, and the longer one is shown', () => {
    const { series, doubts } = run(...texts);
    expect(series.map(({ body }) => [body.name, body.how])).toEqual([['淮安市洪泽区人民政府', 'longer-name']]);
    expect(doubts).toEqual([]);
  });

  test('normative documents: 8 = 5 + 3 − 0', () => {
    expect(ofCode('X02', ...texts)).toContainEqual(
      expect.objectContaining({ key: 'normative-documents.in-force', verdict: 'holds', formula: '8＝5＋3－0' }),
    );
  });

  test('what was carried over is stated in all seven columns, and holds', () => {
    const found = ofCode('X01', ...texts);
    expect(found.map(({ key }) => key)).toEqual(applicants.map((each) => `applications.carried-in@${each}`));
    expect(found.map(({ verdict }) => verdict)).toEqual(applicants.map(() => 'holds'));
    expect(found.every(({ formula }) => formula === '0＝0')).toBe(true);
  });

  test('a bound on a total that is wrong in its own report proves nothing', () => {
    expect(ofCode('H05', ...texts)).toMatchObject([{ verdict: 'not-assessable', reason: 'doubtful' }]);
    expect(run(...texts).series.flatMap(({ reports }) => reports.flatMap(({ findings }) => findings))).toEqual([]);
  });
});

describe('two years of a made-up body', () => {
  test('one column off is found, and named', () => {
    const off = clean2021({
      ...before,
      values: {
        ...before.values,
        'applications.carried-out': 0,
        'applications.granted': 10,
        'applications.processed': 13,
        'applications.carried-out@enterprise': 1,
        'applications.granted@enterprise': 2,
        'applications.processed@enterprise': 2,
      },
    });
    const broken = verdicts(off, clean2021()).filter(({ verdict }) => verdict === 'broken');
    expect(broken.map(({ code, key, formula }) => [code, key, formula])).toEqual([
      ['X01', 'applications.carried-in@natural-person', '1≠0'],
      ['X01', 'applications.carried-in@enterprise', '0≠1'],
    ]);
    const findings = run(off, clean2021()).series[0]?.reports[1]?.findings ?? [];
    expect(findings.map(({ code, message }) => [code, /“(?:自然人|商业企业)”列/u.test(message.zh)])).toEqual([
      ['X01', true],
      ['X01', true],
    ]);
  });

  test('with a year between missing nothing is assessable, and the gap is said', () => {
    const { series } = run(clean2021({ year: 2021 }), clean2021());
    const [body] = series;
    expect(body?.missing).toEqual([2022]);
    const last = body?.reports.at(-1);
    expect(new Set(last?.verdicts.map(({ verdict }) => verdict))).toEqual(new Set(['not-assessable']));
    expect(last?.verdicts.find(({ code }) => code === 'X01')?.reason).toBe('no-year-before');
    expect(last?.findings.map(({ code, severity }) => [code, severity])).toEqual([['X09', 'info']]);
  });

  test('the first report has none before it: that is no gap', () => {
    const [first] = run(clean2021()).series[0]?.reports ?? [];
    expect(first?.verdicts.find(({ code }) => code === 'X01')?.reason).toBe('first-year');
    expect(first?.findings).toEqual([]);
  });

  test('a blank could be what is missing', () => {
    const blank = clean2021({
      ...before,
      values: { ...before.values, 'applications.carried-out@enterprise': '' },
    });
    expect(ofCode('X01', blank, clean2021()).filter(({ reason }) => reason === 'blank')).toEqual([]);
    const now = clean2021({ values: { 'applications.carried-in@enterprise': 2 } });
    expect(ofCode('X01', blank, now)).toContainEqual(
      expect.objectContaining({
        key: 'applications.carried-in@enterprise',
        verdict: 'not-assessable',
        formula: '2＝空',
      }),
    );
  });

  test('revisions noted in the cell may count either way', () => {
    const values = { 'normative-documents.issued': '2（其中修订1件）', 'normative-documents.in-force': 6 };
    expect(ofCode('X02', clean2021(before), clean2021({ values }))).toContainEqual(
      expect.objectContaining({ verdict: 'holds', formula: '6＝6＋2－1－1' }),
    );
  });
});

test('what the prose says of last year is put to last year’s tables; what check says already is not said again', () => {
  const last = clean2021({ ...before, values: { ...before.values, 'licensing.decisions': 30 } });
  const now = (words: string): string =>
    clean2021().replace('清理现行有效的文件', `作出行政许可决定36件，${words}，清理现行有效的文件`);
  const found = (words: string) => run(last, now(words)).series[0]?.reports[1]?.findings.map(({ code }) => code);
  expect(found('与上年持平')).toEqual(['P27']);
  expect(found('比上年增加6件')).toEqual([]);
  const alone = '新收申请由上年的18件增加到15件';
  expect(analyse(now(alone)).findings.map(({ code }) => code)).toEqual(['P27']);
  expect(found(alone)).toEqual([]);
});

describe('editions mixed', () => {
  const texts = [
    clean2014({ year: 2018 }),
    clean2019({ year: 2019 }),
    clean2019({ year: 2020, values: { 'licensing.decisions': 30 } }),
    clean2021({ year: 2021 }),
  ];
  test('carry-over goes over 2020 and 2021, not over 2018 and 2019; stocks stay within a form', () => {
    const { series } = run(...texts);
    const told = (year: number, code: string) => {
      const report = series[0]?.reports.find((each) => each.year === year);
      return new Set(
        report?.verdicts
          .filter((each) => each.code === code)
          .map(({ verdict, reason }) => `${verdict} ${reason ?? ''}`),
      );
    };
    expect(told(2019, 'X01')).toEqual(new Set(['not-assessable other-form']));
    expect(told(2020, 'X01')).toEqual(new Set(['holds ']));
    expect(told(2021, 'X01')).toEqual(new Set(['holds ']));
    expect(told(2020, 'X03')).toEqual(new Set(['holds ']));
    expect(told(2021, 'X02')).toEqual(new Set(['not-assessable other-form']));
  });
});

describe('a year with two reports', () => {
  test('that say the same is one; that differ, the next year is not assessable', () => {
    const last = clean2021(before);
    expect(ofCode('X01', last, last, clean2021()).every(({ verdict }) => verdict === 'holds')).toBe(true);
    const other = clean2021({ ...before, values: { ...before.values, 'licensing.decisions': 99 } });
    const { series, doubts } = run(last, other, clean2021());
    expect(series[0]?.reports.at(-1)?.verdicts.find(({ code }) => code === 'X01')?.reason).toBe('several-reports');
    expect(series[0]?.reports.at(-1)?.findings).toEqual([]);
    expect(doubts.map(({ files }) => files)).toEqual([['0.md', '1.md']]);
  });

  test('unless the front matter names the one', () => {
    const other = clean2021({ ...before, values: { ...before.values, 'licensing.decisions': 99 } });
    const now = `---\nprevious: 1.md\n---\n\n${clean2021()}`;
    expect(run(clean2021(before), other, now).series[0]?.reports.at(-1)?.previous?.file).toBe('1.md');
  });
});
