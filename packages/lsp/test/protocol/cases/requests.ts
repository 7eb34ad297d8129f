import { expect } from 'vitest';
import {
  type ExplainResult,
  type FiguresResult,
  methods,
  type NewReportResult,
  type PreviewResult,
  type ReportsResult,
  type RuleEntry,
} from '../../../src/protocol.ts';
import type { Case } from '../support/session.ts';

export const requestCases: readonly Case[] = [
  {
    feature: 'requests/explain-place.ts',
    name: 'the page about what stands at a place',
    async run(s) {
      const position = s.clean.cell('一、本年新收', -1).start;
      const page = await s.client.request<ExplainResult | null>(methods.explain, { ...s.clean.id, position });
      expect(page?.subject).toBe('applications.new');
      expect(s.clean.slice(page?.range)).toBe('38');
      const rule = await s.client.request<ExplainResult | null>(methods.explain, { subject: 'D01' });
      expect(rule?.markdown).toContain(s.say('级别', 'Severity'));
    },
  },
  {
    feature: 'requests/figures.ts',
    name: 'the year’s figures with last year’s beside them',
    async run(s) {
      const result = await s.client.request<FiguresResult | null>(methods.figures, s.faulty.id);
      const flow = result?.figures.find(({ id }) => id === 'flow');
      expect(flow?.bars[0]).toMatchObject({ value: 38, previous: 38 });
      expect(result?.previousYear).toBe(2023);
      const at = flow?.bars[0]?.at ?? 0;
      expect(s.faulty.text.slice(at, at + 2)).toBe('38');
    },
  },
  {
    feature: 'requests/new-report.ts',
    name: 'a new report carries over what the form carries over',
    async run(s) {
      const result = await s.client.request<NewReportResult | null>(methods.newReport, {
        agency: '清源县自然资源局',
        year: 2024,
        previous: { uri: s.clean.uri },
      });
      expect(result?.fileName).toBe('清源县自然资源局-2024.gongkai.md');
      const row = result?.text.split('\n').find((line) => line.includes('二、上年结转'));
      expect(row).toMatch(/\|\s*3\s*\|\s*0\s*\|.*\|\s*3\s*\|$/);
      expect(result?.carried[0]).toContain('2023');
    },
  },
  {
    feature: 'requests/reports.ts',
    name: 'the folder’s reports by body, and the years that have none',
    async run(s) {
      const { agencies } = await s.client.request<ReportsResult>(methods.reports, {});
      const body = agencies.find(({ agency }) => agency === '清源县自然资源局');
      expect(body?.reports.map(({ year }) => year)).toEqual([2024, 2023]);
      expect(body?.reports[0]?.counts.error).toBeGreaterThan(1);
      expect(body?.missing).toEqual([]);
    },
  },
  {
    feature: 'requests/pages.ts',
    name: 'every rule there is',
    async run(s) {
      const rules = await s.client.request<RuleEntry[]>(methods.rules, undefined);
      expect(rules.length).toBeGreaterThan(100);
      expect(rules[0]?.code).toBe('A01');
      expect(rules[0]?.title).toMatch(s.zh ? /[\u4e00-\u9fff]/ : /^[\x20-\x7e’“”–]+$/u);
    },
  },
  {
    feature: 'server/server.ts',
    name: 'the report as it will be published',
    async run(s) {
      const preview = await s.client.request<PreviewResult | null>(methods.preview, s.faulty.id);
      expect(preview?.version).toBe(s.faulty.version);
      expect(preview?.html).toMatch(/<td[^>]*class="[^"]*broken[^"]*"/);
      const other = s.client.open('# 购物清单\n\n苹果三斤\n', { languageId: 'markdown' });
      expect(await s.client.request(methods.preview, other.id)).toBeNull();
    },
  },
];
