import type { AgencyKind, Config } from '@gongkai/core';
import type { AgencyEntry, DueEntry, ReportEntry, ReportsResult } from '../protocol.ts';

/** What the index of the folder knows of one report. */
export interface IndexedReport extends ReportEntry {
  readonly kind?: AgencyKind;
}

export interface ReportsContext {
  /** ISO date in Asia/Shanghai. */
  readonly today: string;
  readonly config?: Config;
  readonly scanning: boolean;
}

/**
 * The last day of publication of a report year. Up to 2018 all bodies had until 31 March; since then governments have,
 * and the rest until 31 January (条例 articles 49, 50). A body of unknown kind gets the later day: nothing is called
 * late that may not be. Local deadlines of the configuration win.
 */
export function deadlineOf(year: number, kind: AgencyKind | undefined, config: Config = {}): string {
  const local = kind && config.deadlines?.[kind];
  const late = year <= 2018 || kind === undefined || kind === 'government' || kind === 'government-office';
  return `${year + 1}-${local ?? (late ? '03-31' : '01-31')}`;
}

const newestFirst = (a: { readonly year?: number }, b: { readonly year?: number }): number =>
  (b.year ?? 0) - (a.year ?? 0);

/**
 * Years without a report: those between the first and the last one known, and from the last one up to the year before
 * today's, which is the one now due. Before the first one nothing is called missing.
 */
function missingYears(reports: readonly IndexedReport[], { today, config }: ReportsContext): DueEntry[] {
  const years = new Set(reports.map(({ year }) => year).filter((year) => year !== undefined));
  if (years.size === 0) return [];
  const kind = reports.find((report) => report.kind !== undefined)?.kind;
  const due = Number(today.slice(0, 4)) - 1;
  const missing: DueEntry[] = [];
  for (let year = Math.min(...years) + 1; year <= Math.max(due, ...years); year++) {
    if (years.has(year)) continue;
    const deadline = deadlineOf(year, kind, config);
    missing.push({ year, deadline, passed: deadline < today });
  }
  return missing.reverse();
}

/** Names and aliases of the configuration: one body under several names is one. */
function canonicalName(name: string, config: Config | undefined): string {
  const known = config?.agencies?.find((agency) => agency.name === name || agency.aliases?.includes(name));
  return known?.name ?? name;
}

/** The folder's reports by body, newest year first, with the years that have none. */
export function reportsByAgency(reports: readonly IndexedReport[], context: ReportsContext): ReportsResult {
  const groups = new Map<string, IndexedReport[]>();
  for (const report of reports) {
    const name = canonicalName(report.agency ?? '', context.config);
    const group = groups.get(name);
    if (group) group.push(report);
    else groups.set(name, [report]);
  }
  const agencies: AgencyEntry[] = Array.from(groups, ([agency, own]) => ({
    agency,
    reports: own
      .toSorted((a, b) => newestFirst(a, b) || a.uri.localeCompare(b.uri))
      .map(({ kind: _, ...entry }) => entry),
    missing: missingYears(own, context),
  }));
  // Reports that name no body come last.
  agencies.sort((a, b) => Number(a.agency === '') - Number(b.agency === '') || a.agency.localeCompare(b.agency, 'zh'));
  return { agencies, scanning: context.scanning };
}
