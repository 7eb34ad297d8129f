import { type AgencyConfig, type AgencyKind, type Config, kindOfAgency } from '@gongkai/core';
import { bodyKey, relationOfNames } from '@gongkai/core/series';
import type { BodyRow, Filing, FilingCell, ReportNote } from './types.ts';

/**
 * The last day on which a report of a year is not late, whatever the body is: 31 March by articles 49 and 50 of the
 * regulations (条例, 国务院令第711号; for years before 2019 by those of 2007), 31 January for what is a department for
 * certain; earlier or later where the configuration says so. Where the kind is in doubt the later day holds, so that
 * nobody is called missing who may still be in time.
 */
export function lastDay(year: number, kind: AgencyKind | undefined, config: Config): string {
  const local = kind === undefined ? undefined : config.deadlines?.[kind];
  const law = kind === 'department' && year >= 2019 ? '01-31' : '03-31';
  return `${year + 1}-${local ?? law}`;
}

interface Body {
  readonly name: string;
  readonly config: AgencyConfig | undefined;
  readonly reports: { readonly place: number; readonly note: ReportNote }[];
}

/**
 * Which bodies have filed, which are late and which are missing, year by year.
 *
 * @param notes one a report, in the order of the reports on the page
 * @param today ISO date in Asia/Shanghai
 */
export function filingOf(notes: readonly ReportNote[], config: Config, today: string): Filing {
  const agencies = config.agencies ?? [];
  const bodies = gather(notes, agencies);
  const years = yearsOf(notes, agencies.length > 0, today);
  return {
    years,
    list: agencies.length > 0,
    bodies: bodies.map((body): BodyRow => {
      const kind = body.config?.kind ?? kindFrom(body);
      return {
        name: body.name,
        kind: kind ?? '',
        listed: body.config !== undefined,
        cells: years.map((year) => cellOf(body, year, kind, config, today)),
      };
    }),
  };
}

const kindFrom = ({ name, reports }: Body): AgencyKind | undefined => {
  const known = kindOfAgency(name);
  // A kind that the name leaves open decides no deadline.
  return known?.certain ? known.kind : (reports.length > 0 && known?.kind) || undefined;
};

function cellOf(body: Body, year: number, kind: AgencyKind | undefined, config: Config, today: string): FilingCell {
  const reports = body.reports.filter(({ note }) => note.year === year);
  if (reports.length > 0) {
    const date = reports.map(({ note }) => note.date).find((each) => each !== null);
    return {
      status: reports.some(({ note }) => note.late) ? 'late' : 'filed',
      ...(date ? { date } : {}),
      reports: reports.map(({ place }) => place),
    };
  }
  if (!body.config) return { status: 'none', reports: [] };
  const deadline = lastDay(year, kind, config);
  return { status: today > deadline ? 'missing' : 'open', deadline, reports: [] };
}

/** From the first year to the last that there is a report of; with a list, also the year whose reports are due now. */
function yearsOf(notes: readonly ReportNote[], list: boolean, today: string): number[] {
  const found = notes.flatMap(({ year }) => year ?? []);
  const due = Number(today.slice(0, 4)) - 1;
  if (found.length === 0) return list ? [due] : [];
  const first = found.reduce((least, year) => Math.min(least, year));
  const last = found.reduce((most, year) => Math.max(most, year));
  const end = list && due === last + 1 ? due : last;
  // A year read wrongly must not make a table of centuries.
  return Array.from({ length: Math.min(end - first + 1, 40) }, (_, i) => end - i).reverse();
}

/** Reports by body: those of the list first, in its order; then the others, by name. */
function gather(notes: readonly ReportNote[], agencies: readonly AgencyConfig[]): Body[] {
  const listed = agencies.map((config): Body => ({ name: config.name, config, reports: [] }));
  const others = new Map<string, Body>();
  const known = new Map<string, Body>();
  for (const [place, note] of notes.entries()) {
    const name = note.agency ?? note.file;
    const key = bodyKey(name);
    let body = known.get(key);
    if (!body) {
      body = listedBody(name, listed) ?? others.get(key);
      if (!body) {
        body = { name, config: undefined, reports: [] };
        others.set(key, body);
      }
      known.set(key, body);
    }
    body.reports.push({ place, note });
  }
  return [...listed, ...[...others.values()].sort((a, b) => (a.name < b.name ? -1 : 1))];
}

/** The body of the list that a name stands for: by name or alias, else by the one name that it extends by a place. */
function listedBody(name: string, listed: readonly Body[]): Body | undefined {
  const related = (relation: 'same' | 'longer'): Body[] =>
    listed.filter(({ config }) =>
      [config?.name ?? '', ...(config?.aliases ?? [])].some((each) => relationOfNames(name, each) === relation),
    );
  const same = related('same');
  if (same.length > 0) return same.length === 1 ? same[0] : undefined;
  const longer = related('longer');
  return longer.length === 1 ? longer[0] : undefined;
}
