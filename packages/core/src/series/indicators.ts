import { crosswalk, keepsMeaning } from '../catalogue/crosswalk/index.ts';
import { editionIds, editions } from '../catalogue/editions/index.ts';
import { factKey, factSpec, factsOfEdition, indicator } from '../catalogue/facts.ts';
import type { EditionId, FactSpec, TableSpec } from '../catalogue/types.ts';
import { quoteCell } from '../rules/cell-name.ts';
import type { Bilingual, Span } from '../span.ts';
import type { CellState } from '../text/types.ts';
import type { Series, SeriesInput } from './series.ts';

/** What one report says of one indicator. */
export interface IndicatorPoint {
  readonly year: number;
  readonly edition: EditionId;
  /** `no-report`: there is none of that year; `no-row`: its form does not ask for it. Neither is 0. */
  readonly state: CellState | 'no-report' | 'no-row';
  readonly value: number | null;
  /** The cell as written, where it is not just the number. */
  readonly text?: string;
  /** Its place in the report. */
  readonly span?: Span;
}

/** One indicator over the years, a point for each. */
export interface IndicatorRow {
  /** The key in the newest form that has it. */
  readonly key: string;
  readonly table: TableSpec['id'];
  readonly name: Bilingual;
  readonly unit: string;
  readonly points: readonly IndicatorPoint[];
}

/** Every indicator of a body over the years, and where its form changed. */
export interface IndicatorTable {
  /** From the first year to the last, those without a report included. */
  readonly years: readonly number[];
  /** The form of each year's report; undefined where there is none. */
  readonly editions: readonly (EditionId | undefined)[];
  readonly rows: readonly IndicatorRow[];
}

let successors: Map<string, string> | undefined;

/** The key under which newer forms count the same thing: by the crosswalk, where one stands for one and they compare. */
function newestKey(edition: EditionId, key: string): string {
  if (!successors) {
    successors = new Map();
    for (const { from, to, cardinality, comparable } of crosswalk) {
      const [before, after] = [from.ids[0], to.ids[0]];
      if (!comparable || cardinality !== '1-1' || !before || !after) continue;
      // A form without applicants continues in the totals of one with them.
      const total = factsOfEdition(to.edition).find(({ id }) => id === after)?.applicant !== undefined;
      const had = factsOfEdition(from.edition).find(({ id }) => id === before)?.applicant !== undefined;
      if (had !== total) successors.set(`${from.edition} ${before}`, factKey(after, 'total'));
      else if (before !== after) successors.set(`${from.edition} ${before}`, after);
    }
  }
  const [id = ''] = key.split('@');
  const newest = editionIds.at(-1) ?? edition;
  // The same words, but another thing: a row of its own.
  if (!keepsMeaning(id, edition, newest)) return `${key} ${edition}`;
  let current = key;
  for (let at = editionIds.indexOf(edition); at < editionIds.length; at++)
    current = successors.get(`${editionIds[at]} ${current}`) ?? current;
  return current;
}

/**
 * Every value that the forms ask for over the years of a body. Rows that the crosswalk calls the same are one; rows that
 * do not compare stay apart. The newest form's rows come first, in its order.
 */
export function indicatorTable<Input extends SeriesInput>(series: Series<Input>): IndicatorTable {
  const reports = new Map(series.reports.map((report) => [report.year, report.analysis]));
  const known = [...reports.keys()].sort((a, b) => a - b);
  const first = known[0] ?? 0;
  const years = Array.from({ length: (known.at(-1) ?? 0) - first + 1 }, (_, i) => first + i);
  const used = [...new Set(known.map((year) => reports.get(year)?.form.id))].flatMap((id) => id ?? []);
  const keys = new Map<
    string,
    { readonly spec: FactSpec; readonly edition: EditionId; readonly own: Map<EditionId, string> }
  >();
  for (const edition of [...used].sort().reverse()) {
    for (const spec of factsOfEdition(edition)) {
      if (spec.optional && !known.some((year) => reports.get(year)?.bound.cells.has(spec.key))) continue;
      const key = newestKey(edition, spec.key);
      const entry = keys.get(key) ?? { spec, edition, own: new Map<EditionId, string>() };
      entry.own.set(edition, spec.key);
      keys.set(key, entry);
    }
  }
  const rows = [...keys].map(([key, { spec, edition, own }]): IndicatorRow => {
    const label = spec.applicant ? quoteCell(spec) : nameIn(spec.id, edition);
    return {
      key,
      table: spec.table,
      name: label,
      unit: spec.unit,
      points: years.map((year): IndicatorPoint => {
        const analysis = reports.get(year);
        if (!analysis) return { year, edition, state: 'no-report', value: null };
        const form = analysis.form.id;
        const at = own.get(form);
        if (at === undefined) return { year, edition: form, state: 'no-row', value: null };
        const cell = analysis.bound.cells.get(at);
        // A local row or a variant that the report has no need of is not missed.
        const wanted = factSpec(form, at)?.optional !== true;
        if (!cell) return { year, edition: form, state: wanted ? 'missing' : 'no-row', value: null };
        const plain = cell.state === 'number' && cell.text === String(cell.value);
        return {
          year,
          edition: form,
          state: cell.state,
          value: cell.value,
          span: cell.span,
          ...(plain || cell.text === '' ? {} : { text: cell.text }),
        };
      }),
    };
  });
  return { years, editions: years.map((year) => reports.get(year)?.form.id), rows };
}

/** The row's own words in the form that has it; 其他 and the like need what they belong to. */
function nameIn(id: string, edition: EditionId): Bilingual {
  const quoted = quoteCell({ id });
  const spec = indicator(id, edition);
  const parent = spec?.parent ? indicator(spec.parent, edition) : undefined;
  const bare = { zh: quoted.zh.slice(1, -1), en: quoted.en.slice(1, -1) };
  return editions[edition].tables.some(({ layout }) => layout === 'list') && parent && bare.zh.length < 6
    ? { zh: `${parent.label}：${bare.zh}`, en: `${parent.en}: ${bare.en}` }
    : bare;
}
