import { applicants, type EditionId } from '../../catalogue/types.ts';

/** A value of this year's report or of last year's, added or taken off. */
export interface YearTerm {
  readonly year: 'now' | 'then';
  /** Fact key. */
  readonly key: string;
  readonly minus?: true;
}

/** What must hold between two reports of one body in neighbouring years, as a value: Σ left = Σ right, or ≤. */
export interface YearRelation {
  /** The code of its rule. */
  readonly code: string;
  readonly kind: 'equal' | 'at-most';
  readonly left: readonly YearTerm[];
  readonly right: readonly YearTerm[];
  /** Forms that have the rows: of this year's report, and of last year's. */
  readonly formsNow: readonly EditionId[];
  readonly formsThen: readonly EditionId[];
}

const now = (key: string): YearTerm => ({ year: 'now', key });
const then = (key: string): YearTerm => ({ year: 'then', key });
const less = (term: YearTerm): YearTerm => ({ ...term, minus: true });

const sixParts = ['2019', '2021'] as const;
const trial = ['2019'] as const;
const revised = ['2021'] as const;

/** Every relation between neighbouring years, in the order in which it is shown. */
export const yearRelations: readonly YearRelation[] = [
  ...applicants.map(
    (applicant): YearRelation => ({
      code: 'X01',
      kind: 'equal',
      left: [now(`applications.carried-in@${applicant}`)],
      right: [then(`applications.carried-out@${applicant}`)],
      formsNow: sixParts,
      formsThen: sixParts,
    }),
  ),
  ...['regulations', 'normative-documents'].map(
    (name): YearRelation => ({
      code: 'X02',
      kind: 'equal',
      left: [now(`${name}.in-force`)],
      right: [then(`${name}.in-force`), now(`${name}.issued`), less(now(`${name}.repealed`))],
      formsNow: revised,
      formsThen: revised,
    }),
  ),
  ...['licensing', 'other-services', 'penalties', 'coercion', 'charges'].map(
    (name): YearRelation => ({
      code: 'X03',
      kind: 'equal',
      left: [now(`${name}.items-last-year`)],
      right: [then(`${name}.items-last-year`), then(`${name}.change`)],
      formsNow: trial,
      formsThen: trial,
    }),
  ),
  ...['regulations', 'normative-documents'].map(
    (name): YearRelation => ({
      code: 'E03',
      kind: 'at-most',
      left: [now(`${name}.disclosed-total`)],
      right: [then(`${name}.disclosed-total`), now(`${name}.newly-disclosed`)],
      formsNow: trial,
      formsThen: trial,
    }),
  ),
  {
    code: 'D13',
    kind: 'at-most',
    left: [now('request.closed')],
    right: [now('request.received'), then('request.received'), less(then('request.closed'))],
    formsNow: ['2014'],
    formsThen: ['2014'],
  },
  {
    code: 'H05',
    kind: 'at-most',
    left: [now('litigation.after-review.total')],
    right: [now('review.upheld'), now('review.corrected'), now('review.other'), then('review.total')],
    formsNow: sixParts,
    formsThen: sixParts,
  },
  ...['review', 'litigation.direct', 'litigation.after-review'].map(
    (name): YearRelation => ({
      code: 'H06',
      kind: 'at-most',
      left: [then(`${name}.pending`)],
      right: [now(`${name}.total`)],
      formsNow: sixParts,
      formsThen: sixParts,
    }),
  ),
];
