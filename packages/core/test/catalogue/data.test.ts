import { describe, expect, test } from 'vitest';
import { crosswalk } from '../../src/catalogue/crosswalk/index.ts';
import { editionForYear, editionIds, editions, indicatorIds } from '../../src/catalogue/editions/index.ts';
import { equationsOf } from '../../src/catalogue/equations.ts';
import { factSpec, factsOfEdition, indicator } from '../../src/catalogue/facts.ts';
import { citation, legalDocuments } from '../../src/catalogue/law/index.ts';
import { applicants } from '../../src/catalogue/types.ts';
import { labelKey } from '../../src/text/normalize.ts';
import { crosswalkSchema, documentSchema, editionSchema } from './schema.ts';

const twice = (list: readonly string[]): string[] => list.filter((one, i) => list.indexOf(one) !== i);
const idsOf = (id: (typeof editionIds)[number]): Set<string> => new Set(editions[id].indicators.map((one) => one.id));

describe.each(editionIds)('edition %s', (id) => {
  const edition = editions[id];
  const ids = idsOf(id);

  test('is well-formed', () => {
    expect(editionSchema.parse(edition)).toEqual(edition);
  });

  test('has each id, section, fact and equation once', () => {
    expect(twice(edition.indicators.map((one) => one.id))).toEqual([]);
    expect(twice(edition.sections.map((one) => one.id))).toEqual([]);
    expect(twice(factsOfEdition(id).map(({ key }) => key))).toEqual([]);
    expect(twice(equationsOf(id).map((one) => one.id))).toEqual([]);
  });

  test('asks for every indicator in a table, in a section it has', () => {
    expect(new Set(factsOfEdition(id).map((fact) => fact.id))).toEqual(ids);
    const sections = new Set<string>(edition.sections.map((one) => one.id));
    for (const { section } of edition.tables) expect(sections).toContain(section);
  });

  test('refers only to what there is', () => {
    const parents = edition.indicators.flatMap(({ parent }) => parent ?? []);
    const terms = edition.equations.flatMap(({ left, right }) => [...left, ...right].map((term) => term.id));
    for (const each of [...parents, ...terms]) expect(ids).toContain(each);
    const cites = [edition, ...edition.sections, ...edition.indicators, ...edition.equations].flatMap(
      (one) => one.cites,
    );
    expect(cites.filter((cite) => !citation(cite))).toEqual([]);
  });

  test('gives money its units, and signs only to changes', () => {
    for (const { id: name, unit, kind } of edition.indicators) {
      expect([name, kind === 'money']).toEqual([name, unit === '元' || unit === '万元']);
      expect([name, kind === 'signed-count']).toEqual([name, name.endsWith('.change')]);
    }
  });

  test('puts its equations out over facts that it has', () => {
    for (const { id: name, left, right, instead } of equationsOf(id)) {
      const keys = [...left, ...right, ...(instead ? [...instead.keys, instead.by] : [])];
      expect([name, keys.filter((key) => !factSpec(id, key))]).toEqual([name, []]);
      expect(left.length, name).toBeGreaterThan(0);
      expect(right.length, name).toBeGreaterThan(0);
      expect(twice([...left, ...right]), name).toEqual([]);
    }
  });

  test('has words of its own, found in no other edition', () => {
    const words = (other: (typeof editionIds)[number]): Set<string> => new Set(labelsOf(other).map(labelKey));
    for (const fingerprint of edition.fingerprints) {
      expect(words(id), fingerprint).toContain(labelKey(fingerprint));
      for (const other of editionIds.filter((each) => each !== id)) {
        expect(words(other), `${fingerprint} in ${other}`).not.toContain(labelKey(fingerprint));
      }
    }
  });

  test('accepts no heading for two sections, and none twice', () => {
    const keys = edition.sections.flatMap(({ heading, variants }) => [heading, ...variants].map(labelKey));
    expect(twice(keys)).toEqual([]);
  });
});

/** The printed labels of an edition's tables, without their aliases. */
function labelsOf(id: (typeof editionIds)[number]): string[] {
  return editions[id].tables.flatMap((table) => {
    if (table.layout === 'blocks')
      return table.blocks.flatMap(({ columns, rows }) => [...columns, ...rows].map(({ label }) => label));
    if (table.layout === 'matrix') return table.rows.map(({ label }) => label);
    if (table.layout === 'record') return table.columns.map(({ label }) => label);
    return table.rows.map(({ label }) => label);
  });
}

describe('labels', () => {
  test('of a list are told apart inside the row they stand under', () => {
    for (const { layout, rows } of editions['2014'].tables.filter((table) => table.layout === 'list')) {
      expect(layout).toBe('list');
      const path: string[] = [];
      const seen: string[] = [];
      for (const { level, label } of rows) {
        path.length = level;
        seen.push([...path, labelKey(label)].join(' > '));
        path[level] = labelKey(label);
      }
      expect(seen).toHaveLength(84);
      expect(twice(seen)).toEqual([]);
    }
  });

  test.each(['2019', '2021'] as const)('of the six parts are told apart in their group, edition %s', (id) => {
    const aliases = (name: string): readonly string[] => indicator(name, id)?.aliases ?? [];
    for (const table of editions[id].tables) {
      if (table.layout === 'matrix') {
        const keys = table.rows.flatMap(({ label, path, indicator: name }) =>
          [label, ...aliases(name)].map((each) => [...path, each].map(labelKey).join(' > ')),
        );
        expect(twice(keys)).toEqual([]);
        expect(twice(table.columns.map(({ label }) => labelKey(label)))).toEqual([]);
      }
      if (table.layout === 'blocks') {
        const rows = table.blocks.flatMap((block) => block.rows);
        expect(twice(rows.flatMap(({ label, aliases: more }) => [label, ...(more ?? [])].map(labelKey)))).toEqual([]);
        for (const { columns, rows: own } of table.blocks) {
          expect(twice(columns.flatMap(({ label, aliases: more }) => [label, ...(more ?? [])].map(labelKey)))).toEqual(
            [],
          );
          for (const row of own) expect(row.indicators).toHaveLength(columns.length);
        }
      }
      if (table.layout === 'record') {
        expect(twice(table.columns.map(({ path, label }) => [...path, label].map(labelKey).join(' > ')))).toEqual([]);
      }
    }
  });
});

