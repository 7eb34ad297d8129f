import { readFileSync } from 'node:fs';
import { type Analysis, analyse } from '@gongkai/core';
import type { Section } from '../report.ts';
import { median, quantile, time } from '../statistics.ts';
import { realReport, reportOf } from '../texts.ts';

/** Milliseconds that claims may add to a report of 13 kB. */
const claimsBar = 0.5;
/** Milliseconds for all repairs of a report with up to three wrong cells. */
const repairBar = 20;

const ms = (value: number): string => `${value.toFixed(3)} ms`;

/** A report whose prose does nothing but count. */
const counting = (bytes: number): string =>
  reportOf(5000).replace(
    '## 一、概述\n',
    `## 一、概述\n\n${'全年收到申请0件，其中当面申请0件、网络申请0件；答复0件，行政复议0件，未发生行政诉讼。'.repeat(Math.round((bytes - 5000) / 130))}\n`,
  );

/** A report whose prose is one sentence of about so many bytes. */
const oneSentence = (bytes: number): string =>
  `# 清源县水利局2023年政府信息公开工作年度报告\n\n## 一、总体情况\n\n${'收到政府信息公开申请12件，其中自然人申请3件，'.repeat(Math.round(bytes / 65))}\n`;

/** The same without a mark in it: each number looks back to where its clause began. */
const oneClause = (bytes: number): string => oneSentence(bytes).replaceAll('，', '');

/** Milliseconds of the claims alone, on an analysis that is bound and whose equations are judged. */
function claimsAlone(text: string): number {
  const analysis = analyse(text);
  analysis.bound.cells.get('');
  if (analysis.equations.length < 0) throw new Error('no equations');
  return time(() => analysis.claims);
}

export function claimsSection(): Section {
  const texts = [
    ['a real report of 13 kB (衢江)', realReport('qujiang-2020.txt') ?? reportOf(13_000)],
    ['a real report with many figures (淮安)', realReport('huaian-2024.txt') ?? counting(13_000)],
    ['13 kB, nothing but figures', counting(13_000)],
    ['100 kB, nothing but figures', counting(100_000)],
    ['1 MB, nothing but figures', counting(1_000_000)],
    ['13 kB, one sentence', oneSentence(13_000)],
    ['1 MB, one sentence', oneSentence(1_000_000)],
    ['13 kB, one clause', oneClause(13_000)],
    ['1 MB, one clause', oneClause(1_000_000)],
  ] as const;
  const measured = texts.map(([name, text]) => {
    // Warm, as the whole of the analysis is measured.
    const [warmUp, rounds] = text.length > 100_000 ? [4, 9] : text.length > 20_000 ? [60, 30] : [1200, 300];
    for (let i = 0; i < warmUp; i++) claimsAlone(text);
    const value = median(Array.from({ length: rounds }, () => claimsAlone(text)));
    return { name, value, size: Buffer.byteLength(text) };
  });
  // A small report lives in the processor's caches, and dies before it is ever moved: growth is seen from 100 kB on.
  const [first, , , small, large, shortSentence, longSentence, shortClause, longClause] = measured;
  type Point = (typeof measured)[number] | undefined;
  const growth = (from: Point, to: Point): number =>
    from && to ? Math.log(to.value / from.value) / Math.log(to.size / from.size) : Number.NaN;
  return {
    title: 'Claims: what the prose says, read and put to the tables',
    head: ['report', 'bytes', 'claims alone, median'],
    rows: measured.map(({ name, value, size }) => [name, String(size), ms(value)]),
    bars: [
      { name: 'claims add at most', value: first?.value ?? Number.NaN, limit: claimsBar, unit: 'ms' },
      { name: 'claims grow as size to the power of', value: growth(small, large), limit: 1.15, unit: '' },
      {
        name: 'claims of one sentence grow as its size to the power of',
        value: growth(shortSentence, longSentence),
        limit: 1.15,
        unit: '',
      },
      {
        name: 'claims of one clause grow as its size to the power of',
        value: growth(shortClause, longClause),
        limit: 1.15,
        unit: '',
      },
    ],
  };
}

/** Random numbers with a fixed seed. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** The text with so many of its numbers in the tables changed. */
function spoilt(analysis: Analysis, count: number, next: () => number): string {
  const cells = [...analysis.bound.cells.values()].filter(({ value }) => value !== null);
  const chosen = new Set<(typeof cells)[number]>();
  while (chosen.size < count) {
    const cell = cells[Math.floor(next() * cells.length)];
    if (cell) chosen.add(cell);
  }
  let { text } = analysis;
  for (const { span, value } of [...chosen].sort((a, b) => b.span[0] - a.span[0]))
    text = `${text.slice(0, span[0])}${Math.round(value ?? 0) + 1 + Math.floor(next() * 40)}${text.slice(span[1])}`;
  return text;
}

export function repairSection(): Section {
  const example = readFileSync(new URL('../../examples/clean-2021.gongkai.md', import.meta.url), 'utf8');
  const sound = analyse(realReport('huaian-2024.txt') ?? example);
  const next = random(2021);
  const rows = [1, 2, 3].map((count) => {
    const list: number[] = [];
    let given = 0;
    for (let i = 0; i < 220; i++) {
      const analysis = analyse(spoilt(sound, count, next));
      if (analysis.claims.length + analysis.equations.length < 0) throw new Error('nothing read');
      const took = time(() => analysis.repairs);
      if (analysis.repairs.givenUp.some(({ bound }) => bound !== 'cells')) given++;
      // The first twenty warm up.
      if (i >= 20) list.push(took);
    }
    return { count, middle: median(list), high: quantile(list, 0.99), given };
  });
  return {
    title: 'Repair: the smallest explanation of broken equations, 200 times each on a report of 2021',
    head: ['wrong cells', 'median', '99th percentile', 'given up'],
    rows: rows.map(({ count, middle, high, given }) => [String(count), ms(middle), ms(high), String(given)]),
    bars: rows.map(({ count, high }) => ({
      name: `repair with ${count} wrong ${count === 1 ? 'cell' : 'cells'}, 99th percentile, at most`,
      value: high,
      limit: repairBar,
      unit: 'ms',
    })),
  };
}
