import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { editionIds, editions } from '../../src/catalogue/editions/index.ts';
import { csvCell } from '../../src/catalogue/export/csv.ts';
import {
  catalogueCsv,
  catalogueJson,
  catalogueJsonSchema,
  catalogueVersion,
} from '../../src/catalogue/export/index.ts';

/** Reads CSV as RFC 4180 has it. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  for (const line of text.split('\r\n').slice(0, -1)) {
    rows.push(
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,"]*))/gu)].map(
        ([, quoted, bare]) => quoted?.replaceAll('""', '"') ?? bare ?? '',
      ),
    );
  }
  return rows;
}

describe('the catalogue as JSON', () => {
  const data = catalogueJson(editionIds);

  test('is valid by its own schema', () => {
    const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true });
    addFormats.default(ajv);
    const validate = ajv.compile(catalogueJsonSchema());
    validate(JSON.parse(JSON.stringify(data)));
    expect(validate.errors ?? []).toEqual([]);
    const broken: unknown = JSON.parse(JSON.stringify({ ...data, editions: [{ id: '2022' }] }));
    expect(validate(broken)).toBe(false);
  });

  test('is the file that the package exports', () => {
    const file = readFileSync(new URL('../../catalogue/catalogue.json', import.meta.url), 'utf8');
    expect(JSON.parse(file)).toEqual(JSON.parse(JSON.stringify(data)));
  });

  test('of one edition has that edition, what it corresponds to, and the law', () => {
    const one = catalogueJson(['2019']);
    expect(one.editions.map(({ id }) => id)).toEqual(['2019']);
    expect(new Set(one.crosswalk.flatMap(({ from, to }) => [from.edition, to.edition]))).toEqual(
      new Set(['2014', '2019', '2021']),
    );
    expect(one.law).toEqual(data.law);
  });

  test('carries a version', () => {
    expect(catalogueVersion).toMatch(/^\d+\.\d+\.\d+$/u);
    expect(data.catalogueVersion).toBe(catalogueVersion);
  });
});

describe('the catalogue as CSV', () => {
  const [head = [], ...rows] = readCsv(catalogueCsv(editionIds));

  test('has a row an indicator and edition, every row as long as the head', () => {
    expect(rows).toHaveLength(editionIds.reduce((sum, id) => sum + editions[id].indicators.length, 0));
    expect(rows.filter((row) => row.length !== head.length)).toEqual([]);
    expect(new Set(rows.map((row) => row[head.indexOf('catalogue_version')]))).toEqual(new Set([catalogueVersion]));
  });

  test('says what the catalogue says', () => {
    const at = (name: string): number => head.indexOf(name);
    for (const row of rows) {
      const id = editionIds.find((each) => each === row[at('edition')]);
      const spec = id && editions[id].indicators.find((one) => one.id === row[at('id')]);
      expect(row[at('label')]).toBe(spec?.label);
      expect(row[at('definition_en')]).toBe(spec?.definition.en);
      expect(row[at('cites')]).toBe(spec?.cites.join(' '));
    }
  });

  test('quotes a cell where it must, and takes the power from a formula', () => {
    const cells = ['a', 'a,b', 'a"b', 'a\r\nb', '=1+1', '-1', '@x', '+1', '\tx'];
    expect(cells.map(csvCell)).toEqual(['a', '"a,b"', '"a""b"', '"a\r\nb"', "'=1+1", "'-1", "'@x", "'+1", "'\tx"]);
  });

  test('begins no cell with what a spreadsheet takes for a formula', () => {
    expect([head, ...rows].flat().filter((cell) => /^[=+\-@\t\r]/u.test(cell))).toEqual([]);
  });
});
