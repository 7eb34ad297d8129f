import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { freePort, launchBrowser, reachable } from '../editor.ts';
import { root, setup } from '../setup.ts';

export interface CaseResult {
  readonly name: string;
  /** Undefined where it holds. */
  readonly error?: string;
}

/** Bundles the suite into one file that the extension host can load. */
async function bundle(folder: string): Promise<string> {
  const outfile = join(folder, 'suite.cjs');
  await build({
    entryPoints: [join(root, 'test/e2e/host/suite.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    external: ['vscode'],
    logLevel: 'silent',
  });
  return outfile;
}

/**
 * Runs the suite inside the extension host of VS Code's own server, with the unpacked package as the extension under
 * development and the folder given open.
 */
export async function runInHost(files: Readonly<Record<string, string>>): Promise<CaseResult[]> {
  const tools = setup();
  const home = mkdtempSync(join(tmpdir(), 'gongkai-host-'));
  const folder = join(home, 'folder');
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  const suite = await bundle(home);
  const port = await freePort();
  const dirs = ['server-data-dir', 'user-data-dir', 'extensions-dir'].flatMap((name) => [
    `--${name}`,
    join(home, name),
  ]);
  const flags = ['--without-connection-token', '--accept-server-license-terms', '--enable-smoke-test-driver'];
  const env = { ...process.env, GONGKAI_RESULT: join(home, 'result.json') };
  for (const name of Object.keys(env))
    if (/^(npm_|VITEST|NODE_OPTIONS|VSCODE)/.test(name)) Reflect.deleteProperty(env, name);
  const server: ChildProcess = spawn(
    tools.node,
    [tools.serverMain, '--host', '127.0.0.1', '--port', String(port), ...flags, '--telemetry-level', 'off', ...dirs],
    { env, detached: true, stdio: 'ignore' },
  );
  const context = await (async () => {
    await reachable(`http://127.0.0.1:${port}/version`, server);
    return launchBrowser(join(home, 'browser'), 1000, 700, 'en-US');
  })();
  try {
    const remote = (path: string) => `vscode-remote://127.0.0.1:${port}${path}`;
    const payload = JSON.stringify([
      ['extensionDevelopmentPath', remote(join(root, '.cache/vsix/desktop'))],
      ['extensionTestsPath', remote(suite)],
    ]);
    const page = context.pages()[0] ?? (await context.newPage());
    const query = `folder=${encodeURIComponent(folder)}&payload=${encodeURIComponent(payload)}`;
    await page.goto(`http://127.0.0.1:${port}/?${query}`);
    const end = Date.now() + 120_000;
    while (!existsSync(env.GONGKAI_RESULT)) {
      if (Date.now() > end) throw new Error('the suite inside the extension host gave no result');
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
    return JSON.parse(readFileSync(env.GONGKAI_RESULT, 'utf8')) as CaseResult[];
  } finally {
    await context.close();
    if (server.pid !== undefined) process.kill(-server.pid, 'SIGTERM');
    rmSync(home, { recursive: true, force: true, maxRetries: 10, retryDelay: 300 });
  }
}
