import { describe, expect, test } from 'vitest';
import { type Analysis, analyse } from '../../src/analyse.ts';
import type { Finding } from '../../src/rules/rule.ts';
import { differencesFrom } from '../../src/rules/X/against-parts.ts';
import type { PartFigures, Parts } from '../../src/rules/X/parts.ts';
import { figuresOf, partsOf } from '../../src/series/parts.ts';
import { edit, type Values } from '../rules/support/base.ts';
import { clean2014, clean2019, clean2021 } from '../rules/support/clean.ts';

const county = (values: Values = {}): Analysis =>
  analyse(clean2021({ agency: '清源县人民政府', self: '我县', values }));

/** What a body's report says; `values` by fact key are put in place of its own. */
function part(name: string, values: PartFigures['values'] = {}, more: Partial<PartFigures> = {}): PartFigures {
  const own = figuresOf(analyse(clean2021({ agency: name })));
  if (!own) throw new Error(`no figures of ${name}`);
  return { ...own, ...more, values: { ...own.values, ...values } };
}

/** A part that has nothing but what is given: with it a sum changes only there. */
function empty(name: string, values: PartFigures['values'] = {}, more: Partial<PartFigures> = {}): PartFigures {
  const none = Object.fromEntries(Object.keys(part(name).values).map((key) => [key, 0]));
  return part(name, { ...none, ...values }, more);
}

const bureau = part('清源县水利局');
const key = 'licensing.decisions';
const differing = (analysis: Analysis, parts: Parts): string[] =>
  differencesFrom(analysis, parts).differences.map((each) => `${each.key} ${each.value} ${each.sum}`);

describe('a cell and the sum of its parts', () => {
  test('differs where it is more or less, and only there', () => {
    expect(differing(county(), { figures: [bureau] })).toEqual([]);
    expect(differing(county({ [key]: 35 }), { figures: [bureau] })).toEqual([`${key} 35 36`]);
    expect(differing(county({ [key]: 37 }), { figures: [bureau] })).toEqual([`${key} 37 36`]);
    expect(differing(county({ [key]: 41 }), { figures: [bureau, empty('清源县林业局', { [key]: 5 })] })).toEqual([]);
  });

  test('differs also where one of them is 0', () => {
    expect(differing(county({ [key]: 0 }), { figures: [bureau] })).toEqual([`${key} 0 36`]);
    expect(differing(county(), { figures: [part('清源县水利局', { [key]: 0 })] })).toEqual([`${key} 36 0`]);
  });

  test('counts as compared unless both are 0', () => {
    const compared = (analysis: Analysis, figures: PartFigures): number =>
      differencesFrom(analysis, { figures: [figures] }).compared;
    const all = compared(county(), bureau);
    expect(all).toBe(Object.values(bureau.values).filter((value) => value !== 0).length);
    expect(compared(county({ [key]: 0 }), part('清源县水利局', { [key]: 0 }))).toBe(all - 1);
    expect(compared(county({ [key]: 0 }), bureau)).toBe(all);
  });

  test('is not compared where the report has no number, or a part has no such cell', () => {
    expect(differing(county({ [key]: '' }), { figures: [bureau] })).toEqual([]);
    expect(differing(county({ [key]: '约40' }), { figures: [bureau] })).toEqual([]);
    const { [key]: _, ...others } = bureau.values;
    const lacking = { ...part('清源县林业局'), values: others };
    expect(differing(county({ [key]: 99 }), { figures: [lacking] })).toEqual([]);
    const none = empty('清源县民政局');
    expect(differing(county({ [key]: 99 }), { figures: [none, lacking] })).toEqual([]);
    const other = empty('清源县财政局', { [key]: 36 });
    expect(differing(county({ [key]: 30 }), { figures: [other, lacking] })).toEqual([]);
  });

  test('is exact where parts have decimals', () => {
    const figures = [
      empty('清源县水利局', { 'charges.amount': 0.1 }),
      empty('清源县林业局', { 'charges.amount': 0.2 }),
    ];
    const found = (amount: number): string[] =>
      differing(county({ 'charges.amount': amount }), { figures }).filter((each) => each.startsWith('charges'));
    expect(found(0.3)).toEqual([]);
    expect(found(0.4)).toEqual(['charges.amount 0.4 0.3']);
  });

  test('what counts once over several bodies is no sum', () => {
    const own = analyse(clean2014({ agency: '清源县人民政府', values: { 'disclosure.items': 240 } }));
    const figures = figuresOf(analyse(clean2014({ agency: '清源县水利局' })));
    if (!figures) throw new Error('no figures');
    expect(differing(own, { figures: [figures] })).toEqual([]);
    const other = analyse(clean2014({ agency: '清源县人民政府', values: { 'disclosure.channel.website': 211 } }));
    expect(differing(other, { figures: [figures] })).toEqual(['disclosure.channel.website 211 210']);
  });
});

