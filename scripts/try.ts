/**
 * `npm run try`: a real VS Code at an address of this machine, the extension installed and `examples/` open, for anybody
 * without VS Code at hand. Installs what it needs on first use. Ends with Ctrl+C.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startCodeServer, vsix } from '../test/e2e/editor.ts';
import { root, setup } from '../test/e2e/setup.ts';

const chinese = /zh/i.test(process.env.LC_ALL ?? process.env.LC_MESSAGES ?? process.env.LANG ?? '');

setup({ browser: false });
if (!existsSync(vsix('desktop')) || process.argv.includes('--build')) {
  console.log('making the extension (npm run package) …');
  execFileSync('npm', ['run', 'package'], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
}
// A copy, so that trying things out leaves the repository as it is.
const folder = mkdtempSync(join(tmpdir(), 'gongkai-try-'));
cpSync(join(root, 'examples'), folder, { recursive: true });
const server = await startCodeServer({ files: {}, ...(chinese ? { locale: 'zh-cn' } : {}) }, folder);
const remove = { recursive: true, force: true, maxRetries: 10, retryDelay: 300 };
const end = () => {
  server.stop();
  for (const each of [folder, server.home]) rmSync(each, remove);
  process.exit(0);
};
process.once('SIGINT', end);
process.once('SIGTERM', end);
console.log(`\nVS Code: ${server.url}\n(Ctrl+C ends it / Ctrl+C 结束)`);
if (process.argv.includes('--check')) {
  const answer = await fetch(server.url);
  console.log(`answers ${answer.status}`);
  end();
}
