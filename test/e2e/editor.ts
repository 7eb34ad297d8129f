import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { writeLanguagePack } from './language-pack.ts';
import { writeMemoryWorkspace } from './memory-files.ts';
import { root, setup } from './setup.ts';

export interface EditorOptions {
  /** Files of the folder that is opened: name → text. */
  readonly files: Readonly<Record<string, string>>;
  /** Settings of the user, on top of the quiet ones. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Which package is installed; `none` for a comparison without the extension. Default `desktop`. */
  readonly extension?: 'desktop' | 'web' | 'none';
  /** Language of the interface. Default `en`. */
  readonly locale?: 'en' | 'zh-cn';
  /** Serves the files from memory: a virtual workspace, with nothing of it on the disk. */
  readonly virtual?: boolean;
  /** Leaves workspace trust on: the folder opens in Restricted Mode. */
  readonly restricted?: boolean;
  readonly width?: number;
  readonly height?: number;
}

/** A real VS Code with one folder open in a real browser. */
export interface Editor {
  readonly page: Page;
  readonly folder: string;
  readonly logs: string[];
  read(name: string): string;
  /** Names of the folder's files. */
  list(): string[];
  /** What the extension host and our output channel have logged. */
  hostLog(): string;
  /** Of all that was logged, the last lines that tell of us or of an error: what to read where a test has failed. */
  trace(): string;
  close(): Promise<void>;
}

/** No chat, no updates, no welcome, no telemetry: nothing that would stand in a picture or go to the network. */
const quiet = {
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'extensions.autoUpdate': false,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.enableExperiments': false,
  'workbench.colorTheme': 'Light 2026',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.layoutControl.enabled': false,
  'chat.disableAIFeatures': true,
  'chat.commandCenter.enabled': false,
  'editor.fontFamily': "'Noto Sans Mono CJK SC', monospace",
  'editor.minimap.enabled': false,
  'editor.accessibilitySupport': 'off',
  'files.autoSave': 'off',
  'files.simpleDialog.enable': true,
  'git.enabled': false,
  // While the workbench loads, focus wanders; what a test has opened stays open.
  'workbench.quickOpen.closeOnFocusLost': false,
  'workbench.commandPalette.history': 0,
};

/** Ports for editors, out of the way of what else a developer runs. */
const ports = { first: 8120, last: 8139 };

const isFree = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });

/** A port that was free a moment ago. */
export async function freePort(): Promise<number> {
  for (let port = ports.first; port <= ports.last; port++) if (await isFree(port)) return port;
  throw new Error(`no port from ${ports.first} to ${ports.last} is free`);
}

