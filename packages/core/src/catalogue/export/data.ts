import { crosswalk } from '../crosswalk/index.ts';
import { editions } from '../editions/index.ts';
import { factsOfEdition } from '../facts.ts';
import { legalDocuments } from '../law/index.ts';
import type {
  Applicant,
  CitationId,
  CrosswalkEntry,
  EditionId,
  EquationSpec,
  FactSpec,
  IndicatorSpec,
  LegalDocument,
  SectionSpec,
  TableSpec,
} from '../types.ts';

/** Version of the catalogue: a new indicator or alias is a minor change, a changed meaning or a removed id a major one. */
export const catalogueVersion = '1.0.0';

export interface CatalogueEdition {
  readonly id: EditionId;
  readonly title: { readonly zh: string; readonly en: string };
  readonly firstYear: number;
  readonly lastYear: number | null;
  readonly issuer: string;
  readonly number: string;
  readonly date: string | null;
  readonly cites: readonly CitationId[];
  readonly sections: readonly SectionSpec[];
  readonly tables: readonly TableSpec[];
  readonly indicators: readonly IndicatorSpec[];
  /** All values asked for, in order: `id` or `id@applicant`. */
  readonly facts: readonly (Omit<FactSpec, 'applicant'> & { readonly applicant: Applicant | null })[];
  readonly equations: readonly EquationSpec[];
}

export interface CatalogueData {
  readonly catalogueVersion: string;
  readonly editions: readonly CatalogueEdition[];
  readonly crosswalk: readonly CrosswalkEntry[];
  readonly law: readonly LegalDocument[];
}

function editionData(id: EditionId): CatalogueEdition {
  const { title, years, issuer, number, date, cites, sections, tables, indicators, equations } = editions[id];
  return {
    id,
    title,
    firstYear: years[0],
    lastYear: years[1],
    issuer,
    number,
    date: date ?? null,
    cites,
    sections,
    tables,
    indicators,
    facts: factsOfEdition(id).map((fact) => ({ ...fact, applicant: fact.applicant ?? null })),
    equations,
  };
}

/**
 * The catalogue of some editions as plain data, for `gongkai catalogue --format json` and the published file. The
 * crosswalk holds what touches one of them, the law all of it.
 */
export const catalogueJson = (ids: readonly EditionId[]): CatalogueData => ({
  catalogueVersion,
  editions: ids.map(editionData),
  crosswalk: crosswalk.filter(({ from, to }) => ids.includes(from.edition) || ids.includes(to.edition)),
  law: legalDocuments,
});
