import { editionForYear, editionIds, editions } from '../catalogue/index.ts';
import type { EditionId } from '../catalogue/types.ts';
import type { SourceDocument } from '../source/types.ts';
import type { Located, Writable } from '../span.ts';
import { labelKey } from '../text/normalize.ts';
import { compileForm } from './form/compile.ts';
import type { GridView } from './grid/view.ts';
import type { EditionDetection } from './types.ts';

export type Evidence = Located<string> & { readonly edition: EditionId };

interface Fingerprint {
  readonly word: string;
  readonly edition: EditionId;
}

let byKey: ReadonlyMap<string, Fingerprint> | undefined;

/** Words that only one edition uses; a row's label counts where the form's own words are all gone. */
function fingerprints(): ReadonlyMap<string, Fingerprint> {
  if (byKey) return byKey;
  const found = new Map<string, Fingerprint>();
  for (const edition of editionIds) {
    for (const word of editions[edition].fingerprints) found.set(labelKey(word), { word, edition });
  }
  byKey = found;
  return found;
}

/** The three rows of 其他处理 are the revised form's alone: they decide where table two is not there. */
const revisedRow = '申请人无正当理由逾期不补正';

/** Rows of the nine-section table say what form it is where its headings are left out: three of them, at least. */
const enoughRows = 3;

function inRows(views: readonly GridView[]): Evidence[] {
  const { list } = compileForm('2014');
  const found: Evidence[] = [];
  for (const view of views) {
    for (const row of view.rows) {
      for (const cell of row.cells) {
        if (cell.kind !== 'words' || cell.text.length < 5 || cell.text.length > 60) continue;
        const entry = list?.rows.get(cell.key)?.[0];
        if (entry?.row.indicator) found.push({ value: entry.row.label, edition: '2014', span: cell.span });
      }
    }
  }
  return found.length >= enoughRows ? found : [];
}

function inGrids(views: readonly GridView[]): Evidence[] {
  const words = fingerprints();
  const found: Evidence[] = [];
  for (const view of views) {
    for (const row of view.rows) {
      for (const cell of row.cells) {
        if (cell.kind !== 'words' || cell.text.length > 60) continue;
        const fingerprint = words.get(cell.key);
        if (fingerprint) found.push({ value: fingerprint.word, edition: fingerprint.edition, span: cell.span });
      }
    }
  }
  return found;
}

/** A line that a table's words may stand in: short, and no sentence. */
const longestLine = 90;

function lineAround(text: string, at: number): string {
  const start = text.lastIndexOf('\n', at) + 1;
  const end = text.indexOf('\n', at);
  return text.slice(start, end < 0 ? text.length : end);
}

/** True where a word found in running text stands there as a label: in a short line, and not as part of a longer word. */
function isLabel(text: string, at: number, word: string): boolean {
  const line = lineAround(text, at);
  if (line.length > longestLine || line.includes('。')) return false;
  const next = text[at + word.length] ?? '\n';
  if (!/[\u4e00-\u9fff]/u.test(next)) return true;
  // Words of a head run together when their columns are lost: 本年制发件数本年废止件数.
  return (
    text.startsWith('本年', at + word.length) ||
    text.startsWith('现行', at + word.length) ||
    text.startsWith('处理', at + word.length)
  );
}

function inText(text: string, place: (from: number, to: number) => Evidence['span'], into: Evidence[]): void {
  for (const { word, edition } of fingerprints().values()) {
    for (let at = text.indexOf(word), tries = 0; at >= 0 && tries < 20; at = text.indexOf(word, at + 1), tries++) {
      if (!isLabel(text, at, word)) continue;
      into.push({ value: word, edition, span: place(at, at + word.length) });
      break;
    }
  }
}

/** The words of the forms in lines of text, where no table holds any. */
function inLines(document: SourceDocument): Evidence[] {
  const found: Evidence[] = [];
  if (document.format === 'markdown') inText(document.text, (from, to) => [from, to], found);
  else {
    for (const block of document.blocks) {
      if ((block.kind === 'paragraph' || block.kind === 'heading') && block.text.text.length <= longestLine) {
        inText(block.text.text, (from, to) => block.text.span(from, to), found);
      }
    }
  }
  return found;
}

/** The edition that most of its own words speak for; of two with as many, the one the year calls for. */
function decide(evidence: readonly Evidence[], expected: EditionId | undefined): EditionId | undefined {
  const words = new Map<EditionId, Set<string>>();
  for (const each of evidence) {
    const set = words.get(each.edition) ?? new Set();
    set.add(each.value);
    words.set(each.edition, set);
  }
  let best: EditionId | undefined;
  for (const edition of editionIds) {
    const count = words.get(edition)?.size ?? 0;
    if (count === 0) continue;
    const most = best ? (words.get(best)?.size ?? 0) : 0;
    if (count > most || (count === most && edition === expected)) best = edition;
  }
  return best;
}

/** The words of the forms in a document: in its tables, or where they hold none, in its lines. */
export function gatherEvidence(document: SourceDocument, views: readonly GridView[]): readonly Evidence[] {
  const evidence = inGrids(views);
  if (evidence.length > 0) return evidence;
  const rows = inRows(views);
  if (rows.length > 0) return rows;
  const inProse = inLines(document);
  if (inProse.length > 0) return inProse;
  const at = document.text.indexOf(revisedRow);
  return at < 0 ? [] : [{ value: revisedRow, edition: '2021', span: [at, at + revisedRow.length] }];
}

/** Tells which edition's form a report uses, by the words that only one edition has, and which its year calls for. */
export function detectEdition(
  evidence: readonly Evidence[],
  year: number | undefined,
  declared: EditionId | undefined,
): EditionDetection {
  const expected = year === undefined ? undefined : editionForYear(year)?.id;
  const detected = decide(evidence, expected);
  const detection: Writable<EditionDetection> = { evidence, declared: declared !== undefined };
  if (detected) detection.detected = detected;
  if (expected) detection.expected = expected;
  return detection;
}
