import { editDistance, labelKey } from '../../text/normalize.ts';
import type { Draft, Piece } from '../draft.ts';
import { type BlockEntry, type BlocksForm, lookUp, titleKey } from '../form/compile.ts';
import { unitOf } from '../grid/blocks.ts';
import type { Entry } from './entries.ts';

type LabelItem = {
  readonly kind: 'label';
  readonly entry: BlockEntry;
  readonly label: Piece;
  readonly steps: readonly Entry[];
};
type ValuesItem = { readonly kind: 'values'; readonly values: Piece[]; readonly steps: Entry[] };
type RowItem = {
  readonly kind: 'row';
  readonly entry: BlockEntry;
  readonly label: Piece;
  readonly values: readonly Piece[];
  readonly steps: readonly Entry[];
};

/** A part of table two: a head, and what stands below it. */
interface Segment {
  /** Lines of the head since 信息内容. */
  readonly head: Piece[];
  readonly items: (LabelItem | ValuesItem | RowItem)[];
}

const joined = (first: Piece, second: Piece): Piece => ({
  text: first.text + second.text,
  span: [first.span[0], second.span[1]],
});

/** Longest line that may be part of a head or of a label. */
const longest = 60;

/** Cuts the lines of table two into heads with what stands below them. */
class SegmentReader {
  readonly segments: Segment[] = [];
  private current: Segment | undefined;
  /** True until the first row below a head. */
  private open = false;
  /** A line that may be the beginning of a broken label. */
  private loose: { readonly piece: Piece; readonly step: Entry } | undefined;

  constructor(private readonly form: BlocksForm) {}

  read(step: Entry): void {
    const { label, values } = step;
    if (label && values.length === 0 && this.form.titles.has(titleKey(label.text))) this.begin();
    else if (label && labelKey(label.text).startsWith('信息内容')) this.beginHead(label);
    else if (!this.current) return;
    else if (label) this.words(this.current, label, step);
    else if (values.length > 0) this.figures(this.current, step);
  }

  private begin(): void {
    this.current = { head: [], items: [] };
    this.segments.push(this.current);
    this.open = false;
    this.loose = undefined;
  }

  private beginHead(label: Piece): void {
    if (!this.current || this.current.items.length > 0 || this.current.head.length > 0) this.begin();
    this.current?.head.push(label);
    this.open = true;
    this.loose = undefined;
  }

  private resolve(text: string): BlockEntry | undefined {
    return text.length <= longest * 3 && labelKey(text).length <= 24 ? lookUp(this.form.rows, text) : undefined;
  }

  private words(segment: Segment, label: Piece, step: Entry): void {
    const { loose } = this;
    const whole = loose && joined(loose.piece, label);
    const own = this.resolve(label.text);
    const entry = own ?? (whole && this.resolve(whole.text));
    if (!entry) {
      if (label.text.length > longest || /[。；]/u.test(label.text)) {
        this.loose = undefined;
        return;
      }
      if (this.open && step.values.length === 0) segment.head.push(label);
      this.loose = { piece: label, step };
      return;
    }
    const isJoined = !own && whole !== undefined && loose !== undefined;
    // The beginning of the label was taken for a line of the head.
    if (isJoined && segment.head.at(-1) === loose.piece) segment.head.pop();
    this.open = false;
    this.loose = undefined;
    const piece = isJoined ? whole : label;
    const steps = isJoined ? [loose.step, step] : [step];
    const last = segment.items.at(-1);
    if (step.values.length > 0) segment.items.push({ kind: 'row', entry, label: piece, values: step.values, steps });
    else if (isJoined && last?.kind === 'values' && last.steps.some((each) => each.span[0] > loose.step.span[0])) {
      // The figures stand between the two halves of their label.
      segment.items.splice(-1, 0, { kind: 'label', entry, label: piece, steps });
    } else segment.items.push({ kind: 'label', entry, label: piece, steps });
  }

  private figures(segment: Segment, step: Entry): void {
    this.open = false;
    const last = segment.items.at(-1);
    if (last?.kind === 'values' && last.steps.at(-1) !== undefined) {
      last.values.push(...step.values);
      last.steps.push(step);
    } else segment.items.push({ kind: 'values', values: [...step.values], steps: [step] });
  }
}

