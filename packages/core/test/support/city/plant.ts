import { applicants, factKey } from '../../../src/catalogue/index.ts';
import type { Draft } from './draft.ts';
import { inTrialForm } from './figures.ts';
import type { Random } from './random.ts';

/** An error of one kind: where it may stand, what it changes, and the codes that must find it. */
export interface Kind {
  readonly name: string;
  readonly count: number;
  /** Years it may be planted in. */
  readonly years: readonly number[];
  /** Codes any of which finds it. */
  readonly codes: readonly string[];
  /** It needs last year's report of the same form as it was. */
  readonly needsLastYear?: boolean;
  /** Planted in the government's own report. */
  readonly inGovernment?: boolean;
  /** It is found in the report of the year after. */
  readonly foundNextYear?: boolean;
  /** Changes the draft. Returns the fact keys that it touched: the government's sums are off there as well. */
  plant(draft: Draft, random: Random, index: number): readonly string[];
}

const sixParts = [2019, 2020, 2021, 2022];
const cell = (row: string, applicant: string): string => `applications.${row}@${applicant}`;

function add(draft: Draft, key: string, change: number): string {
  draft.figures[key] = (draft.figures[key] ?? 0) + change;
  return key;
}

const innerRows = [
  'granted',
  'partially-granted',
  'unavailable.not-held',
  'unavailable.needs-creation',
  'not-processed.petition',
];

const swapped = (value: number): number => Number([...String(value)].reverse().join(''));

/** Cells of the government's own report that no other kind touches, by year. */
const sums: Readonly<Record<number, readonly string[]>> = {
  2019: ['licensing', 'other-services', 'penalties', 'coercion'].map((name) => `${name}.decisions`),
  2020: ['licensing', 'other-services', 'penalties', 'coercion'].map((name) => `${name}.decisions`),
  2022: ['licensing.decisions', 'penalties.decisions', 'coercion.decisions', 'charges.amount'],
};

export const kinds: readonly Kind[] = [
  {
    name: 'carry-over column',
    count: 15,
    years: [2020, 2021, 2022],
    codes: ['X01'],
    needsLastYear: true,
    // Moved from new to carried in: every sum of the report itself still holds.
    plant: (draft, random) => {
      const applicant = ['natural-person', 'enterprise', 'other'][random.between(0, 1)] ?? 'enterprise';
      return [applicant, 'total'].flatMap((column) => [
        add(draft, cell('carried-in', column), 1),
        add(draft, cell('new', column), -1),
      ]);
    },
  },
  {
    name: 'inner cell',
    count: 15,
    years: sixParts,
    codes: ['R01', 'R02', 'G02', 'G03'],
    plant: (draft, random) => [
      add(draft, cell(innerRows[random.between(0, innerRows.length - 1)] ?? 'granted', 'natural-person'), 3),
    ],
  },
  {
    name: 'column shift',
    count: 14,
    years: sixParts,
    codes: ['C13'],
    plant: (draft, random) => {
      const row = innerRows[random.between(0, innerRows.length - 1)] ?? 'granted';
      // The last number but one column early: a row whose 其他 is 0.
      const other = draft.figures[cell(row, 'other')] ?? 0;
      if (other !== 0) throw new Error('the column is taken');
      draft.figures[cell(row, 'other')] = draft.figures[cell(row, 'total')] ?? 0;
      draft.figures[cell(row, 'total')] = 0;
      return [cell(row, 'other'), cell(row, 'total')];
    },
  },
  {
    name: 'sum of table four',
    count: 15,
    years: sixParts,
    codes: ['H01', 'H02', 'H03'],
    plant: (draft, _, index) => [
      add(draft, `${['review', 'litigation.direct', 'litigation.after-review'][index % 2] ?? 'review'}.total`, 2),
    ],
  },
  {
    name: 'stock',
    count: 15,
    years: [2022],
    codes: ['X02'],
    needsLastYear: true,
    plant: (draft, random) => [add(draft, 'normative-documents.in-force', random.between(1, 5))],
  },
  {
    name: 'project count',
    count: 15,
    years: [2020],
    codes: ['X03'],
    needsLastYear: true,
    plant: (draft, random, index) => [
      add(
        draft,
        `${['licensing', 'other-services', 'penalties', 'coercion', 'charges'][index % 5] ?? 'charges'}.items-last-year`,
        random.between(1, 6),
      ),
    ],
  },
  {
    name: 'parent ≠ Σ children',
    count: 12,
    years: [2019, 2020, 2022],
    codes: ['X07'],
    inGovernment: true,
    plant: (draft, random, index) => [add(draft, sums[draft.year]?.[index >> 2] ?? '', random.between(1, 40))],
  },
  {
    name: 'wrong edition',
    count: 14,
    years: [2021],
    codes: ['B01'],
    plant: (draft, random) => {
      draft.edition = '2019';
      draft.figures = inTrialForm(draft.figures, random, draft.last);
      const trial =
        '国务院办公厅政府信息与政务公开办公室关于政府信息公开工作年度报告有关事项的通知》（国办公开办函〔2019〕60号';
      const revised =
        '国务院办公厅政府信息与政务公开办公室关于印发〈中华人民共和国政府信息公开工作年度报告格式〉的通知》（国办公开办函〔2021〕30号';
      draft.replace = [[trial, revised]];
      return [];
    },
  },
  {
    name: 'late',
    count: 15,
    years: [2019, 2020, 2021, 2022],
    codes: ['A03', 'A06'],
    plant: (draft, random) => {
      draft.written = `${draft.year + 1}-02-${String(random.between(3, 27)).padStart(2, '0')}`;
      return [];
    },
  },
  {
    name: 'missing year',
    count: 14,
    years: [2018],
    codes: ['X09'],
    foundNextYear: true,
    plant: (draft) => {
      draft.missing = true;
      return [];
    },
  },
  {
    name: 'copied text',
    count: 14,
    years: [2020, 2022],
    codes: ['B23'],
    needsLastYear: true,
    plant: (draft) => {
      draft.told = draft.year - 1;
      return [];
    },
  },
  {
    name: 'prose figure',
    count: 15,
    years: sixParts,
    codes: ['P05', 'P07'],
    plant: (draft, _, index) => {
      const row = index % 2 === 0 ? 'new' : 'processed';
      const number = draft.figures[cell(row, 'total')] ?? 0;
      const words = row === 'new' ? '全年新收政府信息公开申请#件' : '全年办结#件';
      draft.replace = [[words.replace('#', String(number)), words.replace('#', String(number + 7))]];
      return [];
    },
  },
  {
    name: 'blanked total',
    count: 14,
    years: sixParts,
    codes: ['G16'],
    plant: (draft, random) => {
      const key = cell(innerRows[random.between(0, innerRows.length - 1)] ?? 'granted', 'total');
      draft.blank = [key];
      return [key];
    },
  },
  {
    name: 'swapped digits',
    count: 13,
    years: sixParts,
    codes: ['R01', 'R02', 'G02', 'G03'],
    plant: (draft) => {
      // The first cell of table three, outside what is carried over, whose digits read otherwise backwards.
      for (const row of [...innerRows, 'refused.internal-affairs', 'refused.third-party-rights']) {
        for (const applicant of applicants) {
          const key = factKey(`applications.${row}`, applicant);
          const value = draft.figures[key] ?? 0;
          if (value < 12 || value % 10 === 0 || swapped(value) === value) continue;
          draft.figures[key] = swapped(value);
          return [key];
        }
      }
      throw new Error('no number of two digits');
    },
  },
];
