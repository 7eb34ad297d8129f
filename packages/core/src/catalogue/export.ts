import { crosswalk } from './crosswalk.ts';
import { editions } from './editions/index.ts';
import { factsOfEdition } from './facts.ts';
import { legalDocuments } from './law/index.ts';
import type { CrosswalkEntry, EditionId, EquationSpec, IndicatorSpec, LegalDocument, SectionSpec } from './types.ts';

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
  readonly sections: readonly SectionSpec[];
  readonly indicators: readonly IndicatorSpec[];
  /** All values asked for, in order: `id` or `id@applicant`. */
  readonly facts: readonly {
    readonly key: string;
    readonly id: string;
    readonly applicant: string | null;
    readonly table: string;
    readonly unit: string;
    readonly kind: string;
    readonly optional: boolean;
  }[];
  readonly equations: readonly EquationSpec[];
}

export interface CatalogueData {
  readonly catalogueVersion: string;
  readonly editions: readonly CatalogueEdition[];
  readonly crosswalk: readonly CrosswalkEntry[];
  readonly law: readonly LegalDocument[];
}

const editionData = (id: EditionId): CatalogueEdition => {
  const { title, years, issuer, number, date, sections, indicators, equations } = editions[id];
  return {
    id,
    title,
    firstYear: years[0],
    lastYear: years[1],
    issuer,
    number,
    date: date ?? null,
    sections,
    indicators,
    facts: factsOfEdition(id).map((fact) => ({ ...fact, applicant: fact.applicant ?? null })),
    equations,
  };
};

/** The catalogue of some editions as plain data, for `gongkai catalogue --format json` and the published file. */
export const catalogueJson = (ids: readonly EditionId[]): CatalogueData => ({
  catalogueVersion,
  editions: ids.map(editionData),
  crosswalk: crosswalk.filter(({ from, to }) => ids.includes(from.edition) || ids.includes(to.edition)),
  law: legalDocuments,
});

const csvColumns = [
  'edition',
  'id',
  'label',
  'label_en',
  'unit',
  'kind',
  'parent',
  'definition',
  'definition_en',
  'basis',
  'cites',
  'catalogue_version',
] as const;

/** A cell that a spreadsheet cannot take for a formula. */
const csvCell = (value: string): string => {
  const safe = /^[=+\-@\t\r]/u.test(value) ? `'${value}` : value;
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/** One indicator of one edition a row. */
export function catalogueCsv(ids: readonly EditionId[]): string {
  const rows = ids.flatMap((id) =>
    editions[id].indicators.map((one) =>
      [
        id,
        one.id,
        one.label,
        one.en,
        one.unit,
        one.kind,
        one.parent ?? '',
        one.definition.zh,
        one.definition.en,
        one.basis,
        one.cites.join(' '),
        catalogueVersion,
      ]
        .map(csvCell)
        .join(','),
    ),
  );
  return `${csvColumns.join(',')}\r\n${rows.map((row) => `${row}\r\n`).join('')}`;
}

const string = { type: 'string' };
const strings = { type: 'array', items: string };
const bilingual = {
  type: 'object',
  properties: { zh: string, en: string },
  required: ['zh', 'en'],
  additionalProperties: false,
};
const list = (properties: Readonly<Record<string, unknown>>, required: readonly string[]): object => ({
  type: 'array',
  items: { type: 'object', properties, required },
});
const nullable = (type: string): object => ({ type: [type, 'null'] });
const terms = list({ id: string, applicant: string }, ['id']);

/** JSON Schema of the published catalogue. */
export const catalogueJsonSchema = (): object => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Gongkai catalogue',
  type: 'object',
  required: ['catalogueVersion', 'editions', 'crosswalk', 'law'],
  properties: {
    catalogueVersion: { type: 'string', pattern: '^\\d+\\.\\d+\\.\\d+$' },
    editions: list(
      {
        id: { enum: ['2008', '2014', '2019', '2021'] },
        title: bilingual,
        firstYear: { type: 'integer' },
        lastYear: nullable('integer'),
        issuer: string,
        number: string,
        date: nullable('string'),
        sections: list(
          {
            id: string,
            heading: string,
            variants: strings,
            required: { type: 'boolean' },
            guidance: bilingual,
            cites: strings,
          },
          ['id', 'heading', 'guidance'],
        ),
        indicators: list(
          {
            id: string,
            label: string,
            en: string,
            aliases: strings,
            unit: string,
            kind: { enum: ['count', 'signed-count', 'money'] },
            parent: string,
            definition: bilingual,
            basis: { enum: ['official', 'structure', 'inferred'] },
            cites: strings,
          },
          ['id', 'label', 'en', 'unit', 'kind', 'definition', 'basis', 'cites'],
        ),
        facts: list(
          {
            key: string,
            id: string,
            applicant: nullable('string'),
            table: string,
            unit: string,
            kind: string,
            optional: { type: 'boolean' },
          },
          ['key', 'id', 'table', 'unit', 'kind'],
        ),
        equations: list(
          {
            id: string,
            code: string,
            kind: { enum: ['sum', 'balance', 'bound'] },
            left: terms,
            right: terms,
            over: { enum: ['applicants', 'rows'] },
            basis: string,
            cites: strings,
            description: bilingual,
          },
          ['id', 'code', 'kind', 'left', 'right', 'basis'],
        ),
      },
      ['id', 'title', 'firstYear', 'lastYear', 'indicators', 'facts', 'equations'],
    ),
    crosswalk: list(
      {
        from: { type: 'object' },
        to: { type: 'object' },
        cardinality: { enum: ['1-1', '1-n', 'n-1', 'none'] },
        comparable: { type: 'boolean' },
        note: bilingual,
      },
      ['from', 'to', 'cardinality', 'comparable', 'note'],
    ),
    law: list(
      {
        id: string,
        title: string,
        en: string,
        number: string,
        issued: string,
        effective: string,
        repealed: string,
        certainty: { enum: ['read', 'inferred', 'remembered'] },
        articles: { type: 'array', items: { type: 'object' } },
      },
      ['id', 'title', 'articles', 'certainty'],
    ),
  },
});