function segmentsOf(entries: readonly Entry[], form: BlocksForm): Segment[] {
  const reader = new SegmentReader(form);
  for (const entry of entries) reader.read(entry);
  return reader.segments;
}

/** The words of a head, run together: 信息内容 and the notes in brackets are no columns. */
const headKey = (segment: Segment): string =>
  labelKey(
    segment.head
      .slice(0, 12)
      .map((piece) => piece.text)
      .join(''),
  ).replace(/^信息内容/u, '');

/** True where a head is the block's own, allowing for what conversion did to it. */
function fits(form: BlocksForm, entry: BlockEntry, head: string): boolean {
  const columns = form.columns.get(entry.block) ?? [];
  const [official = '', ...others] = alternatives(columns);
  if (head === official || others.includes(head)) return true;
  // A letter lost or misread; never so many that another form's head could be meant.
  return head !== '' && editDistance(head, official, 2) <= Math.min(2, Math.floor(official.length / 6));
}

function alternatives(columns: readonly (readonly string[])[]): string[] {
  let heads = [''];
  for (const column of columns) heads = heads.flatMap((head) => column.map((label) => head + label)).slice(0, 64);
  return heads;
}

interface Pair {
  readonly entry: BlockEntry;
  readonly label: Piece;
  readonly values: readonly Piece[];
  readonly steps: readonly Entry[];
}

/**
 * Labels and values of a segment, side by side: on one line, or each on lines of their own, as many labels as groups
 * of values between two whole rows, in their order.
 */
function pairsOf(segment: Segment): Pair[] {
  const pairs: Pair[] = [];
  let labels: LabelItem[] = [];
  let groups: ValuesItem[] = [];
  const flush = (): void => {
    if (labels.length === groups.length) {
      for (const [i, { entry, label, steps }] of labels.entries()) {
        const group = groups[i];
        if (group) pairs.push({ entry, label, values: group.values, steps: [...steps, ...group.steps] });
      }
    }
    labels = [];
    groups = [];
  };
  for (const item of segment.items) {
    if (item.kind === 'label') labels.push(item);
    else if (item.kind === 'values') groups.push(item);
    else {
      flush();
      pairs.push(item);
    }
  }
  flush();
  return pairs;
}

/** A row of a source table that holds more than one cell: the grid has read it. */
const isWideRow = ({ row }: Entry): boolean => row !== undefined && row.cells.length > 1;

/**
 * Binds table two where it lies in lines of text.
 *
 * @returns the entries whose values were placed
 */
export function bindBlocksLines(entries: readonly Entry[], form: BlocksForm, draft: Draft): Set<Entry> {
  const used = new Set<Entry>();
  const table = draft.table(form.spec);
  const source = {};
  const heads = new Set(table.headers.map(({ span }) => span[0]));
  let oneALine = false;
  for (const segment of segmentsOf(entries, form)) {
    const head = headKey(segment);
    for (const { entry, label, values, steps } of pairsOf(segment)) {
      if (steps.some(isWideRow)) continue;
      const { indicators } = entry.row;
      if (values.length !== indicators.length || !fits(form, entry, head)) {
        table.setAside(values);
        continue;
      }
      for (const step of steps) used.add(step);
      if (steps.length > 1 && steps.some((step) => step.label === undefined)) oneALine = true;
      const headUnit = unitOf(segment.head.map((piece) => piece.text).join(''));
      table.place({
        label,
        cells: indicators.flatMap((key, i) => {
          const cell = values[i];
          return cell ? [{ key, cell, headUnit }] : [];
        }),
        source,
      });
    }
    if (segment.items.some((item) => item.steps.every((step) => step.row === undefined)))
      for (const piece of segment.head) {
        if (!heads.has(piece.span[0])) table.headers.push(piece);
        heads.add(piece.span[0]);
      }
  }
  if (used.size > 0) table.shape = table.sources.length > 0 ? 'broken' : oneALine ? 'cells-per-line' : 'text-lines';
  return used;
}
