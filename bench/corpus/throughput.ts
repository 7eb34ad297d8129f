import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Section } from '../report.ts';
import { floorOf } from './floor.ts';
import { corpusOf } from './generate.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const counts = [2_000, 20_000] as const;
const jobs = [1, 2] as const;
/** Reports a second with two threads on two cores; or so many times the floor, whichever is kinder to a slow machine. */
const wantedRate = 1_200;
const wantedRatio = 6;

interface Run {
  readonly ms: number;
  readonly peakMb: number;
  readonly cpuMs: number;
}

/** One `gongkai check` over a folder, as a process of its own: the built command line, output to a file. */
function checkFolder(folder: string, threads: number): Run {
  const out = mkdtempSync(join(tmpdir(), 'gongkai-bench-'));
  try {
    const start = performance.now();
    const { status, stderr } = spawnSync(
      process.execPath,
      [
        '--import',
        join(root, 'bench/corpus/peak.mjs'),
        join(root, 'packages/cli/bin/gongkai.js'),
        'check',
        folder,
        '--format',
        'ndjson',
        '--jobs',
        String(threads),
        '-o',
        join(out, 'out.ndjson'),
      ],
      { env: { ...process.env, GONGKAI_PEAK: join(out, 'peak.json') }, encoding: 'utf8' },
    );
    const ms = performance.now() - start;
    if (status !== 1) throw new Error(`check ended with ${status}: ${stderr}`);
    const { kb, cpuMs } = JSON.parse(readFileSync(join(out, 'peak.json'), 'utf8')) as { kb: number; cpuMs: number };
    return { ms, peakMb: kb / 1024, cpuMs };
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}

/** Throughput over generated reports with one thread and two, peak memory at two sizes, and the floor, in one run. */
export function corpusSection(): Section {
  execFileSync('npm', ['run', 'build', '-w', '@gongkai/cli'], { cwd: root, stdio: 'ignore' });
  const rows: string[][] = [];
  const peaks = new Map<number, number[]>();
  let kinder = Number.POSITIVE_INFINITY;
  let bytes = 0;
  for (const count of counts) {
    const corpus = corpusOf(count);
    bytes = corpus.bytes / count;
    floorOf(corpus.folder);
    const floor = floorOf(corpus.folder);
    rows.push([`${count} reports: read and decode`, '1', seconds(floor), rate(count, floor), '1.0 ×', '', '']);
    for (const threads of jobs) {
      const { ms, peakMb, cpuMs } = checkFolder(corpus.folder, threads);
      peaks.set(threads, [...(peaks.get(threads) ?? []), peakMb]);
      rows.push([
        `${count} reports: check`,
        String(threads),
        seconds(ms),
        rate(count, ms),
        `${(ms / floor).toFixed(1)} ×`,
        `${(cpuMs / count).toFixed(2)} ms`,
        `${peakMb.toFixed(0)} MB`,
      ]);
      if (count === counts[1] && threads === 2)
        kinder = Math.min(wantedRate / (count / (ms / 1000)), ms / floor / wantedRatio);
    }
  }
  return {
    title: `A folder of generated reports (2021, ${(bytes / 1000).toFixed(1)} kB each), checked into ndjson`,
    note: 'Whole processes: starting, finding, reading, checking, writing. CPU is of all threads of the process, a report.',
    head: ['what', 'threads', 'time', 'a second', 'of the floor', 'CPU', 'peak memory'],
    rows,
    bars: [
      {
        name: `two threads: time as a share of what ${wantedRate} a second or ${wantedRatio} × the floor allow`,
        value: kinder,
        limit: 1,
        unit: '',
      },
      ...jobs.map((threads) => {
        const [small = Number.NaN, large = Number.NaN] = peaks.get(threads) ?? [];
        return {
          name: `${threads === 1 ? 'one thread' : 'two threads'}: peak memory at ${counts[1]} over that at ${counts[0]}`,
          value: large / small,
          limit: 1.2,
          unit: '×',
        };
      }),
    ],
  };
}

const seconds = (ms: number): string => `${(ms / 1000).toFixed(2)} s`;
const rate = (count: number, ms: number): string => (count / (ms / 1000)).toFixed(0);
