import type { Draft, Piece } from '../draft.ts';
import type { RecordForm } from '../form/compile.ts';
import { type DisputeGroup, disputeGroups, disputeResults } from '../form/disputes.ts';
import type { Entry } from './entries.ts';

const full = disputeGroups.length * disputeResults.length;

const keysOf = (groups: readonly DisputeGroup[]): string[] =>
  groups.flatMap((group) => disputeResults.map((result) => `${group}.${result}`));

/** The groups a line names, in the order in which it names them. */
function groupsOf(text: string): DisputeGroup[] {
  const bare = text.replace(/[\s\u00a0\u3000]/gu, '');
  const found: { group: DisputeGroup; at: number }[] = [];
  const direct = bare.indexOf('未经复议');
  const later = bare.indexOf('复议后');
  const review = bare.indexOf('行政复议');
  if (review >= 0) found.push({ group: 'review', at: review });
  if (direct >= 0) found.push({ group: 'litigation.direct', at: direct });
  if (later >= 0) found.push({ group: 'litigation.after-review', at: later });
  return found.sort((a, b) => a.at - b.at).map(({ group }) => group);
}

/** A line that can be part of table four: short and no sentence. */
const isShort = (entry: Entry): boolean => entry.text.length <= 80 && !/[。；;]/u.test(entry.text);

interface Run {
  readonly entries: Entry[];
  readonly values: Piece[];
  /** Groups named since the run before. */
  readonly groups: DisputeGroup[];
  readonly label?: Piece;
}

/** Values of the region, run by run: what stands between two lines of words. */
function runsOf(entries: readonly Entry[]): { runs: Run[]; named: DisputeGroup[] } {
  const runs: Run[] = [];
  const named: DisputeGroup[] = [];
  let groups: DisputeGroup[] = [];
  let run: Run | undefined;
  let started = false;
  for (const entry of entries) {
    if (!isShort(entry)) {
      if (started && runs.length > 0) break;
      continue;
    }
    if (entry.label) {
      run = undefined;
      const found = groupsOf(entry.label.text);
      if (entry.values.length === disputeResults.length && found.length === 1) {
        runs.push({ entries: [entry], values: [...entry.values], groups: found, label: entry.label });
      } else groups.push(...found);
      for (const group of found) if (!named.includes(group)) named.push(group);
      if (found.length > 0) started = true;
      continue;
    }
    if (entry.values.length === 0) continue;
    if (run) {
      run.entries.push(entry);
      run.values.push(...entry.values);
    } else {
      run = { entries: [entry], values: [...entry.values], groups };
      groups = [];
      runs.push(run);
    }
  }
  return { runs, named };
}

const inFormOrder = (named: readonly DisputeGroup[]): boolean =>
  named.every((group, i) => i === 0 || disputeGroups.indexOf(group) > disputeGroups.indexOf(named[i - 1] ?? 'review'));

/**
 * Binds table four where it lies in lines: fifteen values on a line, or one a line, or five for each group named.
 *
 * @returns the entries whose values were placed
 */
export function bindRecordLines(entries: readonly Entry[], form: RecordForm, draft: Draft): Set<Entry> {
  const used = new Set<Entry>();
  const { runs, named } = runsOf(entries);
  if (runs.length === 0 || named.length === 0) return used;
  const table = draft.table(form.spec);
  const source = {};
  const take = (run: Run, groups: readonly DisputeGroup[], values: readonly Piece[]): void => {
    for (const entry of run.entries) used.add(entry);
    const at = values[0]?.span[0] ?? 0;
    table.place({
      label: run.label ?? { text: '', span: [at, at] },
      cells: keysOf(groups).flatMap((key, i) => {
        const cell = values[i];
        return cell ? [{ key, cell }] : [];
      }),
      source,
    });
  };
  const whole = runs.flatMap((run) =>
    run.entries.filter(({ values }) => values.length === full).map((entry) => ({ run, entry })),
  );
  const fives = runs.filter((run) => run.values.length === disputeResults.length && run.groups.length === 1);
  const [only] = whole;
  if (whole.length === 1 && only && inFormOrder(named))
    take({ entries: [only.entry], values: [], groups: [] }, disputeGroups, only.entry.values);
  else if (
    whole.length === 0 &&
    runs.length === 1 &&
    runs[0]?.values.length === full &&
    named.length >= 2 &&
    inFormOrder(named)
  )
    take(runs[0], disputeGroups, runs[0].values);
  else if (fives.length === runs.length && new Set(fives.map(({ groups }) => groups[0])).size === fives.length)
    for (const run of fives) take(run, run.groups, run.values);
  else for (const run of runs) table.setAside(run.values);
  if (used.size > 0)
    table.shape = [...used].some((entry) => entry.row !== undefined)
      ? 'broken'
      : [...used].some((entry) => entry.values.length === 1)
        ? 'cells-per-line'
        : 'text-lines';
  return used;
}
