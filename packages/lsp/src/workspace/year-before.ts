import type { Analysis, Config } from '@gongkai/core';
import { resolve } from '../features/links.ts';
import type { OtherReport } from '../service/view.ts';
import { sameBody } from './one-body.ts';

/** Other reports of the same body for earlier years; undefined where a year has several: which is meant nobody knows. */
function byYear(
  uri: string,
  { year = 0, bound }: Analysis,
  reports: Iterable<OtherReport>,
  config: Config | undefined,
): Map<number, OtherReport | undefined> {
  const agency = bound.metadata.agency?.value;
  const found = new Map<number, OtherReport | undefined>();
  for (const report of reports)
    if (report.uri !== uri && agency && report.agency && report.year && report.year < year)
      if (sameBody(agency, report.agency, config)) found.set(report.year, found.has(report.year) ? undefined : report);
  return found;
}

/** Reports of the same body for earlier years, oldest first; without those of years that have several. */
export const earlierReports = (...of: Parameters<typeof byYear>): readonly Analysis[] =>
  [...byYear(...of)].sort((x, y) => x[0] - y[0]).flatMap(([, report]) => report?.analysis ?? []);

/**
 * The report of the same body for the year before: the one that the front matter names, else the only one of that body
 * and year in the folder. Where there are several none is taken: which is meant nobody knows.
 */
export function yearBefore(...of: Parameters<typeof byYear>): OtherReport | undefined {
  const [uri, { year, frontMatter }, reports] = of;
  if (!year) return undefined;
  const named = frontMatter?.previous;
  if (!named) return byYear(...of).get(year - 1);
  const wanted = resolve(uri, named.value);
  for (const report of reports) if (report.uri !== uri && wanted && sameAddress(report.uri, wanted)) return report;
  return undefined;
}

function sameAddress(a: string, b: string): boolean {
  const plain = (uri: string): string => {
    try {
      return decodeURIComponent(uri);
    } catch {
      return uri;
    }
  };
  return plain(a) === plain(b);
}
