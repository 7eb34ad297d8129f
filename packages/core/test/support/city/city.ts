import { children, government } from './bodies.ts';
import { type Draft, draftOf, fileOf, textOf } from './draft.ts';
import { addFigures, type Figures, figuresFor } from './figures.ts';
import { type Kind, kinds } from './plant.ts';
import { Random } from './random.ts';

export const cityYears = [2017, 2018, 2019, 2020, 2021, 2022] as const;

/** An error that was put in, and where it must be found. */
export interface Planted {
  readonly kind: string;
  readonly file: string;
  readonly codes: readonly string[];
  /** Fact keys touched. */
  readonly keys: readonly string[];
  readonly year: number;
}

export interface City {
  /** Texts by file name, the missing ones left out. */
  readonly reports: ReadonlyMap<string, string>;
  readonly planted: readonly Planted[];
}

/**
 * A city of sixty departments and twelve towns over six years and three editions, with its government's sum of them:
 * balanced within each report, between years, and over bodies. Then errors are planted, no two in one report.
 */
export function makeCity(seed: number, withErrors: boolean): City {
  const random = new Random(seed);
  const drafts = new Map<string, Draft>();
  const sums = new Map<number, Figures[]>();
  children.forEach((body, i) => {
    let last: Figures | undefined;
    for (const year of cityYears) {
      const figures = figuresFor(year, random, last);
      sums.set(year, [...(sums.get(year) ?? []), figures]);
      const draft = draftOf(body, year, i, figures, last);
      drafts.set(fileOf(draft), draft);
      last = figures;
    }
  });
  for (const year of cityYears) {
    const draft = draftOf(government, year, children.length, addFigures(sums.get(year) ?? []));
    drafts.set(fileOf(draft), draft);
  }
  const planted = withErrors ? plantAll(drafts, random) : [];
  const reports = new Map<string, string>();
  for (const [file, draft] of drafts) if (!draft.missing) reports.set(file, textOf(draft));
  return { reports, planted };
}

function plantAll(drafts: ReadonlyMap<string, Draft>, random: Random): Planted[] {
  const planted: Planted[] = [];
  const taken = new Set<string>();
  // Kinds that need last year as it was come first, while there are free neighbours.
  const order = [...kinds].sort((a, b) => rank(a) - rank(b));
  for (const kind of order) {
    const own = [...drafts.values()].filter(
      ({ body, year }) => (body === government) === (kind.inGovernment === true) && kind.years.includes(year),
    );
    let count = 0;
    // A government's report takes several, each in a cell of its own.
    const places = kind.inGovernment
      ? Array.from({ length: kind.count }, (_, i) => own[i % own.length]).flatMap((draft) => draft ?? [])
      : random.shuffled(own);
    for (const draft of places) {
      if (count === kind.count) break;
      const file = fileOf(draft);
      const next = fileOf({ body: draft.body, year: draft.year + 1 });
      const last = fileOf({ body: draft.body, year: draft.year - 1 });
      if (!kind.inGovernment && (taken.has(file) || (kind.foundNextYear && taken.has(next)))) continue;
      if (kind.needsLastYear && taken.has(`${last} as it was`)) continue;
      const index = kind.inGovernment ? Math.floor(count / own.length) * 4 : count;
      const keys = kind.plant(draft, random, index);
      for (const each of kind.foundNextYear ? [file, next] : [file]) taken.add(each);
      if (kind.name === 'wrong edition') {
        // In another form the next year cannot be compared with it; and it goes on from last year's items.
        taken.add(`${file} as it was`);
        taken.add(last);
      }
      planted.push({
        kind: kind.name,
        file: kind.foundNextYear ? next : file,
        codes: kind.codes,
        keys,
        year: draft.year,
      });
      count++;
    }
    if (count < kind.count) throw new Error(`only ${count} places for ${kind.name}`);
  }
  return planted;
}

const rank = ({ name, needsLastYear }: Kind): number => (name === 'wrong edition' ? 0 : needsLastYear ? 1 : 2);
