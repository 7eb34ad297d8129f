import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/analyse.ts';

const folder = new URL('../../../../../shared/corpus/', import.meta.url);
const present = existsSync(folder);
if (!present) console.warn('../shared/corpus is not here: claims of real reports are not tested');

/** concept, number, verdict — as read by hand; `open`: cannot be judged, and must not be reported. */
const claims: Readonly<
  Record<string, readonly (readonly [concept: string, value: number, verdict: 'agrees' | 'open'])[]>
> = {
  'huaian-2024.txt': [
    ['regulations/publish', 1, 'agrees'],
    ['applications/new', 3119, 'agrees'],
    ['applications/processed', 3050, 'agrees'],
    ['applications/carried-in', 34, 'agrees'],
    ['applications/carried-out', 103, 'agrees'],
    ['review/total', 351, 'agrees'],
    ['review/upheld', 72, 'agrees'],
    ['review/corrected', 64, 'agrees'],
    ['review/other-result', 178, 'agrees'],
    ['review/pending', 37, 'agrees'],
    ['litigation/total', 46, 'agrees'],
    ['litigation/upheld', 25, 'agrees'],
    ['litigation/corrected', 5, 'agrees'],
    ['litigation/other-result', 9, 'agrees'],
    ['litigation/pending', 7, 'agrees'],
  ],
  // One office's 17 beside the district's 95.
  'hongze-2024.txt': [['applications/new', 17, 'open']],
  'hongze-2023.txt': [['applications/new', 21, 'agrees']],
  'shuyang-drc-2023.html': [['applications/new', 26, 'agrees']],
  'shanghai-stc-2024.md': [
    ['review/total', 1, 'agrees'],
    ['litigation/total', 0, 'agrees'],
    ['normative/total', 13, 'agrees'],
    ['applications/new', 34, 'agrees'],
    ['applications/carried-in', 2, 'agrees'],
    ['applications/granted', 9, 'agrees'],
    ['applications/partial', 0, 'agrees'],
    ['applications/refused', 2, 'agrees'],
    ['applications/unavailable', 10, 'agrees'],
    ['applications/not-processed', 0, 'agrees'],
    ['applications/other-handling', 14, 'agrees'],
    ['applications/carried-out', 1, 'agrees'],
  ],
  'shanghai-office-2019.html': [
    ['normative/total', 60, 'agrees'],
    ['applications/new', 859, 'agrees'],
    ['applications/processed', 805, 'agrees'],
    ['applications/carried-in', 18, 'agrees'],
    ['applications/carried-out', 72, 'agrees'],
    // The natural persons' number: the totals of the rows are blank.
    ['applications/granted+applications/partial', 258, 'open'],
    ['applications/refused', 35, 'agrees'],
    // One row of its group, which the sentence names.
    ['applications/unavailable', 265, 'agrees'],
    ['applications/not-processed', 158, 'agrees'],
    ['applications/other-handling', 0, 'agrees'],
    ['review/total', 7, 'agrees'],
    ['litigation/total', 9, 'agrees'],
  ],
};

/** What the rules on prose say of each report. */
const findings: Readonly<Record<string, readonly string[]>> = {
  'huaian-2024.txt': [],
  'hongze-2024.txt': [],
  'hongze-2023.txt': [],
  'shuyang-drc-2023.html': [],
  'shanghai-stc-2024.md': ['P20 warning'],
  'shanghai-office-2019.html': ['P09 error', 'P21 error'],
};

describe.skipIf(!present)('real reports', () => {
  test.each(Object.keys(claims))('%s', (name) => {
    const analysis = analyse(readFileSync(new URL(name, folder), 'utf8'));
    const said = analysis.claims
      .filter(
        ({ concept, verdict, partial }) => !concept.startsWith('fee/') && (verdict !== 'not-assessable' || partial),
      )
      .map(({ concept, value, verdict }) => `${concept} ${value} ${verdict === 'not-assessable' ? 'open' : verdict}`);
    console.log(
      `${name}\n${analysis.claims.map((claim) => `  ${claim.concept} = ${claim.value}${claim.unit} [${claim.scope?.label.zh ?? '—'}] ${claim.verdict}`).join('\n')}`,
    );
    for (const [concept, value, verdict] of claims[name] ?? [])
      expect(said, `${concept} ${value}`).toContain(`${concept} ${value} ${verdict}`);
    expect(analysis.claims.filter(({ verdict }) => verdict === 'contradicts')).toEqual([]);
    expect(
      analysis.findings.filter(({ code }) => /^P(?!24)/u.test(code)).map(({ code, severity }) => `${code} ${severity}`),
    ).toEqual(findings[name]);
  });

  test('the Qujiang report: one cluster says that 0 should be 120', () => {
    const analysis = analyse(readFileSync(new URL('qujiang-2020.txt', folder), 'utf8'));
    const line = (offset: number): number => analysis.text.slice(0, offset).split('\n').length;
    const [repair, ...others] = analysis.findings.filter(({ code }) => /^[RD]0|^P01/u.test(code));
    expect(others).toEqual([]);
    expect(repair?.code).toBe('R01');
    expect(repair?.explains).toEqual(['D01', 'P01']);
    expect(line(repair?.span[0] ?? 0)).toBe(36);
    expect(repair?.related.map(({ span }) => line(span[0])).sort((a, b) => a - b)).toEqual([9, 41]);
    expect(repair?.fixes[0]?.edits[0]?.newText).toBe('120');
  });
});

// How long that takes, and that it takes no more than in proportion, is measured by `npm run bench`.
test('one sentence of half a million characters is read to its end', () => {
  const clause = '收到政府信息公开申请12件，其中自然人申请3件，';
  const analysis = analyse(
    `# 清源县水利局2023年政府信息公开工作年度报告\n\n## 一、总体情况\n\n${clause.repeat(20_000)}\n`,
  );
  expect(analysis.claims).toHaveLength(40_000);
  expect(analysis.claims.at(-1)?.value).toBe(3);
  expect(analysis.findings.length).toBeGreaterThanOrEqual(0);
});
