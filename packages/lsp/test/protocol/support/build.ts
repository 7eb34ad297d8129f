import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const lsp = fileURLToPath(new URL('../../../', import.meta.url));
const sources = [join(lsp, 'src'), join(lsp, 'build'), join(lsp, '../core/src'), join(lsp, 'tsup.config.ts')];
const products = ['node.cjs', 'server.cjs', 'pinyin.cjs', 'browser.global.js'].map((name) => join(lsp, 'dist', name));

function newest(path: string): number {
  const stats = statSync(path);
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))));
}

/** What is tested is what is built from the sources as they are: it is built again where it is older than they. */
export default function setup(): void {
  const oldest = Math.min(...products.map((path) => (existsSync(path) ? statSync(path).mtimeMs : 0)));
  if (oldest >= Math.max(...sources.map(newest))) return;
  console.warn('packages/lsp/dist is older than its sources: it is built anew for the protocol tests');
  execFileSync('npx', ['tsup', '--no-dts', '--silent'], { cwd: lsp, stdio: ['ignore', 'ignore', 'inherit'] });
}
