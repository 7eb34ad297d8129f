import { afterEach, describe, expect, test } from 'vitest';
import { analyse } from '../../src/analyse.ts';
import { parseConfig } from '../../src/config/schema.ts';
import { ruleOf } from '../../src/rules/registry.ts';
import type { Finding, Rule } from '../../src/rules/rule.ts';
import { edit } from './support/base.ts';
import { clean2014, clean2021 } from './support/clean.ts';

const codes = (findings: readonly Finding[]): string[] => findings.map(({ code }) => code);
const faulty = edit(
  clean2021(),
  ['电话：0900-5550123', '电话：550123'],
  ['（五）监督保障情况。', '（五）监督保障情况。截止目前没有变化。'],
);

describe('a configuration', () => {
  test('sets severities by code and by slug', () => {
    const { findings } = analyse(faulty, { config: { rules: { A15: 'info', slips: 'error' } } });
    expect(findings.map(({ code, severity }) => [code, severity])).toEqual([
      ['A15', 'info'],
      ['L16', 'error'],
    ]);
  });

  test('switches rules off', () => {
    expect(codes(analyse(faulty, { config: { rules: { telephone: 'off' } } }).findings)).toEqual(['L16']);
    expect(codes(analyse(faulty, { config: { rules: { A15: 'off', L16: 'off' } } }).findings)).toEqual([]);
  });

  test('is read with its mistakes named', () => {
    expect(parseConfig('{"rules":{"A15":"off"},"deadlines":{"township":"03-31"}}')).toEqual({
      config: { rules: { A15: 'off' }, deadlines: { township: '03-31' } },
    });
    const broken = parseConfig('{"rules":{"A15":"loud"},"deadline":{}}');
    expect('problems' in broken && broken.problems.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['rules.A15']),
    );
    expect('problems' in parseConfig('{')).toBe(true);
    expect('problems' in parseConfig('{"deadlines":{"township":"31.3."}}')).toBe(true);
  });
});

describe('front matter', () => {
  test('silences a code for the whole file', () => {
    const text = `---\nignore:\n  A15: 内部号码\n---\n\n${faulty}`;
    expect(codes(analyse(text).findings)).toEqual(['L16']);
  });

  test.each([
    [
      'aliases that grow',
      `a: &a [1,1,1,1,1,1,1,1]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b]\nd: [*c,*c,*c,*c,*c,*c,*c,*c]`,
    ],
    ['a syntax error', 'ignore: [A15'],
    ['very much of it', `x: ${'1'.repeat(300)}\n`.repeat(100)],
  ])('survives %s', (_, source) => {
    const analysis = analyse(`---\n${source}\n---\n\n${clean2021()}`);
    expect(codes(analysis.findings)).toContain('S06');
    expect(analysis.bound.cells.size).toBeGreaterThan(150);
  });
});

describe('fingerprints', () => {
  test('stay when lines move, and tell equal findings apart', () => {
    const twice = edit(faulty, ['（三）政府信息管理情况。', '（三）政府信息管理情况。截止目前没有失效。']);
    const before = analyse(twice).findings;
    const after = analyse(
      edit(twice, ['# 清源县', '\n\n\n# 清源县'], ['（四）', '补充说明另见网站专栏。\n\n（四）']),
    ).findings;
    expect(codes(before)).toEqual(['A15', 'L16', 'L16']);
    expect(after.map(({ fingerprint }) => fingerprint)).toEqual(before.map(({ fingerprint }) => fingerprint));
    expect(new Set(before.map(({ fingerprint }) => fingerprint)).size).toBe(3);
  });
});

describe('findings', () => {
  test('stand in the order of the text, none twice', () => {
    const { findings } = analyse(edit(clean2014({ year: 2019 }), ['电话：0900-5550123', '电话：550123']));
    const starts = findings.map(({ span }) => span[0]);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
    expect(new Set(findings.map(({ code, span }) => `${code}:${span.join()}`)).size).toBe(findings.length);
  });

  test('are kept: the second reading costs nothing', () => {
    const analysis = analyse(faulty);
    expect(analysis.findings).toBe(analysis.findings);
    expect(analysis.findings[0]?.message).toBe(analysis.findings[0]?.message);
  });

  test('are none for a text that is no report', () => {
    for (const text of ['', ' \n', '# 购物清单\n\n- 牛奶\n', 'hello', '\u0000\ufffe'])
      expect(analyse(text).findings).toEqual([]);
  });
});

describe('verdicts', () => {
  test('are counted, and a blank total breaks nothing', () => {
    const whole = analyse(clean2021()).counts;
    expect(whole.broken).toBe(0);
    expect(whole.holds).toBeGreaterThan(40);
    const blank = analyse(clean2021({ values: { 'review.total': '' } }));
    expect(blank.counts).toEqual({ holds: whole.holds - 1, broken: 0, notAssessable: whole.notAssessable + 1 });
    const broken = analyse(clean2021({ values: { 'review.total': 3 } }));
    expect(broken.counts).toEqual({ holds: whole.holds - 1, broken: 1, notAssessable: whole.notAssessable });
  });
});

describe('a rule that throws', () => {
  const rule = ruleOf('A15') as { -readonly [K in keyof Rule]: Rule[K] };
  const { detect } = rule;
  afterEach(() => {
    rule.detect = detect;
  });

  test('is named, and the others go on', () => {
    rule.detect = () => {
      throw new Error('out of reach');
    };
    const { findings } = analyse(faulty);
    expect(codes(findings)).toEqual(['S00', 'L16']);
    expect(findings[0]?.message.zh).toContain('A15');
    expect(findings[0]?.message.en).toContain('out of reach');
    expect(findings[0]?.severity).not.toBe('error');
  });

  test('is silent when S00 is off', () => {
    rule.detect = () => {
      throw new Error('out of reach');
    };
    expect(codes(analyse(faulty, { config: { rules: { S00: 'off' } } }).findings)).toEqual(['L16']);
  });
});

describe('suppressions and repair', () => {
  // One cell breaks D01 and contradicts P01: together they are R01.
  const text = edit(clean2014(), ['| 条 | 230 |', '| 条 | 0 |']);

  test('one cause is one finding', () => {
    const { findings } = analyse(text);
    expect(codes(findings)).toEqual(['R01']);
    expect(findings[0]?.explains).toEqual(expect.arrayContaining(['D01', 'P01']));
  });

  test('what is off or suppressed takes no part in it', () => {
    expect(codes(analyse(text, { config: { rules: { D01: 'off' } } }).findings)).toEqual(['P01']);
    const above = edit(text, [
      '| 统计指标',
      '<!-- gongkai-ignore D01 disclosure.items: 渠道数据待核 -->\n\n| 统计指标',
    ]);
    expect(codes(analyse(above).findings)).toEqual(['P01']);
  });
});
