import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { analyse } from '../../src/analyse.ts';
import { equationsOf } from '../../src/catalogue/equations.ts';
import { factsOfEdition } from '../../src/catalogue/facts.ts';
import type { EditionId } from '../../src/catalogue/types.ts';
import { random, sixPartsFigures, statisticsFigures } from '../claims/figures.ts';
import { table, type Values } from '../rules/support/base.ts';

interface Sheet {
  readonly name: string;
  readonly edition: Exclude<EditionId, '2008'>;
  readonly values: Readonly<Record<string, number>>;
}

/** Only the tables: what repair does without any help from prose. */
function textOf({ edition, values }: Sheet): string {
  const year = { '2014': 2016, '2019': 2019, '2021': 2023 }[edition];
  const head = `# 清源县水利局${year}年政府信息公开工作年度报告\n\n`;
  const part = (id: 'statistics' | 'disclosure' | 'applications' | 'disputes'): string =>
    table(edition, id, values as Values);
  return edition === '2014'
    ? `${head}## 一、政府信息公开情况统计表\n\n${part('statistics')}\n`
    : `${head}## 二、主动公开政府信息情况\n\n${part('disclosure')}\n\n## 三、收到和处理政府信息公开申请情况\n\n${part('applications')}\n\n## 四、政府信息公开行政复议、行政诉讼情况\n\n${part('disputes')}\n`;
}

/** Every value of a sheet, blanks as 0, as the tables of a text give them. */
function read(name: string, edition: Sheet['edition'], text: string): Sheet {
  const { cells } = analyse(text).bound;
  // The table that is written below has three rows of other handling where some reports have one.
  const value = (key: string): number =>
    (
      cells.get(key) ??
      (key.startsWith('applications.other.other@') ? cells.get(key.replace('.other.other', '.other')) : undefined)
    )?.value ?? 0;
  return {
    name,
    edition,
    values: Object.fromEntries(
      factsOfEdition(edition)
        .filter(({ key, optional }) => cells.has(key) || !optional)
        .filter(({ key }) => edition !== '2021' || !key.startsWith('applications.other@'))
        .map(({ key }) => [key, value(key)]),
    ),
  };
}

const corpus = new URL('../../../../../shared/corpus/', import.meta.url);
const real = ['huaian-2024.txt', 'hongze-2024.txt', 'shuyang-drc-2023.html'];
const present = existsSync(new URL(real[0] ?? '', corpus));
if (!present) console.warn('../shared/corpus is not here: repair is tested on generated reports only');

function sheets(): Sheet[] {
  const list: Sheet[] = [];
  if (present) for (const name of real) list.push(read(name, '2021', readFileSync(new URL(name, corpus), 'utf8')));
  for (let seed = 1; seed <= 10; seed++) {
    const six = seed % 2 === 0 ? '2021' : '2019';
    list.push(
      read(
        `six-${seed}`,
        six,
        textOf({ name: '', edition: six, values: sixPartsFigures(seed, six).values as Record<string, number> }),
      ),
    );
    list.push(
      read(
        `nine-${seed}`,
        '2014',
        textOf({ name: '', edition: '2014', values: statisticsFigures(seed).values as Record<string, number> }),
      ),
    );
  }
  return list;
}