export async function reachable(url: string, process: ChildProcess, limit = 60_000): Promise<void> {
  const end = Date.now() + limit;
  for (;;) {
    if (process.exitCode !== null) throw new Error(`the server at ${url} ended with ${process.exitCode}`);
    const answer = await fetch(url).catch(() => undefined);
    if (answer?.ok) return;
    if (Date.now() > end) throw new Error(`nothing answers at ${url}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

export async function launchBrowser(
  profile: string,
  width: number,
  height: number,
  locale: string,
): Promise<BrowserContext> {
  const quietFlags = [
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ];
  return chromium.launchPersistentContext(profile, {
    executablePath: setup().chromium,
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', ...quietFlags],
    viewport: { width, height },
    locale,
    permissions: ['clipboard-read', 'clipboard-write'],
  });
}

/** The package as it would be installed by a user. */
export const vsix = (kind: 'desktop' | 'web'): string => {
  const { version } = JSON.parse(readFileSync(join(root, 'packages/vscode/package.json'), 'utf8')) as {
    version: string;
  };
  return join(root, `gongkai${kind === 'web' ? '-web' : ''}-${version}.vsix`);
};

// Every test process ends its servers, also when it is interrupted.
const running = new Set<ChildProcess>();
process.once('exit', () => {
  for (const server of running) stop(server);
});

function stop(server: ChildProcess): void {
  running.delete(server);
  if (server.pid === undefined || server.exitCode !== null) return;
  try {
    process.kill(-server.pid, 'SIGTERM');
  } catch {
    // It has left by itself.
  }
}

export interface CodeServer {
  readonly url: string;
  readonly home: string;
  stop(): void;
}

/** Starts code-server on a home of its own, with the extension installed from its package. */
export async function startCodeServer(options: EditorOptions, folder: string): Promise<CodeServer> {
  const tools = setup({ browser: false });
  const home = mkdtempSync(join(tmpdir(), 'gongkai-e2e-'));
  const user = join(home, 'user');
  mkdirSync(join(user, 'User'), { recursive: true });
  mkdirSync(join(home, 'ext'), { recursive: true });
  const trust = { 'security.workspace.trust.enabled': options.restricted === true };
  const restricted = options.restricted ? { 'security.workspace.trust.startupPrompt': 'never' } : {};
  const settings = { ...quiet, ...trust, ...restricted, ...options.settings };
  writeFileSync(join(user, 'User/settings.json'), JSON.stringify(settings, null, 2));
  const port = await freePort();
  writeFileSync(join(home, 'config.yaml'), `bind-addr: 127.0.0.1:${port}\nauth: none\ncert: false\n`);
  const args = [
    ...['--config', join(home, 'config.yaml'), '--user-data-dir', user, '--extensions-dir', join(home, 'ext')],
    ...['--disable-telemetry', '--disable-update-check'],
  ];
  // Without it code-server asks the public gallery.
  const env = { ...process.env, EXTENSIONS_GALLERY: '{"serviceUrl":"","itemUrl":"","resourceUrlTemplate":""}' };
  for (const name of Object.keys(env))
    if (/^(npm_|VITEST|NODE_OPTIONS|VSCODE)/.test(name)) Reflect.deleteProperty(env, name);
  const kind = options.extension ?? 'desktop';
  if (kind !== 'none') {
    execFileSync(tools.node, [tools.codeServer, ...args, '--install-extension', vsix(kind)], { env, stdio: 'pipe' });
  }
  if (options.locale === 'zh-cn') writeLanguagePack(user, join(home, 'ext'));
  const workspace = options.virtual ? writeMemoryWorkspace(home, join(home, 'ext'), options.files) : undefined;
  const start = [tools.codeServer, ...args, '--disable-getting-started-override'];
  if (!options.restricted) start.push('--disable-workspace-trust');
  if (options.locale) start.push('--locale', options.locale);
  const server = spawn(tools.node, [...start, workspace ?? folder], { env, detached: true, stdio: 'ignore' });
  running.add(server);
  const url = `http://127.0.0.1:${port}/`;
  await reachable(url, server);
  const opened = workspace ? `?workspace=${encodeURIComponent(workspace)}` : `?folder=${encodeURIComponent(folder)}`;
  return { url: `${url}${opened}`, home, stop: () => stop(server) };
}

/** Opens a folder with the files given in a real VS Code and waits for its workbench. */
export async function openEditor(options: EditorOptions): Promise<Editor> {
  const folder = mkdtempSync(join(tmpdir(), 'gongkai-folder-'));
  for (const [name, text] of options.virtual ? [] : Object.entries(options.files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  const server = await startCodeServer(options, folder);
  const profile = mkdtempSync(join(tmpdir(), 'gongkai-browser-'));
  const locale = options.locale === 'zh-cn' ? 'zh-CN' : 'en-US';
  const context = await launchBrowser(profile, options.width ?? 1400, options.height ?? 880, locale);
  const page = context.pages()[0] ?? (await context.newPage());
  const logs: string[] = [];
  page.on('console', (message) => logs.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => logs.push(`pageerror: ${error.message}`));
  await page.goto(server.url);
  await page.locator('.monaco-workbench .explorer-folders-view').waitFor({ timeout: 60_000 });
  const hostLog = () =>
    readdirSync(join(server.home, 'user/logs'), { recursive: true, encoding: 'utf8' })
      .filter((name) => /exthost.*\.log$|Gongkai.*\.log$/.test(name))
      .map((name) => `--- ${name}\n${readFileSync(join(server.home, 'user/logs', name), 'utf8')}`)
      .join('\n');
  return {
    page,
    folder,
    logs,
    read: (name) => readFileSync(join(folder, name), 'utf8'),
    list: () => readdirSync(folder),
    hostLog,
    trace: () =>
      [...hostLog().split('\n'), ...logs]
        .filter((line) => /gongkai|error/i.test(line))
        .slice(-12)
        .map((line) => line.slice(0, 200))
        .join('\n'),
    close: async () => {
      await context.close();
      server.stop();
      const remove = { recursive: true, force: true, maxRetries: 10, retryDelay: 300 };
      for (const each of [folder, profile, server.home]) rmSync(each, remove);
    },
  };
}
