import { describe, expect, it } from 'vitest';
import { deadlineOf, type IndexedReport, reportsByAgency } from '../../src/requests/reports.ts';

const counts = { error: 0, warning: 0, info: 0 };
const report = (agency: string, year: number, more: Partial<IndexedReport> = {}): IndexedReport => ({
  uri: `file:///${agency}/${year}.gongkai.md`,
  agency,
  year,
  counts,
  ...more,
});
const context = { today: '2026-02-15', scanning: false };

describe('reportsByAgency', () => {
  it('groups by body, newest year first, and names the years that have none', () => {
    const { agencies } = reportsByAgency(
      [report('清源县财政局', 2021, { kind: 'department' }), report('清源县财政局', 2023, { kind: 'department' })],
      context,
    );
    expect(agencies).toHaveLength(1);
    expect(agencies[0]?.reports.map(({ year }) => year)).toEqual([2023, 2021]);
    expect(agencies[0]?.missing).toEqual([
      { year: 2025, deadline: '2026-01-31', passed: true },
      { year: 2024, deadline: '2025-01-31', passed: true },
      { year: 2022, deadline: '2023-01-31', passed: true },
    ]);
  });

  it('keeps a government’s deadline open until 31 March', () => {
    const { agencies } = reportsByAgency([report('清源县人民政府', 2024, { kind: 'government' })], context);
    expect(agencies[0]?.missing).toEqual([{ year: 2025, deadline: '2026-03-31', passed: false }]);
  });

  it('takes aliases of the configuration for one body', () => {
    const config = { agencies: [{ name: '清源县人民政府', aliases: ['清源县政府'] }] };
    const { agencies } = reportsByAgency([report('清源县人民政府', 2024), report('清源县政府', 2025)], {
      ...context,
      config,
    });
    expect(agencies.map(({ agency }) => agency)).toEqual(['清源县人民政府']);
    expect(agencies[0]?.missing).toEqual([]);
  });

  it('puts reports that name no body last and calls nothing missing there without a year', () => {
    const nameless: IndexedReport = { uri: 'file:///x.md', counts };
    const { agencies } = reportsByAgency([nameless, report('清源县人民政府', 2025)], context);
    expect(agencies.map(({ agency, missing }) => [agency, missing.length])).toEqual([
      ['清源县人民政府', 0],
      ['', 0],
    ]);
  });
});

describe('deadlineOf', () => {
  it('follows the law of the year and the configuration', () => {
    expect(deadlineOf(2018, 'department')).toBe('2019-03-31');
    expect(deadlineOf(2019, 'department')).toBe('2020-01-31');
    expect(deadlineOf(2024, undefined)).toBe('2025-03-31');
    expect(deadlineOf(2024, 'department', { deadlines: { department: '01-20' } })).toBe('2025-01-20');
  });
});
