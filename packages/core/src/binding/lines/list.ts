import { readCell } from '../../text/cells.ts';
import type { Draft, Piece, TableDraft } from '../draft.ts';
import { type ListEntry, type ListForm, lookUp } from '../form/compile.ts';
import { nearestOf } from '../form/near.ts';
import { isUnit, listCandidates, mostStrangers, PartContext } from '../grid/list.ts';
import type { Entry } from './entries.ts';

/** One value of the nine-section table as it lies in lines: its unit and its figure. */
interface Value {
  readonly unit: Piece | undefined;
  /** Undefined where a unit has no figure behind it. */
  readonly value: Piece | undefined;
  readonly entries: readonly Entry[];
}

type Step =
  | { readonly kind: 'label'; readonly row: ListEntry; readonly label: Piece; readonly entries: readonly Entry[] }
  | ({ readonly kind: 'value' } & Value)
  | ({
      readonly kind: 'row';
      readonly row: ListEntry | undefined;
      readonly label: Piece;
      readonly near: boolean;
    } & Value);

const headingMark = /^[—－―-]{2,}$/u;

/** Takes the unit off the end of a label: 收到申请数 件. */
function splitUnit(label: Piece): { label: Piece | undefined; unit: Piece | undefined } {
  const text = label.text.trimEnd();
  if (isUnit(text)) return { label: undefined, unit: label };
  const match = /^(.*\S)[\s\u00a0\u3000]+(\S{1,2})$/u.exec(text);
  const unit = match?.[2] ?? '';
  if (!match || !isUnit(unit)) return { label, unit: undefined };
  const [from] = label.span;
  const words = match[1] ?? '';
  const exact = label.span[1] - from === label.text.length;
  const at = from + text.length - unit.length;
  return {
    label: { text: words, span: exact ? [from, from + words.length] : label.span },
    unit: { text: unit, span: exact ? [at, at + unit.length] : [label.span[1], label.span[1]] },
  };
}

const longestLabel = 4;

class ListReader {
  readonly steps: Step[] = [];
  private readonly context = new PartContext();
  private part: number | undefined;
  private pieces: { piece: Piece; entry: Entry }[] = [];
  private strangers = 0;
  private unit: { piece: Piece; entry: Entry } | undefined;

  constructor(
    private readonly form: ListForm,
    private readonly table: TableDraft,
  ) {}

  read(entries: readonly Entry[]): void {
    for (const entry of entries) this.entry(entry);
    this.endUnit();
    this.endLabels();
  }

  private entry(entry: Entry): void {
    const value = entry.values.at(-1);
    if (entry.text.length > 120 || entry.values.length > 2) {
      this.endUnit();
      this.endLabels();
      return;
    }
    if (!entry.label) {
      if (!value || headingMark.test(value.text)) return;
      this.endLabels();
      this.steps.push({
        kind: 'value',
        unit: this.unit?.piece,
        value,
        entries: this.unit ? [this.unit.entry, entry] : [entry],
      });
      this.unit = undefined;
      return;
    }
    const { label, unit } = splitUnit(entry.label);
    if (!label && unit) {
      this.endUnit();
      this.endLabels();
      if (value) this.steps.push({ kind: 'value', unit, value, entries: [entry] });
      else this.unit = { piece: unit, entry };
      return;
    }
    this.endUnit();
    if (!label) return;
    if (value && !headingMark.test(value.text)) this.row(entry, label, unit, value);
    else {
      this.pieces.push({ piece: label, entry });
      if (unit) {
        this.endLabels();
        this.unit = { piece: unit, entry };
      } else if (value) this.endLabels();
    }
  }

  /** A unit without a figure behind it: left blank or lost, nobody can tell. It still is the step of its label. */
  private endUnit(): void {
    if (this.unit)
      this.steps.push({ kind: 'value', unit: this.unit.piece, value: undefined, entries: [this.unit.entry] });
    this.unit = undefined;
  }

  private resolve(text: string): ListEntry | undefined {
    const entries = lookUp(this.form.rows, text);
    return entries && this.context.resolve(entries);
  }

  private enter(row: ListEntry): void {
    this.context.enter(row);
    this.part = row.part;
  }

  /** Label and figure on one line; the label's beginning may stand on lines above. */
  private row(entry: Entry, label: Piece, unit: Piece | undefined, value: Piece): void {
    for (let taken = Math.min(longestLabel, this.pieces.length); taken >= 0; taken--) {
      const parts = [...this.pieces.slice(this.pieces.length - taken).map(({ piece }) => piece), label];
      const text = parts.map((part) => part.text).join('');
      const row = this.resolve(text);
      if (!row) continue;
      this.pieces = this.pieces.slice(0, this.pieces.length - taken);
      this.endLabels();
      this.enter(row);
      const whole: Piece = { text, span: [parts[0]?.span[0] ?? label.span[0], label.span[1]] };
      this.steps.push({ kind: 'row', row, label: whole, near: false, unit, value, entries: [entry] });
      return;
    }
    this.endLabels();
    if (!unit) return;
    const row =
      this.strangers++ >= mostStrangers
        ? undefined
        : nearestOf(label.text, listCandidates(this.form, this.table, this.part), () =>
            listCandidates(this.form, this.table, undefined),
          );
    if (row) this.enter(row);
    else this.part = this.context.turn(this.form, label.text) ?? this.part;
    this.steps.push({ kind: 'row', row, label, near: row !== undefined, unit, value, entries: [entry] });
  }

