import type { Paragraph } from '../source/types.ts';
import type { Writable } from '../span.ts';
import { type ReadingOptions, readingOf } from './reading.ts';
import type { Concept, Reading } from './scopes/scope.ts';
import { rowOfSum } from './topics.ts';
import type { Claim, Relation } from './types.ts';
import { fitsTopic } from './units.ts';

/** A number of the prose, or the words that say zero, ready to become a claim. */
export interface Statement {
  readonly value: number;
  readonly relation: Relation;
  readonly unit: string;
  /** Where the figure stands in the paragraph, without its unit. */
  readonly place: readonly [from: number, to: number];
  readonly inWords: boolean;
  /** The clause, in the paragraph. */
  readonly clause: readonly [from: number, to: number];
  /** What one of the last digit is worth, in the unit written: 100 in 3.62万. */
  readonly step: number;
  /** The words may speak of a part only. */
  readonly partial: boolean;
}

/** Makes claims out of the statements of one paragraph. */
export class ClaimMaker {
  constructor(
    private readonly paragraph: Paragraph,
    private readonly index: number,
    private readonly options: ReadingOptions,
  ) {}

  /** The claim that a statement makes about a concept; undefined where the tables do not count it, or not in its unit. */
  one(concept: Concept, statement: Statement): Claim | undefined {
    const reading = readingOf(concept, this.options);
    if (!reading || !this.fits(reading, concept, statement)) return undefined;
    const { value, step } = amountOf(reading, statement);
    const relation = reading.atLeast && statement.relation === 'equal' ? 'at-least' : statement.relation;
    return this.claim(reading.code, nameOf(concept), value, relation, step, reading.scopes, statement);
  }

  /** The claim that a statement makes about several concepts together: the sum of all, or one of them. */
  sum(concepts: readonly Concept[], statement: Statement): Claim | undefined {
    const readings = concepts.map((concept) => readingOf(concept, this.options));
    const [first] = readings;
    const [head] = concepts;
    if (!first || !head || readings.some((reading) => !reading || reading.scopes.length === 0)) return undefined;
    if (!this.fits(first, head, statement)) return undefined;
    const sum = {
      label: { zh: '合计', en: 'together' },
      plus: readings.flatMap((reading) => reading?.scopes[0]?.plus ?? []),
    };
    const singles = readings.flatMap((reading) => reading?.scopes ?? []);
    const { value, step } = amountOf(first, statement);
    const row = rowOfSum(concepts);
    const reading = row && readingOf(row, this.options);
    // Two ways or classes are hardly all of them.
    const some = row?.what === 'new' && concepts.length === 2;
    const name = reading && !some ? nameOf(row) : concepts.map(nameOf).join('+');
    const scopes = [...(reading?.scopes ?? []), sum, ...singles];
    return this.claim(reading?.code ?? first.code, name, value, statement.relation, step, scopes, statement);
  }

  private claim(
    code: string,
    concept: string,
    value: number,
    relation: Relation,
    step: number,
    scopes: Claim['scopes'],
    { unit, place, inWords, clause, partial }: Statement,
  ): Claim {
    const { text } = this.paragraph;
    const claim: Writable<Claim> = {
      code,
      concept,
      value,
      relation,
      inWords,
      span: text.span(place[0], place[1]),
      clause: text.span(clause[0], clause[1]),
      text: text.text.slice(place[0], place[1]).trim(),
      unit,
      scopes,
      partial,
      paragraph: this.index,
      offset: place[0],
    };
    if (step > 0) claim.step = step;
    return claim;
  }

  private fits(reading: Reading, concept: Concept, { unit, value, inWords }: Statement): boolean {
    if (inWords) return true;
    // 收费金额为零 needs no unit.
    if (reading.kind === 'money') return unit.endsWith('元') || (unit === '' && value === 0);
    return fitsTopic(concept, unit, this.options.edition);
  }
}

const nameOf = ({ topic, what, applicant }: Concept): string => `${topic}/${what}${applicant ? `@${applicant}` : ''}`;

/** Factors from the unit written to 万元. */
const toWan: Readonly<Record<string, number>> = { 元: 1e-4, 万元: 1, 亿元: 1e4 };

function amountOf(reading: Reading, { value, unit, step, inWords }: Statement): { value: number; step: number } {
  if (reading.kind !== 'money' || inWords) return { value, step };
  const factor = (toWan[unit] ?? 1) * (reading.inYuan ? 1e4 : 1);
  const decimals = String(value).split('.')[1]?.length ?? 0;
  const exact = (amount: number): number => Math.round(amount * 1e8) / 1e8;
  return { value: exact(value * factor), step: exact(10 ** -decimals * factor) };
}
