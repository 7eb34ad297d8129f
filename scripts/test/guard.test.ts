import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from './sources.ts';

const said = (program: string): string =>
  spawnSync(process.execPath, ['--require', `${root}scripts/isolation/guard.cjs`, '-e', program], { encoding: 'utf8' })
    .stderr;
const file = JSON.stringify(join(tmpdir(), 'gongkai-guard-probe'));

it.each([
  ['fetch', `try { fetch('http://127.0.0.1:1') } catch {}`, /globalThis\.fetch/],
  ['http', `try { require('http').get('http://127.0.0.1:1/') } catch {}`, /net\.Socket\.connect/],
  ['a server', `try { require('net').createServer().listen(0) } catch {}`, /net\.Server\.listen/],
  ['a name', `try { require('dns').lookup('localhost', () => {}) } catch {}`, /dns\.lookup/],
  ['a program', `try { require('child_process').execSync('true') } catch {}`, /child_process\.execSync/],
  ['a file', `require('fs').writeFileSync(${file}, '')`, /fs\.writeFileSync .*gongkai-guard-probe/],
  ['a promise', `import('node:fs/promises').then((fs) => fs.writeFile(${file}, ''))`, /fs\.writeFile .*probe/],
  ['a stream', `require('fs').createWriteStream(${file})`, /fs\.createWriteStream .*probe/],
  ['a removal', `require('fs').rmSync(${file}, { force: true })`, /fs\.rmSync .*probe/],
  [
    'a worker thread',
    `new (require('worker_threads').Worker)("require('fs').writeFileSync(${file.replaceAll('"', '\\"')}, '')", { eval: true })`,
    /fs\.writeFileSync .*probe/,
  ],
])('the guard of check:isolation sees %s', (_, program, seen) => {
  expect(said(program)).toMatch(/gongkai-guard: /);
  expect(said(program)).toMatch(seen);
});

it('the guard lets reading pass', () => {
  expect(said(`require('fs').readFileSync(${JSON.stringify(`${root}package.json`)})`)).toBe('');
});
