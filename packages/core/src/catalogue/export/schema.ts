import { applicants } from '../types.ts';

type Schema = Readonly<Record<string, unknown>>;

const string: Schema = { type: 'string' };
const boolean: Schema = { type: 'boolean' };
const oneOf = (...values: readonly (string | null)[]): Schema => ({ enum: values });
const arrayOf = (items: Schema): Schema => ({ type: 'array', items });
const nullable = (type: string): Schema => ({ type: [type, 'null'] });
const ref = (name: string): Schema => ({ $ref: `#/$defs/${name}` });

/** An object that has nothing but these properties; those whose name ends in `?` may be absent. */
function object(properties: Readonly<Record<string, Schema>>): Schema {
  const entries = Object.entries(properties);
  return {
    type: 'object',
    properties: Object.fromEntries(entries.map(([name, schema]) => [name.replace(/\?$/u, ''), schema])),
    required: entries.map(([name]) => name).filter((name) => !name.endsWith('?')),
    additionalProperties: false,
  };
}

const strings = arrayOf(string);
const table = oneOf('statistics', 'disclosure', 'applications', 'disputes');
const editionId = oneOf('2008', '2014', '2019', '2021');
const basis = oneOf('official', 'structure', 'inferred');
const certainty = oneOf('read', 'inferred', 'remembered');
const kind = oneOf('count', 'signed-count', 'money');
const layout = (name: string, more: Readonly<Record<string, Schema>>): Schema =>
  object({ layout: { const: name }, id: table, section: string, caption: string, ...more });

const matrixRow = object({ numbering: string, label: string, path: strings, indicator: string, 'note?': string });

const definitions = (): Schema => ({
  bilingual: object({ zh: string, en: string }),
  indicator: object({
    id: { type: 'string', pattern: '^[a-z]+(?:[.-][a-z]+)*$' },
    label: string,
    en: string,
    'aliases?': strings,
    unit: oneOf('条', '件', '次', '篇', '个', '人', '人次', '项', '元', '万元'),
    kind,
    'parent?': string,
    definition: ref('bilingual'),
    basis,
    cites: strings,
  }),
  section: object({
    id: string,
    heading: string,
    variants: strings,
    required: boolean,
    guidance: ref('bilingual'),
    cites: strings,
  }),
  table: {
    oneOf: [
      layout('list', {
        valueHeadings: strings,
        rows: arrayOf(
          object({
            level: { type: 'integer', minimum: 0, maximum: 3 },
            numbering: string,
            label: string,
            'note?': string,
            'indicator?': string,
            'local?': boolean,
          }),
        ),
      }),
      layout('blocks', {
        blocks: arrayOf(
          object({
            title: string,
            columns: arrayOf(object({ label: string, 'note?': string, 'aliases?': strings })),
            rows: arrayOf(object({ label: string, 'aliases?': strings, indicators: strings })),
          }),
        ),
      }),
      layout('matrix', {
        headNote: string,
        columns: arrayOf(object({ applicant: oneOf(...applicants), label: string, path: strings })),
        rows: arrayOf(matrixRow),
        variants: arrayOf(object({ replaces: strings, row: matrixRow })),
      }),
      layout('record', { columns: arrayOf(object({ label: string, path: strings, indicator: string })) }),
    ],
  },
  fact: object({
    key: string,
    id: string,
    applicant: oneOf(...applicants, null),
    table,
    unit: string,
    kind,
    optional: boolean,
  }),
  term: object({ id: string, 'applicant?': oneOf(...applicants) }),
  equation: object({
    id: string,
    code: string,
    kind: oneOf('sum', 'balance', 'bound'),
    left: arrayOf(ref('term')),
    right: arrayOf(ref('term')),
    'over?': oneOf('applicants', 'rows'),
    basis,
    cites: strings,
    description: ref('bilingual'),
  }),
  edition: object({
    id: editionId,
    title: ref('bilingual'),
    firstYear: { type: 'integer' },
    lastYear: nullable('integer'),
    issuer: string,
    number: string,
    date: { type: ['string', 'null'], format: 'date' },
    cites: strings,
    sections: arrayOf(ref('section')),
    tables: arrayOf(ref('table')),
    indicators: arrayOf(ref('indicator')),
    facts: arrayOf(ref('fact')),
    equations: arrayOf(ref('equation')),
  }),
  side: object({ edition: editionId, ids: strings }),
  correspondence: object({
    from: ref('side'),
    to: ref('side'),
    cardinality: oneOf('1-1', '1-n', 'n-1', 'none'),
    comparable: boolean,
    note: ref('bilingual'),
  }),
  article: object({
    id: string,
    'article?': string,
    paraphrase: ref('bilingual'),
    'bearing?': ref('bilingual'),
    certainty,
  }),
  document: object({
    id: string,
    title: string,
    'described?': boolean,
    en: string,
    'number?': string,
    'issued?': string,
    'effective?': string,
    'repealed?': string,
    'summary?': ref('bilingual'),
    articles: arrayOf(ref('article')),
    certainty,
    'remembered?': strings,
  }),
});

/** JSON Schema (draft 2020-12) of the published catalogue. */
export const catalogueJsonSchema = (): object => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Gongkai catalogue',
  description:
    '政府信息公开工作年度报告指标目录。释义未注明 official 的是工作口径，不是规定。 · Indicators of the annual reports; definitions that are not “official” are working definitions.',
  ...object({
    catalogueVersion: { type: 'string', pattern: '^\\d+\\.\\d+\\.\\d+$' },
    editions: arrayOf(ref('edition')),
    crosswalk: arrayOf(ref('correspondence')),
    law: arrayOf(ref('document')),
  }),
  $defs: definitions(),
});
