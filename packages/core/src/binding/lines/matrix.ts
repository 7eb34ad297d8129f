import type { Draft, Piece } from '../draft.ts';
import type { MatrixForm } from '../form/compile.ts';
import { align, settle } from './align.ts';
import type { Entry } from './entries.ts';
import { stepsOf } from './tuples.ts';

/** The words on the line of a row that had none of its own: an empty place before its values. */
const nowhere = (values: readonly Piece[]): Piece => {
  const at = values[0]?.span[0] ?? 0;
  return { text: '', span: [at, at] };
};

/**
 * Binds table three where it lies in lines of text, or where conversion has broken it into lines and rows.
 *
 * @returns the entries whose values were placed
 */
export function bindMatrixLines(entries: readonly Entry[], form: MatrixForm, draft: Draft): Set<Entry> {
  const used = new Set<Entry>();
  const read = stepsOf(form, entries);
  const { inLines, mixed } = read;
  if (!read.steps.some((step) => step.kind === 'tuple' && step.values.length > 0)) return used;
  const table = draft.table(form.spec);
  const text = entries
    .map((entry) => entry.text)
    .join('')
    .replace(/[\s\u00a0\u3000]/gu, '');
  const steps = settle(read.steps, text);
  const source = {};
  const aligned = align(form, steps, text);
  const placed = new Set(aligned.map(({ tuple }) => tuple));
  const counts = new Map<object, number>();
  for (const { row } of aligned) counts.set(row, (counts.get(row) ?? 0) + 1);
  for (const { row, label, tuple } of aligned) {
    // A row found twice in one table is found nowhere.
    const known = tuple.entries.every((entry) => entry.row !== undefined) && table.has(row.total);
    if (known || (counts.get(row) ?? 0) > 1) continue;
    for (const entry of tuple.entries) used.add(entry);
    table.place({
      label: label ?? nowhere(tuple.values),
      cells: row.keys.flatMap((key, i) => {
        const cell = tuple.values[i];
        return cell ? [{ key, cell }] : [];
      }),
      source,
    });
  }
  for (const step of steps) {
    if (step.kind !== 'tuple' || placed.has(step)) continue;
    const bound = step.row !== undefined && table.has(step.row.total);
    if (!bound) table.setAside(step.entries.flatMap((entry) => entry.values));
  }
  if (used.size > 0) table.shape = mixed ? 'broken' : inLines ? 'text-lines' : 'cells-per-line';
  return used;
}
