/**
 * Packs the language server with what it stands on, installs both into an empty folder as a user would, and sees that
 * `npx gongkai-lsp --stdio` answers and that the service can be imported and required there. Needs a build.
 */
import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  createMessageConnection,
  type InitializeResult,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { root } from './run.ts';

const folder = mkdtempSync(join(tmpdir(), 'gongkai-installed-'));
const npm = (args: readonly string[]): string =>
  execFileSync('npm', [...args], { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });

/** The answer to `initialize` of the server that `npx` finds in the folder. */
async function initialize(): Promise<InitializeResult> {
  const child = spawn('npx', ['gongkai-lsp', '--stdio'], { cwd: folder, stdio: ['pipe', 'pipe', 'inherit'] });
  const ended = new Promise<never>((_, reject) => {
    child.once('exit', (code) => reject(new Error(`gongkai-lsp ended with ${code} before it answered`)));
  });
  const connection = createMessageConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  connection.listen();
  const params = { processId: null, rootUri: null, capabilities: {} };
  const result = await Promise.race([connection.sendRequest<InitializeResult>('initialize', params), ended]);
  await connection.sendRequest('shutdown');
  void connection.sendNotification('exit');
  await ended.catch(() => undefined);
  return result;
}

try {
  const packed = ['core', 'lsp'].map((name) => {
    const args = ['pack', join(root, 'packages', name), '--ignore-scripts', '--silent', '--pack-destination', folder];
    return join(folder, npm(args).trim().split('\n').at(-1) ?? '');
  });
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  npm(['install', '--no-audit', '--no-fund', '--silent', '--prefer-offline', ...packed]);
  const { serverInfo, capabilities } = await initialize();
  if (serverInfo?.name !== 'gongkai-lsp' || !capabilities.hoverProvider) throw new Error('an answer of another server');
  const look = "typeof createLanguageService().diagnostics === 'function' || process.exit(1)";
  execFileSync('node', ['--input-type=module', '-e', `import { createLanguageService } from '@gongkai/lsp'; ${look}`], {
    cwd: folder,
  });
  execFileSync('node', ['-e', `const { createLanguageService } = require('@gongkai/lsp'); ${look}`], { cwd: folder });
  console.log(`check-installed: ${serverInfo.name} ${serverInfo.version} answers from an empty folder`);
} catch (error) {
  console.error(`check-installed: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
