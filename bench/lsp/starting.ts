import type { Section } from '../report.ts';
import { median } from '../statistics.ts';
import { peers } from './peers.ts';
import { startUp } from './server.ts';

const rounds = 15;

/** From starting the process to the answer to `initialize`, by turns. */
export async function startSection(): Promise<Section> {
  const { ours, floor, others } = await peers();
  const all = [floor, ours, ...others];
  const times = new Map<string, number[]>(all.map(({ name }) => [name, []]));
  for (let round = -1; round < rounds; round++) {
    for (const peer of all) {
      const ms = await startUp(peer);
      if (round >= 0) times.get(peer.name)?.push(ms);
    }
  }
  const of = (name: string): number[] => times.get(name) ?? [];
  const ratios = of(ours.name).map((ms, i) => ms / (of(floor.name)[i] ?? Number.NaN));
  return {
    title: 'Starting: from the process to the answer to `initialize`',
    head: ['server', 'median', 'least'],
    rows: all.map(({ name }) => [name, `${median(of(name)).toFixed(0)} ms`, `${Math.min(...of(name)).toFixed(0)} ms`]),
    bars: [{ name: 'start, times the floor (median of the rounds)', value: median(ratios), limit: 1.3, unit: '×' }],
  };
}
