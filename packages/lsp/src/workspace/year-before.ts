import type { Analysis, Config } from '@gongkai/core';
import { resolve } from '../features/links.ts';
import type { OtherReport } from '../service/view.ts';

/** Names so short are no names of a body by themselves. */
const shortest = 4;

/** Whether two names are one body: equal, one the other with its region in front (洪泽区…, 淮安市洪泽区…), or aliases. */
export function sameBody(a: string, b: string, config: Config | undefined): boolean {
  if (a === b) return true;
  const [long, short] = a.length >= b.length ? [a, b] : [b, a];
  if (short.length >= shortest && long.endsWith(short)) return true;
  const names = (name: string): readonly string[] => {
    const known = config?.agencies?.find((one) => one.name === name || one.aliases?.includes(name));
    return known ? [known.name, ...(known.aliases ?? [])] : [];
  };
  return names(a).includes(b) || names(b).includes(a);
}

/**
 * The report of the same body for the year before: the one that the front matter names, else the only one of that body
 * and year in the folder. Where there are several none is taken: which is meant nobody knows.
 */
export function yearBefore(
  uri: string,
  analysis: Analysis,
  reports: Iterable<OtherReport>,
  config: Config | undefined,
): OtherReport | undefined {
  const { year } = analysis;
  if (year === undefined) return undefined;
  const named = analysis.frontMatter?.previous;
  const agency = analysis.bound.metadata.agency?.value;
  const wanted = named ? resolve(uri, named.value) : undefined;
  const found: OtherReport[] = [];
  for (const report of reports) {
    if (report.uri === uri) continue;
    if (wanted !== undefined && sameAddress(report.uri, wanted)) return report;
    if (report.year !== year - 1 || agency === undefined || report.agency === undefined) continue;
    if (sameBody(agency, report.agency, config)) found.push(report);
  }
  return wanted === undefined && found.length === 1 ? found[0] : undefined;
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
