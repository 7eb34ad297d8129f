import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/analyse.ts';
import type { ClaimVerdict } from '../../src/claims/types.ts';

const folder = new URL('../../../../../shared/corpus/', import.meta.url);
const present = existsSync(folder);
if (!present) console.warn('../shared/corpus is not here: claims of real reports are not tested');

/** All rows of a group of table three, column “total”. */
const rows = (group: string, names: string): string =>
  names
    .split(' ')
    .map((name) => `applications.${group}.${name}@total`)
    .join(' ');
const notProcessed = rows('not-processed', 'petition repeated publications excessive confirm-or-reissue');
const otherHandling = rows('other', 'not-corrected-in-time fee-unpaid other');
const refused = rows(
  'refused',
  'state-secret forbidden-by-law security-and-stability third-party-rights internal-affairs process-information enforcement-files administrative-query',
);
const unavailable = rows('unavailable', 'not-held needs-creation still-unclear');

/** Every claim in order, as read by hand: concept, number, the cells of the scope that fits (or the first), verdict. */
const claims: Readonly<
  Record<string, readonly (readonly [concept: string, value: number, cells: string, verdict: ClaimVerdict])[]>
> = {
  'huaian-2024.txt': [
    ['regulations/publish', 1, 'regulations.issued', 'agrees'],
    ['applications/new', 3119, 'applications.new@total', 'agrees'],
    ['applications/processed', 3050, 'applications.processed@total', 'agrees'],
    ['applications/carried-in', 34, 'applications.carried-in@total', 'agrees'],
    ['applications/carried-out', 103, 'applications.carried-out@total', 'agrees'],
    ['review/total', 351, 'review.total', 'agrees'],
    ['review/upheld', 72, 'review.upheld', 'agrees'],
    ['review/corrected', 64, 'review.corrected', 'agrees'],
    ['review/other-result', 178, 'review.other', 'agrees'],
    ['review/pending', 37, 'review.pending', 'agrees'],
    ['litigation/total', 46, 'litigation.direct.total litigation.after-review.total', 'agrees'],
    ['litigation/upheld', 25, 'litigation.direct.upheld litigation.after-review.upheld', 'agrees'],
    ['litigation/corrected', 5, 'litigation.direct.corrected litigation.after-review.corrected', 'agrees'],
    ['litigation/other-result', 9, 'litigation.direct.other litigation.after-review.other', 'agrees'],
    ['litigation/pending', 7, 'litigation.direct.pending litigation.after-review.pending', 'agrees'],
    ['fee/charge', 0.394, '', 'not-assessable'],
  ],
  // One office's 17 beside the district's 95.
  'hongze-2024.txt': [
    ['applications/new', 17, 'applications.new@total', 'not-assessable'],
    ['fee/charge', 0, '', 'not-assessable'],
  ],
  'hongze-2023.txt': [
    ['applications/new', 21, 'applications.new@total', 'agrees'],
    ['fee/charge', 0, '', 'not-assessable'],
  ],
  'shuyang-drc-2023.html': [
    ['applications/new', 26, 'applications.new@total', 'agrees'],
    ['fee/charge', 0, '', 'not-assessable'],
  ],
  'shanghai-stc-2024.md': [
    ['review/total', 1, 'review.total', 'agrees'],
    ['litigation/total', 0, 'litigation.direct.total litigation.after-review.total', 'agrees'],
    ['normative/total', 13, 'normative-documents.issued', 'agrees'],
    ['applications/new', 34, 'applications.new@total', 'agrees'],
    ['applications/carried-in', 2, 'applications.carried-in@total', 'agrees'],
    ['applications/granted', 9, 'applications.granted@total', 'agrees'],
    ['applications/partial', 0, 'applications.partially-granted@total', 'agrees'],
    ['applications/refused', 2, refused, 'agrees'],
    ['applications/unavailable', 10, unavailable, 'agrees'],
    ['applications/not-processed', 0, notProcessed, 'agrees'],
    ['applications/other-handling', 14, otherHandling, 'agrees'],
    ['applications/carried-out', 1, 'applications.carried-out@total', 'agrees'],
    ['fee/charge', 0, '', 'not-assessable'],
  ],
  'shanghai-office-2019.html': [
    ['normative/total', 60, 'normative-documents.newly-disclosed', 'agrees'],
    ['applications/new', 859, 'applications.new@total', 'agrees'],
    ['applications/processed', 805, 'applications.processed@total', 'agrees'],
    ['applications/carried-in', 18, 'applications.carried-in@total', 'agrees'],
    ['applications/carried-out', 72, 'applications.carried-out@total', 'agrees'],
    // The natural persons' number: the totals of the rows are blank.
    [
      'applications/granted+applications/partial',
      258,
      'applications.granted@total applications.partially-granted@total',
      'not-assessable',
    ],
    ['applications/refused', 35, refused, 'agrees'],
    // One row of its group, which the sentence names.
    ['applications/unavailable', 265, 'applications.unavailable.not-held@total', 'agrees'],
    ['applications/not-processed', 158, notProcessed, 'agrees'],
    ['applications/other-handling', 0, 'applications.other@total', 'agrees'],
    ['review/total', 7, 'review.total', 'agrees'],
    ['litigation/total', 9, 'litigation.direct.total litigation.after-review.total', 'agrees'],
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
    const said = analysis.claims.map(({ concept, value, scope, verdict }) => [
      concept,
      value,
      [...(scope?.plus ?? []), ...(scope?.minus ?? []).map((key) => `-${key}`)].join(' '),
      verdict,
    ]);
    console.log(
      `${name}\n${analysis.claims.map((claim) => `  ${claim.concept} = ${claim.value}${claim.unit} [${claim.scope?.label.zh ?? '—'}] ${claim.verdict}`).join('\n')}`,
    );
    expect(said).toEqual(claims[name]);
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