describe('what is not known of the parts', () => {
  const blank = part('清源县水利局', { [key]: null });
  const known = empty('清源县林业局', { [key]: 30 });

  test('a blank may make the sum greater, never smaller', () => {
    expect(differing(county({ [key]: 31 }), { figures: [blank, known] })).toEqual([]);
    expect(differing(county({ [key]: 30 }), { figures: [blank, known] })).toEqual([]);
    expect(differing(county({ [key]: 29 }), { figures: [blank, known] })).toEqual([`${key} 29 30`]);
  });

  test('a report that is not there likewise', () => {
    const absent = ['清源县民政局'];
    expect(differing(county({ [key]: 37 }), { figures: [bureau], absent })).toEqual([]);
    expect(differing(county({ [key]: 35 }), { figures: [bureau], absent })).toEqual([`${key} 35 36`]);
    expect(differing(county({ [key]: 37 }), { figures: [bureau], absent: [] })).toEqual([`${key} 37 36`]);
  });

  test('where a number may be below 0 both leave room on either side', () => {
    const change = 'licensing.change';
    const own = (value: number): Analysis =>
      analyse(clean2019({ agency: '清源县人民政府', values: { [change]: value } }));
    const figures = figuresOf(analyse(clean2019({ values: { [change]: 4 } })));
    if (!figures) throw new Error('no figures');
    const open = { ...figures, values: { ...figures.values, [change]: null } };
    expect(differing(own(3), { figures: [figures] })).toEqual([`${change} 3 4`]);
    expect(differing(own(-3), { figures: [open] })).toEqual([]);
    expect(differing(own(3), { figures: [open] })).toEqual([]);
    expect(differing(own(3), { figures: [figures], absent: ['清源县民政局'] })).toEqual([]);
  });
});

describe('bodies under vertical management', () => {
  const weather = empty('清源县气象局', { [key]: 3 }, { kind: 'vertical' });
  const figures = [bureau, weather];
  const found = (count: number, more: Partial<Parts> = {}) => {
    const { differences, parts } = differencesFrom(county({ [key]: count }), { figures, ...more });
    return [differences.length, parts];
  };

  test('may count or not where nothing is set: what differs less is taken', () => {
    expect(found(36)).toEqual([0, 1]);
    expect(found(39)).toEqual([0, 2]);
    expect(found(38)).toEqual([1, 2]);
  });

  test('count, or do not, as it is set', () => {
    expect([found(36, { verticalBodies: 'in' }), found(39, { verticalBodies: 'in' })]).toEqual([
      [1, 2],
      [0, 2],
    ]);
    expect([found(36, { verticalBodies: 'out' }), found(39, { verticalBodies: 'out' })]).toEqual([
      [0, 1],
      [1, 1],
    ]);
  });

  test('where there are no others and they do not count, there is nothing to compare with', () => {
    const alone = { figures: [weather], verticalBodies: 'out' } as const;
    expect(differencesFrom(county(), alone)).toEqual({ differences: [], compared: 0, parts: 0 });
    expect(differencesFrom(county({ [key]: 4 }), { figures: [weather] }).differences).not.toEqual([]);
  });
});

describe('the parts that may account for a difference', () => {
  const suspects = (count: number, figures: readonly PartFigures[]): string[] =>
    differencesFrom(county({ [key]: count }), { figures })
      .differences.filter((each) => each.key === key)
      .flatMap((each) => each.suspects.map(({ name, value, why }) => `${name} ${value} ${why}`));
  const of = (name: string, count: number | null, more: Partial<PartFigures> = {}): PartFigures =>
    part(name, { [key]: count }, more);

  test('has exactly what is missing or too much', () => {
    const figures = [of('清源县水利局', 30), of('清源县林业局', 6), of('清源县民政局', 5)];
    expect(suspects(35, figures)).toEqual(['清源县林业局 6 equal']);
    expect(suspects(47, figures)).toEqual(['清源县林业局 6 equal']);
    expect(suspects(48, figures)).toEqual([]);
  });

  test('three that have it are named, four point at none', () => {
    const names = ['清源县林业局', '清源县民政局', '清源县财政局', '清源县教育局'];
    const six = names.map((name) => of(name, 6));
    expect(suspects(12, six.slice(0, 3))).toEqual(names.slice(0, 3).map((name) => `${name} 6 equal`));
    expect(suspects(18, six)).toEqual([]);
    // Of other kinds there may be more beside them, and those are named all the same.
    expect(suspects(38, [...six, of('清源县水利局', 20, { doubtful: [key] })])).toEqual(['清源县水利局 20 doubtful']);
    expect(suspects(12, [...six.slice(0, 3), of('清源县水利局', null)])).toEqual(
      names.slice(0, 3).map((name) => `${name} 6 equal`),
    );
  });

  test('first those whose own sums do not hold, then those that have the difference, then blanks; three at most', () => {
    const blank = of('清源县水利局', null);
    const equal = of('清源县林业局', 6);
    const doubtful = of('清源县民政局', 20, { doubtful: [key] });
    expect(suspects(20, [blank, equal, doubtful])).toEqual([
      '清源县民政局 20 doubtful',
      '清源县林业局 6 equal',
      '清源县水利局 null blank',
    ]);
    expect(suspects(20, [blank, of('清源县财政局', null), equal, doubtful])).toEqual([
      '清源县民政局 20 doubtful',
      '清源县林业局 6 equal',
      '清源县水利局 null blank',
    ]);
    expect(suspects(20, [blank, equal, of('清源县财政局', 20, { doubtful: ['penalties.decisions'] })])).toEqual([
      '清源县林业局 6 equal',
      '清源县水利局 null blank',
    ]);
  });
});

