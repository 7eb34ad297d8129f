import { applicants } from '../../catalogue/types.ts';
import { labelKey } from '../../text/normalize.ts';
import type { Piece } from '../draft.ts';
import { lookUp, type MatrixEntry, type MatrixForm } from '../form/compile.ts';
import type { Entry } from './entries.ts';

/** A step of table three: a row's label, or seven values, with the row where the label stands beside them. */
export type Step =
  | { readonly kind: 'label'; readonly row: MatrixEntry; readonly label: Piece }
  /** `row` is known where the label stands on the same line. `values` is empty where there were not seven. */
  | {
      readonly kind: 'tuple';
      readonly row?: MatrixEntry;
      readonly label?: Piece;
      readonly values: readonly Piece[];
      readonly entries: readonly Entry[];
    };

/** A numbering inside a line: what stands behind the last one is the row's label, what stands before is its group's. */
const numbering = /(?:[（(][一二三四五六七][）)]|(?<!\d)[1-8][.．、](?!\d)|[一二三四]、)/gu;

/** Shortest piece of a broken label that can mean one row alone. */
const shortestPiece = 6;

/** Longest line that may be part of a table: longer ones are prose. */
const longestLine = 160;

/** The row whose label stands, whole or as a piece that is no other row's, beside values. */
export function anchorOf(form: MatrixForm, text: string): MatrixEntry | undefined {
  const whole = lookUp(form.rows, text);
  if (whole)
    return labelKey(text) === '其他' && /^\s*[（(]?六/u.test(text) ? (form.rows.get('其他处理') ?? whole) : whole;
  const last = [...text.matchAll(numbering)].at(-1);
  if (last) {
    const behind = lookUp(form.rows, text.slice(last.index));
    if (behind) return anchorOf(form, text.slice(last.index));
  }
  const key = labelKey(last ? text.slice(last.index) : text);
  if (key.length < shortestPiece) return undefined;
  const found = new Set<MatrixEntry>();
  for (const [row, entry] of form.rows) if (row.includes(key)) found.add(entry);
  return found.size === 1 ? [...found][0] : undefined;
}

/** True for what may stand between two pieces of a label: a group's name, or letters of one set upright. */
const isNoise = (form: MatrixForm, text: string): boolean =>
  form.groups.has(labelKey(text)) || labelKey(text).length <= 2;

/** Lines of a broken label that are looked at together. */
const mostPieces = 6;

/** The row that a few lines together name: all of them, or all but those that may stand between. */
function rowOf(form: MatrixForm, parts: readonly Piece[]): { row: MatrixEntry; text: string } | undefined {
  const text = parts.map((part) => part.text).join('');
  const row = lookUp(form.rows, text);
  if (row) return { row, text };
  const [first] = parts;
  const last = parts.at(-1);
  if (parts.length < 3 || !first || !last || (isNoise(form, first.text) && parts.length > 1)) return undefined;
  const bare = parts
    .filter((part) => part === first || part === last || !isNoise(form, part.text))
    .map((part) => part.text)
    .join('');
  const found = bare === text ? undefined : lookUp(form.rows, bare);
  return found ? { row: found, text: bare } : undefined;
}

/** Row labels among lines without values; a label broken over several lines is put together. */
function labelsIn(form: MatrixForm, pieces: readonly Piece[]): { row: MatrixEntry; label: Piece }[] {
  const found: { row: MatrixEntry; label: Piece }[] = [];
  for (let i = 0; i < pieces.length; ) {
    let taken = 0;
    for (let length = Math.min(mostPieces, pieces.length - i); length >= 1 && taken === 0; length--) {
      const parts = pieces.slice(i, i + length);
      const first = parts[0];
      const last = parts.at(-1);
      const named = rowOf(form, parts);
      if (!named || !first || !last) continue;
      found.push({ row: named.row, label: { text: named.text, span: [first.span[0], last.span[1]] } });
      taken = length;
    }
    i += Math.max(1, taken);
  }
  return found;
}

/** Seven values, none of them empty: an empty cell among seven may have lost its neighbour. */
const isFull = (values: readonly Piece[]): boolean =>
  values.length === applicants.length && values.every((value) => value.text !== '');

export interface Steps {
  readonly steps: readonly Step[];
  /** True where rows of seven stand on lines of their own; false where each value has its own line. */
  readonly inLines: boolean;
  /** True where source tables and lines are mixed: the conversion has broken the table. */
  readonly mixed: boolean;
}

/** Turns the lines and rows of table three into steps. */
export function stepsOf(form: MatrixForm, entries: readonly Entry[]): Steps {
  const inLines = entries.filter(({ values }) => isFull(values)).length >= 3;
  const rows = entries.filter(({ row }) => row !== undefined).length;
  const steps: Step[] = [];
  let pieces: Piece[] = [];
  let run: Entry[] = [];
  const endRun = (): void => {
    if (run.length === 0) return;
    const values = run.flatMap((entry) => entry.values);
    // Between rows of seven, a number alone is the foot of a page or an upright letter's neighbour.
    if (!(inLines && values.length === 1)) {
      steps.push({ kind: 'tuple', values: isFull(values) ? values : [], entries: run });
    }
    run = [];
  };
  const endLabels = (): void => {
    for (const each of labelsIn(form, pieces)) {
      // 其他 without its number is the head's column until the rows have begun.
      const isColumn =
        /^\s*其[他它]\s*$/u.test(each.label.text) &&
        !steps.some((step) => step.kind === 'tuple' && step.values.length > 0);
      if (!isColumn) steps.push({ kind: 'label', ...each });
    }
    pieces = [];
  };
  for (const entry of entries) {
    if (entry.label === undefined && entry.values.length > 0) {
      endLabels();
      if (isFull(entry.values)) {
        endRun();
        steps.push({ kind: 'tuple', values: entry.values, entries: [entry] });
      } else run.push(entry);
      continue;
    }
    endRun();
    if (!entry.label) continue;
    if (entry.label.text.length > longestLine) {
      endLabels();
      continue;
    }
    if (entry.values.length === 0) {
      pieces.push(entry.label);
      continue;
    }
    const row = anchorOf(form, entry.label.text);
    if (!row && entry.row === undefined && !isFull(entry.values)) {
      // Words with a number or two at their end are no row: a head, or prose.
      pieces.push(entry.label);
      continue;
    }
    if (pieces.length > 0 && !row) pieces.push(entry.label);
    endLabels();
    steps.push({
      kind: 'tuple',
      ...(row ? { row, label: entry.label } : {}),
      values: isFull(entry.values) ? entry.values : [],
      entries: [entry],
    });
  }
  endRun();
  endLabels();
  return { steps, inLines, mixed: rows > 0 && rows < entries.length };
}
