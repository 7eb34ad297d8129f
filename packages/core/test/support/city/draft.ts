import type { EditionId } from '../../../src/catalogue/index.ts';
import { sample } from '../sample.ts';
import type { CityBody } from './bodies.ts';
import { editionOf, type Figures } from './figures.ts';
import { cityProse } from './prose.ts';

/** A report before it is written: what a planted error changes. */
export interface Draft {
  readonly body: CityBody;
  readonly year: number;
  readonly seed: number;
  /** Last year's figures as they were before anything was planted. */
  readonly last: Figures | undefined;
  edition: EditionId;
  figures: Figures;
  /** Cells left blank. */
  blank: readonly string[];
  /** The year whose sentences it has. */
  told: number;
  /** Date under the text, ISO; undefined: in time. */
  written: string | undefined;
  replace: readonly (readonly [string, string])[];
  missing: boolean;
}

export const draftOf = (body: CityBody, year: number, seed: number, figures: Figures, last?: Figures): Draft => ({
  body,
  year,
  seed,
  last,
  edition: editionOf(year),
  figures: { ...figures },
  blank: [],
  told: year,
  written: undefined,
  replace: [],
  missing: false,
});

export const fileOf = ({ body, year }: { readonly body: CityBody; readonly year: number }): string =>
  `${year}/${body.name}.md`;

/** The report's text. Numbers in its prose are those of its tables. */
export function textOf(draft: Draft): string {
  const { body, year, edition, figures, blank, written } = draft;
  const facts: Record<string, number | string> = { ...figures };
  if (facts['procurement.amount'] !== undefined) facts['procurement.amount'] = `${facts['procurement.amount']}元`;
  for (const key of blank) facts[key] = '';
  return sample({
    edition,
    year,
    agency: body.name,
    self: body.self,
    kind: body.kind,
    facts,
    only: true,
    prose: cityProse(body.self, year, draft.told, draft.seed, figures, body.kind !== 'department'),
    ...(written ? { written } : {}),
    replace: draft.replace,
  });
}