describe('figures of a report', () => {
  test('are those of its cells, with the body, the year and the form', () => {
    expect(bureau).toMatchObject({
      name: '清源县水利局',
      year: 2023,
      edition: '2021',
      kind: 'department',
      doubtful: [],
    });
    expect(bureau.values).toMatchObject({ [key]: 36, 'charges.amount': 12.5, 'applications.new@total': 15 });
    expect(figuresOf(analyse(clean2021({ values: { [key]: '' } })))?.values[key]).toBeNull();
  });

  test('name the cells whose own sums do not hold, on both sides, and no others', () => {
    const doubtful = figuresOf(analyse(clean2021({ values: { 'review.total': 2 } })))?.doubtful;
    expect(doubtful).toContain('review.total');
    expect(doubtful).toContain('review.upheld');
    expect(doubtful).not.toContain('litigation.direct.total');
  });

  test('are none where body or year is not known, or it is no report', () => {
    const text = clean2021();
    expect(figuresOf(analyse('# 清源县水利局2023年工作要点\n\n做好防汛准备。\n'))).toBeUndefined();
    expect(figuresOf(analyse(text.replaceAll('清源县水利局', '')))).toBeUndefined();
    expect(figuresOf(analyse(text.replaceAll(/20\d\d/gu, '')))).toBeUndefined();
  });
});

