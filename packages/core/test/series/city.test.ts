import { stringSimilarity } from 'string-similarity-js';
import { beforeAll, describe, expect, test } from 'vitest';
import { analyse } from '../../src/analyse.ts';
import { figuresOf, partsOf } from '../../src/series/parts.ts';
import { type SeriesInput, seriesOf } from '../../src/series/series.ts';
import { cityConfig, government } from '../support/city/bodies.ts';
import { type City, makeCity, type Planted } from '../support/city/city.ts';
import { kinds } from '../support/city/plant.ts';

/** A finding as far as it is told apart here. */
interface Found {
  readonly file: string;
  readonly code: string;
  /** Fact keys of the cells it stands at. */
  readonly keys: readonly string[];
  readonly message: string;
}

const seed = 20261125;
/** Milliseconds: 438 reports take two or three seconds, on a loaded machine many more. */
const slow = 120_000;

/** What `check`, `series` and `check --against` say of a city. */
function everything({ reports }: City): Found[] {
  const inputs = [...reports].map(([file, text]): SeriesInput => {
    const analysis = analyse(text, { config: cityConfig, today: '2023-03-01' });
    return {
      file,
      folder: file.slice(0, 4),
      agency: analysis.bound.metadata.agency?.value,
      year: analysis.year,
      config: cityConfig,
      analysis,
    };
  });
  const figures = inputs.flatMap(({ analysis }) => figuresOf(analysis) ?? []);
  const { series, doubts, unknown } = seriesOf(inputs, { similarity: (a, b) => stringSimilarity(a, b, 4, true) });
  expect([doubts, unknown, series.length]).toEqual([[], [], 73]);
  return series.flatMap(({ reports: years }) =>
    years.flatMap(({ input, analysis }) => {
      const self = figuresOf(analysis);
      const parts = input.agency === government.name && self ? partsOf(self, figures, cityConfig) : undefined;
      const whole = parts ? analysis.with({ parts }) : analysis;
      return whole.findings.map(({ code, span, related, message }): Found => {
        const places = [span, ...related.filter((each) => each.in === undefined).map((each) => each.span)];
        const keys = [...whole.bound.cells].flatMap(([key, cell]) =>
          places.some(([from, to]) => from <= cell.span[0] && cell.span[1] <= to) ? [key] : [],
        );
        return { file: input.file, code, keys, message: message.zh };
      });
    }),
  );
}

test(
  'a city without errors yields nothing',
  () => {
    const found = everything(makeCity(seed, false));
    expect(found.map(({ file, code, message }) => `${file} ${code} ${message}`)).toEqual([]);
  },
  slow,
);

describe('two hundred planted errors of fourteen kinds', () => {
  let city: City;
  let found: Found[];
  beforeAll(() => {
    city = makeCity(seed, true);
    found = everything(city);
  }, slow);

  const finds = (planted: Planted, { file, code, keys }: Found): boolean =>
    planted.file === file &&
    planted.codes.includes(code) &&
    (code !== 'X07' || planted.keys.some((key) => keys.includes(key)));

  /** Where a part's figure is wrong, the sum over the parts is, too: that is said of the government's report. */
  const follows = ({ file, code, keys }: Found, all: readonly Planted[]): boolean =>
    code === 'X07' &&
    all.some((planted) => file.startsWith(String(planted.year)) && planted.keys.some((key) => keys.includes(key)));

  test('all are found, and none else', () => {
    const { planted } = city;
    const rows = kinds.map(({ name }) => {
      const own = planted.filter(({ kind }) => kind === name);
      return {
        kind: name,
        planted: own.length,
        found: own.filter((one) => found.some((each) => finds(one, each))).length,
      };
    });
    const extra = found.filter((each) => !planted.some((one) => finds(one, each)) && !follows(each, planted));
    console.table([...rows, { kind: 'extra', planted: 0, found: extra.length }]);
    expect(planted).toHaveLength(200);
    expect(rows.filter((row) => row.found !== row.planted)).toEqual([]);
    expect(extra.map(({ file, code, message }) => `${file} ${code} ${message}`)).toEqual([]);
  });
});