describe('facts', () => {
  test('are as many as the forms have cells', () => {
    const count = (id: (typeof editionIds)[number], optional?: boolean): number =>
      factsOfEdition(id).filter((fact) => optional === undefined || fact.optional === optional).length;
    expect(editionIds.map((id) => count(id))).toEqual([0, 77, 198, 207]);
    expect(count('2014', true)).toBe(19);
    expect(count('2019', true)).toBe(0);
    expect(count('2021', true)).toBe(applicants.length);
  });

  test('of a variant row come last and are optional', () => {
    const last = factsOfEdition('2021').slice(-7);
    expect(last.map(({ key }) => key)).toEqual(applicants.map((each) => `applications.other@${each}`));
    expect(last.every((fact) => fact.optional)).toBe(true);
  });
});

test('a year has the edition that applies to it', () => {
  const of = (year: number): string | undefined => editionForYear(year)?.id;
  expect([2007, 2008, 2013, 2014, 2018, 2019, 2020, 2021, 2040].map(of)).toEqual([
    undefined,
    '2008',
    '2008',
    '2014',
    '2014',
    '2019',
    '2019',
    '2021',
    '2021',
  ]);
});

test('all ids are listed once', () => {
  expect(twice(indicatorIds)).toEqual([]);
  expect(new Set<string>(indicatorIds)).toEqual(new Set(editionIds.flatMap((id) => [...idsOf(id)])));
});

describe('the crosswalk', () => {
  test('is well-formed, and names ids of its editions', () => {
    for (const entry of crosswalk) {
      expect(crosswalkSchema.parse(entry)).toEqual(entry);
      for (const { edition, ids } of [entry.from, entry.to]) {
        for (const id of ids) expect(idsOf(edition), `${edition} ${id}`).toContain(id);
      }
    }
  });

  test('says the cardinality that its ids have', () => {
    for (const { from, to, cardinality, comparable } of crosswalk) {
      const [left, right] = [from.ids.length, to.ids.length];
      const expected = left === 0 || right === 0 ? 'none' : right > 1 ? '1-n' : left > 1 ? 'n-1' : '1-1';
      expect([from.ids, cardinality]).toEqual([from.ids, expected]);
      expect(left > 1 && right > 1, `many to many: ${from.ids.join()}`).toBe(false);
      if (cardinality === 'none') expect(comparable).toBe(false);
    }
  });

  test.each([
    ['2014', '2019'],
    ['2019', '2021'],
  ] as const)('leaves out no indicator between %s and %s', (first, second) => {
    const own = crosswalk.filter(({ from, to }) => from.edition === first && to.edition === second);
    const missing = (id: typeof first | typeof second, named: readonly string[]): string[] =>
      [...idsOf(id)].filter((each) => !named.includes(each));
    expect(
      missing(
        first,
        own.flatMap(({ from }) => from.ids),
      ),
    ).toEqual([]);
    expect(
      missing(
        second,
        own.flatMap(({ to }) => to.ids),
      ),
    ).toEqual([]);
  });

  test('never sets side by side what counts something else', () => {
    const comparable = (id: string): boolean =>
      crosswalk.some(
        ({ from, comparable: yes }) => from.edition === '2019' && from.ids.some((one) => one === id) && yes,
      );
    for (const id of ['normative-documents.disclosed-total', 'charges.items-last-year', 'licensing.items-last-year']) {
      expect([id, comparable(id)]).toEqual([id, false]);
    }
    expect(comparable('applications.new')).toBe(true);
  });
});

describe('the law', () => {
  test('is well-formed, each id once and under its document', () => {
    for (const document of legalDocuments) {
      expect(documentSchema.parse(document)).toEqual(document);
      for (const { id } of document.articles) expect(id.startsWith(`${document.id}#`), id).toBe(true);
    }
    expect(twice(legalDocuments.flatMap(({ id, articles }) => [id, ...articles.map((one) => one.id)]))).toEqual([]);
  });

  test('never prints a re-post date as the date of the trial form', () => {
    expect(citation('国办公开办函〔2019〕60号')?.document.issued).toBe('2019');
    expect(editions['2019'].date).toBeUndefined();
    expect(JSON.stringify([legalDocuments, editions])).not.toContain('2020-11-26');
  });

  test('marks what is remembered', () => {
    const certainty = (id: string): string | undefined => citation(id)?.article?.certainty;
    for (const id of ['条例2007#31', '条例2007#32', '条例2007#24', '条例2007#27', '行政诉讼法#82']) {
      expect([id, certainty(id)]).toEqual([id, 'remembered']);
    }
    expect(certainty('条例#49')).toBe('read');
    expect(citation('行政复议法')?.document.remembered).toEqual(['effective']);
  });
});