describe('X07', () => {
  const found = (analysis: Analysis, parts: Parts): readonly Finding[] =>
    analysis.with({ parts }).findings.filter(({ code }) => code === 'X07');
  const scope = '本报告数据来自全县编制发布年度报告的单位。';
  const stating = (words: string, values: Values): Analysis =>
    analyse(edit(clean2021({ agency: '清源县人民政府', self: '我县', values }), ['如有疑问', `${words}如有疑问`]));
  const off = { [key]: 40 };

  test('is an error only where the scope is stated and every body of the list is there', () => {
    const severity = (words: string, values: Values, absent: readonly string[] | undefined): string[] =>
      found(stating(words, values), { figures: [bureau], ...(absent ? { absent } : {}) }).map(
        (each) =>
          `${each.severity} ${each.basis} ${/推断/u.test(each.message.zh)} ${/inference/u.test(each.message.en)}`,
      );
    expect(severity(scope, off, [])).toEqual(['error structure false false']);
    expect(severity(scope, off, undefined)).toEqual(['warning inferred true true']);
    expect(severity(scope, { [key]: 30 }, ['清源县民政局'])).toEqual(['warning inferred true true']);
    expect(severity('', off, [])).toEqual(['warning inferred true true']);
    expect(severity('公开的方式包括网站和公告栏。', off, [])).toEqual(['warning inferred true true']);
    expect(severity('统计数据涵盖各部门和乡镇。', off, [])).toEqual(['error structure false false']);
    expect(severity('统计范围包括全县各单位。', off, [])).toEqual(['error structure false false']);
    expect(severity('数据由各单位报送，汇总了各部门的情况。', off, [])).toEqual(['error structure false false']);
  });

  test('is silent without parts', () => {
    expect(found(county(off), { figures: [] })).toEqual([]);
    expect(found(county(), { figures: [bureau] })).toEqual([]);
  });

  test('counts the parts that the sum is made of', () => {
    const weather = empty('清源县气象局', { [key]: 3 }, { kind: 'vertical' });
    const [first] = found(county(off), { figures: [bureau, weather], verticalBodies: 'out' });
    expect(first?.message.zh).toContain('为 40，1 个单位合计 36，相差 4');
    const [second] = found(county(off), { figures: [bureau, weather], verticalBodies: 'in' });
    expect(second?.message.zh).toContain('为 40，2 个单位合计 39，相差 1');
  });

  test('one row is one finding, with its other columns beside it; another row is another', () => {
    const row = 'applications.granted';
    const wrong = { ...bureau.values, [`${row}@enterprise`]: 2, [`${row}@total`]: 11, [key]: 30 };
    const [first, second, ...rest] = found(county(), { figures: [{ ...bureau, values: wrong }] });
    expect(rest).toEqual([]);
    expect(first?.message.zh).toMatch(/^“行政许可本年处理决定数量”为 36，1 个单位合计 30，相差 6。请核对。/u);
    expect(first?.related).toEqual([]);
    expect(second?.message.zh).toMatch(
      /^“予以公开”行“商业企业”列为 3，1 个单位合计 2，相差 1；“予以公开”行“总计”列为 12，1 个单位合计 11，相差 1。请核对。/u,
    );
    expect(second?.message.en).toMatch(
      /column “enterprises” is 3, 1 part makes 2, a difference of 1; .*column “total” is 12, 1 part makes 11, a difference of 1\. Check them\./u,
    );
    expect(second?.related.map(({ message }) => message)).toEqual([
      { zh: '“予以公开”行“总计”列：12', en: expect.stringMatching(/column “total”: 12$/u) },
    ]);
    expect(second?.related.map(({ span: [from, to] }) => county().text.slice(from, to))).toEqual(['12']);
  });

  test('says why it names a part', () => {
    const figures = [
      part('清源县水利局', { [key]: null }),
      empty('清源县林业局', { [key]: 6 }),
      empty('清源县民政局', { [key]: 20 }, { doubtful: [key] }),
    ];
    const [first] = found(county({ [key]: 20 }), { figures });
    expect(first?.message.zh).toContain(
      '为 20，3 个单位合计 26，相差 6，先看清源县民政局 20（该单位自己的等式不成立）、清源县林业局 6（正好等于差额）、清源县水利局 空白（按0计）。请核对。',
    );
    expect(first?.message.en).toContain(
      'is 20, 3 parts make 26, a difference of 6; look at 清源县民政局 20 (its own sums do not hold), 清源县林业局 6 (exactly the difference), 清源县水利局 blank (counted as 0) first. Check them.',
    );
  });

  describe('where much differs', () => {
    /** Of so many cells compared so many differ. */
    const told = (compared: number, wrong: number): readonly Finding[] => {
      const counted = Object.entries(bureau.values).filter(([, value]) => value !== 0);
      const values = counted
        .slice(0, compared)
        .map(([name, value], i): [string, number] => [name, (value ?? 0) + (i < wrong ? 1 : 0)]);
      return found(county(), { figures: [{ ...bureau, values: Object.fromEntries(values) }] });
    };
    const whole = (findings: readonly Finding[]): boolean =>
      findings.some(({ message }) => /能比较的/u.test(message.zh));

    test('twelve cells and six tenths of those compared are the sum of other bodies', () => {
      const [only, ...rest] = told(20, 12);
      expect(rest).toEqual([]);
      expect(only?.message.zh).toMatch(/^能比较的 20 格中有 12 格不等于所给 1 个单位之和：/u);
      expect(only?.message.en).toMatch(/^12 of 20 cells are not the sum of the 1 part given: /u);
    });

    test('of several parts it is said in the plural', () => {
      const [only] = found(county(), { figures: [empty('清源县林业局'), empty('清源县民政局')] });
      expect(only?.message.zh).toContain('不等于所给 2 个单位之和');
      expect(only?.message.en).toContain('are not the sum of the 2 parts given:');
    });

    test('less is not', () => {
      expect(whole(told(21, 13))).toBe(true);
      expect(whole(told(21, 12))).toBe(false);
      expect(whole(told(11, 11))).toBe(false);
      expect(whole(told(12, 12))).toBe(true);
    });
  });
});

test('parts are those of the list with their kinds; those that count and whose report is not there are named', () => {
  const config = {
    agencies: [
      { name: '清源县人民政府', kind: 'government' },
      { name: '清源县水利局', parent: '清源县人民政府', kind: 'vertical' },
      { name: '清源县民政局', parent: '清源县人民政府' },
      { name: '清源县气象局', parent: '清源县人民政府' },
      { name: '清源县盐务局', parent: '清源县人民政府', kind: 'vertical' },
    ],
  } as const;
  const found = (verticalBodies: 'in' | 'out' | undefined): Parts | undefined =>
    partsOf({ name: '清源县人民政府', year: 2023 }, [bureau, part('清源县林业局')], {
      ...config,
      ...(verticalBodies ? { verticalBodies } : {}),
    });
  const out = found('out');
  expect(out).toMatchObject({ absent: ['清源县民政局'], verticalBodies: 'out' });
  expect(out?.figures.map(({ name, kind }) => [name, kind])).toEqual([['清源县水利局', 'vertical']]);
  for (const each of [found('in'), found(undefined)])
    expect(each?.absent).toEqual(['清源县民政局', '清源县气象局', '清源县盐务局']);
});
