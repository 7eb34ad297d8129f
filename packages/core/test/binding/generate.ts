import { editions, factsOfEdition } from '../../src/catalogue/index.ts';
import type { BlocksTable, EditionId, ListTable, MatrixTable, RecordTable } from '../../src/catalogue/types.ts';
import fc from '../support/fast-check.ts';

/** Cells of a report as they are written, by fact key. */
export type Figures = ReadonlyMap<string, string>;

/** Figures for every fact of an edition; blanks only where the layout can hold them. */
export function figures(edition: EditionId, blanks: boolean): fc.Arbitrary<Figures> {
  const facts = factsOfEdition(edition).filter((fact) => !fact.optional || edition === '2014');
  const number = fc.oneof({ weight: 3, arbitrary: fc.nat(9) }, fc.nat(99_999)).map(String);
  const cell = blanks ? fc.oneof({ weight: 6, arbitrary: number }, fc.constantFrom('', '-', '—')) : number;
  return fc
    .array(cell, { minLength: facts.length, maxLength: facts.length })
    .map((cells) => new Map(facts.map((fact, i) => [fact.key, cells[i] ?? '0'])));
}

/** How labels are written, and in what order rows stand. All choices come from one list of numbers. */
export class Hand {
  private at = 0;
  constructor(private readonly choices: readonly number[]) {}

  private next(): number {
    const choice = this.choices[this.at % Math.max(1, this.choices.length)] ?? 0;
    this.at++;
    return choice;
  }

  /** One of a few ways, the first the most common. */
  pick<T>(...ways: readonly T[]): T {
    return ways[this.next() % ways.length] as T;
  }

  shuffle<T>(items: readonly T[]): T[] {
    const left = [...items];
    const out: T[] = [];
    while (left.length > 0) out.push(...left.splice(this.next() % left.length, 1));
    return out;
  }

  /** A label with its spacing, widths and quotes varied; never its words. */
  label(numbering: string, label: string): string {
    const number = this.pick(
      numbering,
      numbering.replace('.', '、'),
      numbering.replace('(', '（').replace(')', '）'),
      numbering.replace('.', '．'),
    );
    let words = label.replace(/[“”]/gu, this.pick('“', '"'));
    words = this.pick(words, words, words.replaceAll('、', ','), words.replaceAll('其他', '其它'));
    const at = 1 + (this.next() % Math.max(1, words.length - 1));
    return (
      number +
      this.pick(
        words,
        words,
        `${words.slice(0, at)} ${words.slice(at)}`,
        `${words.slice(0, at)}\u3000${words.slice(at)}`,
      )
    );
  }
}

export const hands = fc.array(fc.nat(1000), { minLength: 40, maxLength: 120 }).map((choices) => choices);

const table = <T extends { readonly layout: string }>(edition: EditionId, layout: T['layout']): T => {
  const found = editions[edition].tables.find((each) => each.layout === layout);
  if (!found) throw new Error(`no ${layout} in ${edition}`);
  return found as unknown as T;
};

export const listTable = (): ListTable => table<ListTable>('2014', 'list');
export const blocksTable = (edition: EditionId): BlocksTable => table<BlocksTable>(edition, 'blocks');
export const matrixTable = (edition: EditionId): MatrixTable => table<MatrixTable>(edition, 'matrix');
export const recordTable = (edition: EditionId): RecordTable => table<RecordTable>(edition, 'record');

export const unitOf = (edition: EditionId, id: string): string =>
  editions[edition].indicators.find((one) => one.id === id)?.unit ?? '';
