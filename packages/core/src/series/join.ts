import type { Config } from '../config/types.ts';
import type { Bilingual } from '../span.ts';
import { bodyKey, configuredBody, relationOfNames } from './names.ts';

/** What joining needs to know of a report. */
export interface JoinInput {
  readonly file: string;
  /** The folder it lies in: longer and shorter names are joined only within one. */
  readonly folder: string;
  readonly agency: string | undefined;
  readonly year: number | undefined;
  readonly config?: Config | undefined;
}

/** Why reports of different names are taken for one body's. */
export type JoinReason = 'same-name' | 'longer-name' | 'agencies';

/** The reports of one body. */
export interface JoinedBody<Report extends JoinInput> {
  /** The configured name, or the longest that its reports give. */
  readonly name: string;
  /** All names found, each as written first. */
  readonly names: readonly string[];
  readonly how: JoinReason;
  readonly reports: readonly Report[];
}

/** Something that could mean two things, and was left alone. */
export interface JoinDoubt {
  readonly message: Bilingual;
  readonly files: readonly string[];
}

export interface Joined<Report extends JoinInput> {
  readonly bodies: readonly JoinedBody<Report>[];
  readonly doubts: readonly JoinDoubt[];
  /** Reports whose body or year is not known. */
  readonly unknown: readonly Report[];
}

interface Group<Report> {
  readonly key: string;
  readonly folders: Set<string>;
  readonly names: string[];
  readonly reports: Report[];
  how: JoinReason;
}

/**
 * Puts the reports of each body together: by the list of `agencies`, by the same name, and within one folder by a longer
 * name that ends in the shorter with a place in front. Nothing else is joined: where two bodies could be meant, it is
 * said in `doubts` and they stay apart.
 */
export function joinBodies<Report extends JoinInput>(reports: readonly Report[]): Joined<Report> {
  const groups = new Map<string, Group<Report>>();
  const unknown: Report[] = [];
  for (const report of reports) {
    if (report.agency === undefined || report.year === undefined) {
      unknown.push(report);
      continue;
    }
    const listed = configuredBody(report.agency, report.config);
    const key = listed ? `agencies:${listed.name}` : bodyKey(report.agency);
    let group = groups.get(key);
    if (!group) {
      group = { key, folders: new Set(), names: [], reports: [], how: listed ? 'agencies' : 'same-name' };
      if (listed) group.names.push(listed.name);
      groups.set(key, group);
    }
    group.folders.add(report.folder);
    if (!group.names.includes(report.agency)) group.names.push(report.agency);
    group.reports.push(report);
  }
  const doubts: JoinDoubt[] = [];
  joinLonger(groups, doubts);
  const bodies = [...groups.values()].map(({ names, how, reports: own }) => ({
    name: how === 'agencies' ? (names[0] ?? '') : longest(names),
    names,
    how,
    reports: [...own].sort((a, b) => (a.year ?? 0) - (b.year ?? 0)),
  }));
  return { bodies, doubts, unknown };
}

const longest = (names: readonly string[]): string =>
  names.reduce((best, name) => (name.length > best.length ? name : best), '');

/** Joins a short name with the one longer name that ends in it; with several, or in the same year, nobody knows which. */
function joinLonger<Report extends JoinInput>(groups: Map<string, Group<Report>>, doubts: JoinDoubt[]): void {
  // Only names that share their last characters can be one the other with a place in front.
  const byEnd = new Map<string, Group<Report>[]>();
  const end = ({ names }: Group<Report>): string => bodyKey(names.at(-1) ?? '').slice(-3);
  for (const group of groups.values()) byEnd.set(end(group), [...(byEnd.get(end(group)) ?? []), group]);
  const shortestFirst = [...groups.values()].sort((a, b) => a.key.length - b.key.length);
  for (const short of shortestFirst) {
    if (short.how === 'agencies') continue;
    const name = short.names[0] ?? '';
    const near = (byEnd.get(end(short)) ?? []).filter(
      (other) =>
        other !== short &&
        groups.get(other.key) === other &&
        bodyKey(other.names[0] ?? '').length > bodyKey(name).length &&
        [...other.folders].some((folder) => short.folders.has(folder)),
    );
    const longer = near.filter((other) => other.names.some((each) => relationOfNames(each, name) === 'longer'));
    const doubtful = near.filter((other) => other.names.some((each) => relationOfNames(each, name) === 'doubtful'));
    const [only] = longer;
    if (only && longer.length === 1 && !sameYear(only, short)) {
      only.reports.push(...short.reports);
      for (const each of short.names) if (!only.names.includes(each)) only.names.push(each);
      for (const folder of short.folders) only.folders.add(folder);
      if (only.how === 'same-name') only.how = 'longer-name';
      groups.delete(short.key);
    } else if (longer.length > 0 || doubtful.length > 0) doubts.push(doubtOf(short, [...longer, ...doubtful]));
  }
}

const sameYear = <Report extends JoinInput>(a: Group<Report>, b: Group<Report>): boolean =>
  a.reports.some(({ year }) => b.reports.some((other) => other.year === year));

function doubtOf<Report extends JoinInput>(short: Group<Report>, others: readonly Group<Report>[]): JoinDoubt {
  const name = short.names[0] ?? '';
  const names = [...new Set(others.flatMap((other) => other.names[0] ?? []))];
  return {
    files: [short, ...others].flatMap(({ reports }) => reports.map(({ file }) => file)),
    message: {
      zh: `“${name}”与“${names.join('”、“')}”可能是同一机关，也可能不是，没有合并。是同一机关的，请在 gongkai.config.json 的 agencies 中写明别名。`,
      en: `“${name}” and “${names.join('”, “')}” may be one body or not: they were not joined. If they are one, name the aliases under agencies in gongkai.config.json.`,
    },
  };
}
