import type { Piece } from '../draft.ts';
import type { MatrixEntry, MatrixForm } from '../form/compile.ts';
import type { Step } from './tuples.ts';

type Tuple = Extract<Step, { kind: 'tuple' }>;
type Label = Extract<Step, { kind: 'label' }>;

export interface Aligned {
  readonly row: MatrixEntry;
  readonly label?: Piece;
  readonly tuple: Tuple;
}

/** What stands between two rows that are known: labels and tuples that wait for each other. */
interface Gap {
  readonly labels: Label[];
  readonly tuples: Tuple[];
  /** The known rows around it; undefined at the ends of the table. */
  readonly before: MatrixEntry | undefined;
  after: MatrixEntry | undefined;
}

function gapsOf(steps: readonly Step[]): Gap[] {
  let gap: Gap = { labels: [], tuples: [], before: undefined, after: undefined };
  const gaps = [gap];
  for (const step of steps) {
    if (step.kind === 'label') gap.labels.push(step);
    else if (step.row === undefined) gap.tuples.push(step);
    else {
      gap.after = step.row;
      gap = { labels: [], tuples: [], before: step.row, after: undefined };
      gaps.push(gap);
    }
  }
  return gaps;
}

/** The rows of the form between two known ones; undefined where they do not stand in this order. */
function rowsBetween(order: readonly MatrixEntry[], gap: Gap): readonly MatrixEntry[] | undefined {
  const from = gap.before ? order.indexOf(gap.before) : -1;
  const to = gap.after ? order.indexOf(gap.after) : order.length;
  if ((gap.before && from < 0) || (gap.after && to < 0) || to <= from) return undefined;
  return order.slice(from + 1, to);
}

const same = (a: readonly MatrixEntry[], b: readonly MatrixEntry[]): boolean =>
  a.length === b.length && a.every((row, i) => row === b[i]);

/**
 * Places the tuples of a gap. Labels decide where there are as many of them as tuples, in their own order; else the
 * form does, where exactly as many of its rows are missing. Where both could and do not agree, neither does.
 */
function fill(gap: Gap, orders: readonly (readonly MatrixEntry[])[]): Aligned[] {
  const { tuples, labels } = gap;
  if (tuples.length === 0 || tuples.some(({ values }) => values.length === 0)) return [];
  const candidates = orders.map((order) => rowsBetween(order, gap));
  const [rows] = candidates;
  const agreed =
    rows !== undefined && candidates.every((each) => each !== undefined && same(each, rows)) ? rows : undefined;
  const fromForm = agreed?.length === tuples.length ? agreed : undefined;
  // Rows of the form are between, but not as many as tuples: something was lost, and no order can be trusted.
  if (agreed !== undefined && fromForm === undefined) return [];
  const distinct = new Set(labels.map(({ row }) => row));
  if (labels.length === tuples.length && distinct.size === labels.length) {
    const named = labels.map(({ row }) => row);
    const sameRows = fromForm !== undefined && named.every((row) => fromForm.includes(row));
    if (fromForm !== undefined && !sameRows) return [];
    return tuples.flatMap((tuple, i) => {
      const label = labels[i];
      return label ? [{ row: label.row, label: label.label, tuple }] : [];
    });
  }
  if (!fromForm) return [];
  return tuples.flatMap((tuple, i) => {
    const row = fromForm[i];
    const label = labels.find((each) => each.row === row)?.label;
    return row ? [{ row, ...(label ? { label } : {}), tuple }] : [];
  });
}

/** A cell a line, label above its values all the way down: each tuple belongs to the label right above it. */
function labelFirst(steps: readonly Step[]): Aligned[] | undefined {
  const first = steps[0];
  if (first?.kind !== 'label' || steps.at(-1)?.kind !== 'tuple') return undefined;
  if (steps.some((step) => step.kind === 'tuple' && step.row !== undefined)) return undefined;
  const aligned: Aligned[] = [];
  for (const [i, step] of steps.entries()) {
    if (step.kind !== 'tuple') continue;
    const above = steps[i - 1];
    if (above?.kind === 'label' && step.values.length > 0)
      aligned.push({ row: above.row, label: above.label, tuple: step });
  }
  return aligned;
}

/** Words of the rows that 其他处理 is split into. */
const splitWords = /逾期不补|未按收费/u;

/**
 * Where 其他处理 is split into rows, its name beside seven values is the group's, on the line of one of its rows: the
 * values wait for another sign.
 */
export function settle(steps: readonly Step[], text: string): readonly Step[] {
  if (!splitWords.test(text)) return steps;
  return steps.map((step) =>
    step.kind === 'tuple' && step.row?.variant ? { kind: 'tuple', values: step.values, entries: step.entries } : step,
  );
}

/** The orders that can be meant: those that hold every row seen. */
function ordersFor(form: MatrixForm, steps: readonly Step[], text: string): readonly (readonly MatrixEntry[])[] {
  const seen = steps.flatMap((step) => (step.kind === 'tuple' && step.row ? [step.row] : []));
  const fitting = form.orders.filter((order) => seen.every((row) => order.includes(row)));
  if (fitting.length <= 1) return fitting;
  const [standard, ...variants] = form.orders;
  const split = splitWords.test(text);
  if (split && standard && fitting.includes(standard)) return [standard];
  if (!split && /其[他它]处理/u.test(text)) return fitting.filter((order) => variants.includes(order));
  return fitting;
}

/**
 * Gives tuples of seven to rows: those with a label beside them first, then what lies between, by labels and by count.
 * Sums are never used: a report may be wrong.
 */
export function align(form: MatrixForm, steps: readonly Step[], text: string): Aligned[] {
  const known = steps.flatMap((step): Aligned[] =>
    step.kind === 'tuple' && step.row && step.values.length > 0
      ? [{ row: step.row, ...(step.label ? { label: step.label } : {}), tuple: step }]
      : [],
  );
  const orders = ordersFor(form, steps, text);
  // (六)其他处理 is a row in one order of the form and the name of a group in the other.
  const meant = steps.filter(
    (step) => step.kind === 'tuple' || orders.length === 0 || orders.some((order) => order.includes(step.row)),
  );
  const paired = labelFirst(meant);
  if (paired) return paired;
  if (orders.length === 0) return known;
  return [...known, ...gapsOf(meant).flatMap((gap) => fill(gap, orders))];
}
