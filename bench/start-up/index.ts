import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Measure, Section } from '../report.ts';
import { interleaved, median, quantile } from '../statistics.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = `${root}.cache/bench-peers`;
const peers = { 'markdownlint-cli2': '0.18.1', textlint: '15.2.2', 'textlint-rule-no-todo': '2.0.1' };

/** The peers, in a folder of their own: the project does not depend on them. */
function install(): void {
  if (Object.keys(peers).every((name) => existsSync(`${folder}/node_modules/${name}`))) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/package.json`, JSON.stringify({ private: true, dependencies: peers }));
  writeFileSync(`${folder}/.textlintrc.json`, '{"rules":{"no-todo":true}}');
  const { status, stderr } = spawnSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: folder,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`bench: the peers can't be installed: ${stderr.slice(-300)}`);
}

function startUp(): Section {
  install();
  const file = `${root}examples/faulty-2021.gongkai.md`;
  const node = (script: string, ...args: string[]) => {
    const { status, stderr } = spawnSync(process.execPath, [script, ...args], { cwd: folder, encoding: 'utf8' });
    // Findings make the one exit with 1; anything else is no measurement.
    if (status !== 0 && status !== 1) throw new Error(`bench: ${script}: exit ${status}: ${stderr.slice(0, 300)}`);
  };
  const contenders = [
    { name: 'node, nothing run', work: () => node('-e', '0') },
    { name: 'gongkai check', work: () => node(`${root}packages/cli/bin/gongkai.js`, 'check', file) },
    {
      name: `markdownlint-cli2 ${peers['markdownlint-cli2']}`,
      work: () => node(`${folder}/node_modules/markdownlint-cli2/markdownlint-cli2-bin.mjs`, `:${file}`),
    },
    {
      name: `textlint ${peers.textlint}, one rule`,
      work: () => node(`${folder}/node_modules/textlint/bin/textlint.js`, file),
    },
  ];
  const times = interleaved(contenders, 9, 1);
  const ours = median(times.get('gongkai check') ?? []);
  return {
    title: 'Start-up of the command line: one report, from nothing to its findings',
    note: 'Each a process of its own, by turns. The peers know Markdown and one rule; ours knows the report and all rules.',
    head: ['what', 'median', 'middle half', 'of ours'],
    rows: [...times].map(([name, list]) => [
      name,
      `${median(list).toFixed(0)} ms`,
      `${quantile(list, 0.25).toFixed(0)}–${quantile(list, 0.75).toFixed(0)} ms`,
      `${(median(list) / ours).toFixed(2)} ×`,
    ]),
    bars: [],
  };
}

export const measures: readonly Measure[] = [startUp];