/** How many equations that fix a value a cell stands in. */
function equalitiesOf(sheet: Sheet): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { spec, left, right, instead } of equationsOf(sheet.edition)) {
    if (spec.kind === 'bound') continue;
    const one = instead && instead.by in sheet.values && !instead.keys.some((key) => key in sheet.values);
    const keys = [...left, ...right.filter((key) => !one || !instead.keys.includes(key)), ...(one ? [instead.by] : [])];
    if (keys.some((key) => !(key in sheet.values))) continue;
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

const wrongFrom = (right: number, next: () => number): number => {
  for (;;) {
    const value = Math.floor(next() * (right * 2 + 20));
    if (value !== right) return value;
  }
};

interface Answer {
  readonly first: string;
  readonly safe: readonly string[];
}

function answer(sheet: Sheet): Answer {
  const analysis = analyse(textOf(sheet));
  const changes = analysis.repairs.repairs.flatMap(({ explanations }) => explanations[0]?.changes ?? []);
  const safe = analysis.findings
    .filter(({ code }) => code.startsWith('R'))
    .flatMap((finding) => (finding.fixes.some((fix) => fix.safe) ? [finding.span[0]] : []))
    .flatMap((offset) =>
      [...analysis.bound.cells.values()].filter(({ span }) => span[0] === offset).map(({ spec }) => spec.key),
    );
  return {
    first: changes
      .map(({ cell, value }) => `${cell.spec.key}=${value}`)
      .sort()
      .join(),
    safe,
  };
}

const all = sheets();

test('one wrong cell is the first answer, and no other cell is offered as safe', { timeout: 120_000 }, () => {
  const next = random(20240115);
  let right = 0;
  let determined = 0;
  const wrongSafe: string[] = [];
  const faults: string[] = [];
  for (let i = 0; i < 1000; i++) {
    const sheet = all[i % all.length];
    if (!sheet) continue;
    const keys = Object.keys(sheet.values);
    const key = keys[Math.floor(next() * keys.length)] ?? '';
    const value = sheet.values[key] ?? 0;
    const wrong = wrongFrom(value, next);
    const result = answer({ ...sheet, values: { ...sheet.values, [key]: wrong } });
    wrongSafe.push(
      ...result.safe
        .filter((safe) => safe !== key)
        .map((safe) => `${sheet.name} ${key} ${value}→${wrong}: safe ${safe}`),
    );
    if ((equalitiesOf(sheet).get(key) ?? 0) < 2) continue;
    determined++;
    if (result.first === `${key}=${value}`) right++;
    else faults.push(`${sheet.name} ${key} ${value}→${wrong}: ${result.first}`);
  }
  console.log(
    `repair, one cell: ${right} of ${determined} determined (${((right / determined) * 100).toFixed(1)} %), ${wrongSafe.length} other cells offered as safe`,
  );
  console.log([...wrongSafe, ...faults].slice(0, 20).join('\n'));
  expect(determined).toBeGreaterThan(300);
  expect(right / determined).toBeGreaterThanOrEqual(0.95);
  expect(wrongSafe).toEqual([]);
});

test('two wrong cells are the first answer in four of five cases', { timeout: 120_000 }, () => {
  const next = random(777);
  let right = 0;
  let tried = 0;
  const faults: string[] = [];
  for (let i = 0; i < 300; i++) {
    const sheet = all[i % all.length];
    if (!sheet) continue;
    const counts = equalitiesOf(sheet);
    const keys = Object.keys(sheet.values).filter((key) => (counts.get(key) ?? 0) >= 2);
    const a = keys[Math.floor(next() * keys.length)] ?? '';
    const b = keys[Math.floor(next() * keys.length)] ?? '';
    if (a === b) continue;
    tried++;
    const values = {
      ...sheet.values,
      [a]: wrongFrom(sheet.values[a] ?? 0, next),
      [b]: wrongFrom(sheet.values[b] ?? 0, next),
    };
    const wanted = [a, b]
      .map((key) => `${key}=${sheet.values[key] ?? 0}`)
      .sort()
      .join();
    const { first } = answer({ ...sheet, values });
    if (first === wanted) right++;
    else faults.push(`${sheet.name} wanted ${wanted}, got ${first}`);
  }
  console.log(`repair, two cells: ${right} of ${tried} (${((right / tried) * 100).toFixed(1)} %)`);
  if (faults.length > 0) console.log(faults.slice(0, 15).join('\n'));
  expect(right / tried).toBeGreaterThanOrEqual(0.8);
});
