import { editDistance, labelKey } from '../../text/normalize.ts';
import type { Draft, Piece } from '../draft.ts';
import { type BlockEntry, type BlocksForm, lookUp, titleKey } from '../form/compile.ts';
import { unitOf } from '../grid/blocks.ts';
import type { Entry } from './entries.ts';

/** A row of table two under its head, in lines. */
interface Segment {
  /** The words of the head since 信息内容, run together. */
  head: string;
  headPieces: Piece[];
  readonly items: (
    | { readonly kind: 'label'; readonly entry: BlockEntry; readonly label: Piece; readonly step: Entry }
    | { readonly kind: 'values'; readonly values: Piece[]; readonly steps: Entry[] }
    | {
        readonly kind: 'row';
        readonly entry: BlockEntry;
        readonly label: Piece;
        readonly values: readonly Piece[];
        readonly step: Entry;
      }
  )[];
}

const emptySegment = (): Segment => ({ head: '', headPieces: [], items: [] });

/** What of a line is head: 信息内容 and the columns behind it, with or without spaces between. */
const headWords = (text: string): string => labelKey(text).replace(/^信息内容/u, '');

/** The row a line's label means; a digit run into it (规章1) is not part of it. */
const entryOf = (form: BlocksForm, label: string): BlockEntry | undefined =>
  labelKey(label).length <= 24 ? lookUp(form.rows, label) : undefined;

function segmentsOf(entries: readonly Entry[], form: BlocksForm): Segment[] {
  const segments: Segment[] = [];
  let current: Segment | undefined;
  let open = false;
  for (const step of entries) {
    const label = step.label;
    if (label && step.values.length === 0 && form.titles.has(titleKey(label.text))) {
      current = emptySegment();
      segments.push(current);
      open = false;
      continue;
    }
    if (label && labelKey(label.text).startsWith('信息内容')) {
      if (!current || current.items.length > 0 || current.head !== '') {
        current = emptySegment();
        segments.push(current);
      }
      current.head = headWords(label.text);
      current.headPieces.push(label);
      open = true;
      continue;
    }
    if (!current) continue;
    const entry = label && entryOf(form, label.text);
    if (entry && label) {
      open = false;
      if (step.values.length > 0) current.items.push({ kind: 'row', entry, label, values: step.values, step });
      else current.items.push({ kind: 'label', entry, label, step });
    } else if (!label && step.values.length > 0) {
      open = false;
      const last = current.items.at(-1);
      if (last?.kind === 'values') {
        last.values.push(...step.values);
        last.steps.push(step);
      } else current.items.push({ kind: 'values', values: [...step.values], steps: [step] });
    } else if (label && open && step.text.length <= 40 && !step.text.includes('。')) {
      current.head += headWords(label.text);
      current.headPieces.push(label);
    }
  }
  return segments;
}

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
  let labels: Extract<Segment['items'][number], { kind: 'label' }>[] = [];
  let groups: Extract<Segment['items'][number], { kind: 'values' }>[] = [];
  const flush = (): void => {
    if (labels.length === groups.length) {
      for (const [i, label] of labels.entries()) {
        const group = groups[i];
        if (group)
          pairs.push({
            entry: label.entry,
            label: label.label,
            values: group.values,
            steps: [label.step, ...group.steps],
          });
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
      pairs.push({ entry: item.entry, label: item.label, values: item.values, steps: [item.step] });
    }
  }
  flush();
  return pairs;
}

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
    for (const { entry, label, values, steps } of pairsOf(segment)) {
      if (steps.some((step) => step.row !== undefined)) continue;
      const { indicators } = entry.row;
      if (values.length !== indicators.length || !fits(form, entry, segment.head)) {
        table.setAside(values);
        continue;
      }
      for (const step of steps) used.add(step);
      if (steps.length > 1) oneALine = true;
      const headUnit = unitOf(segment.headPieces.map((piece) => piece.text).join(''));
      table.place({
        label,
        cells: indicators.flatMap((key, i) => {
          const cell = values[i];
          return cell ? [{ key, cell, headUnit }] : [];
        }),
        source,
      });
    }
    if (segment.items.some((item) => item.kind !== 'row' || item.step.row === undefined))
      for (const piece of segment.headPieces) {
        if (!heads.has(piece.span[0])) table.headers.push(piece);
        heads.add(piece.span[0]);
      }
  }
  if (used.size > 0) table.shape = table.sources.length > 0 ? 'broken' : oneALine ? 'cells-per-line' : 'text-lines';
  return used;
}