  private endLabels(): void {
    const { pieces } = this;
    this.pieces = [];
    for (let i = 0; i < pieces.length; ) {
      let taken = 1;
      for (let length = Math.min(longestLabel, pieces.length - i); length >= 1; length--) {
        const parts = pieces.slice(i, i + length);
        const text = parts.map(({ piece }) => piece.text).join('');
        const row = this.resolve(text);
        if (!row) continue;
        this.enter(row);
        taken = length;
        if (row.row.indicator !== undefined) {
          const span = [parts[0]?.piece.span[0] ?? 0, parts.at(-1)?.piece.span[1] ?? 0] as const;
          this.steps.push({ kind: 'label', row, label: { text, span }, entries: parts.map(({ entry }) => entry) });
        }
        break;
      }
      i += taken;
    }
  }
}

interface Placed extends Value {
  readonly row: ListEntry;
  readonly label: Piece;
}

type LabelStep = Extract<Step, { kind: 'label' }>;
type ValueStep = Extract<Step, { kind: 'value' }>;

const placedOf = (label: LabelStep, value: ValueStep): Placed => ({
  row: label.row,
  label: label.label,
  unit: value.unit,
  value: value.value,
  entries: [...label.entries, ...value.entries],
});

/** True where the labels of a gap are the very rows that the form has there, or where rows are not in its order. */
function isWhole(
  form: ListForm,
  before: ListEntry | undefined,
  after: ListEntry | undefined,
  labels: readonly LabelStep[],
): boolean {
  const from = before?.index ?? -1;
  const to = after?.index ?? form.entries.length;
  if (to <= from) return true;
  const rows = form.entries.slice(from + 1, to).filter(({ row }) => row.indicator !== undefined && row.local !== true);
  return rows.every((row) => labels.some((label) => label.row === row));
}

/**
 * Labels and figures on lines of their own. A cell a line all the way down: each figure belongs to the label above.
 * Between whole rows: as many labels as figures, in their order, and no row of the form lost.
 */
function pair(form: ListForm, steps: readonly Step[]): Placed[] {
  const loose = steps.filter((step) => step.kind !== 'row');
  if (loose.length === steps.length) {
    if (steps[0]?.kind !== 'label') return [];
    return steps.flatMap((step, i) => {
      const above = steps[i - 1];
      return step.kind === 'value' && above?.kind === 'label' ? [placedOf(above, step)] : [];
    });
  }
  const placed: Placed[] = [];
  let labels: LabelStep[] = [];
  let values: ValueStep[] = [];
  let before: ListEntry | undefined;
  const flush = (after: ListEntry | undefined): void => {
    if (labels.length > 0 && labels.length === values.length && isWhole(form, before, after, labels)) {
      for (const [i, label] of labels.entries()) {
        const value = values[i];
        if (value) placed.push(placedOf(label, value));
      }
    }
    labels = [];
    values = [];
    before = after;
  };
  for (const step of steps) {
    if (step.kind === 'label') labels.push(step);
    else if (step.kind === 'value') values.push(step);
    else flush(step.row);
  }
  flush(undefined);
  return placed;
}

/** Words that only this table has: before the first of them, no line belongs to it. */
function begin(entries: readonly Entry[], form: ListForm): number {
  return entries.findIndex((entry) => {
    if (!entry.label || entry.text.length > 100) return false;
    const rows = lookUp(form.rows, splitUnit(entry.label).label?.text ?? '');
    return rows?.some(({ row }) => row.indicator !== undefined) ?? false;
  });
}

/**
 * Binds the nine-section table where it lies in lines of text.
 *
 * @returns the entries whose values were placed
 */
export function bindListLines(entries: readonly Entry[], form: ListForm, draft: Draft): Set<Entry> {
  const used = new Set<Entry>();
  // A source table of one cell a row has lost its row ends: its cells are lines.
  const lines = entries.filter(({ row }) => row === undefined || row.cells.length <= 1);
  const from = begin(lines, form);
  if (from < 0) return used;
  const table = draft.table(form.spec);
  const reader = new ListReader(form, table);
  reader.read(lines.slice(from));
  const { steps } = reader;
  const source = {};
  const whole = steps.flatMap((step) => (step.kind === 'row' && step.row ? [{ ...step, row: step.row }] : []));
  const loose = pair(form, steps);
  if (whole.length + loose.length < 3) return used;
  for (const each of [...whole, ...loose]) {
    const { indicator } = each.row.row;
    for (const entry of each.entries) used.add(entry);
    if (!indicator || !each.value) continue;
    const near = 'near' in each && each.near === true;
    table.place({
      label: each.label,
      ...(near ? { suggestion: `${each.row.row.numbering}${each.row.row.label}` } : {}),
      ...(each.unit ? { unit: each.unit } : {}),
      cells: [{ key: indicator, cell: each.value }],
      source,
    });
  }
  const placed = new Set(loose.flatMap((each) => each.entries));
  for (const step of steps) {
    if (step.kind === 'label' || !step.value) continue;
    if (step.kind === 'row' && !step.row && readCell(step.value.text, 'count', '件').value !== null) {
      table.keep(step.label, [step.value]);
      for (const entry of step.entries) used.add(entry);
    } else if (step.kind === 'value' && !step.entries.some((entry) => placed.has(entry))) table.setAside([step.value]);
  }
  table.shape = loose.length > whole.length ? 'cells-per-line' : 'text-lines';
  return used;
}
