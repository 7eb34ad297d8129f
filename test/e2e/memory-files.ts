import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { installTestExtension } from './test-extension.ts';

/** Runs in the extension host: a file system that keeps its files in memory. `FILES` is put in front of it. */
const provider = `
const vscode = require('vscode');
const files = new Map(Object.entries(FILES).map(([name, text]) => ['/reports/' + name, Buffer.from(text)]));
const changed = new vscode.EventEmitter();
const missing = (uri) => { throw vscode.FileSystemError.FileNotFound(uri); };
const below = (path) => new Map([...files.keys()]
  .filter((each) => each.startsWith(path + '/'))
  .map((each) => each.slice(path.length + 1).split('/'))
  .map(([name, ...rest]) => [name, rest.length > 0 ? vscode.FileType.Directory : vscode.FileType.File]));
exports.activate = () => vscode.workspace.registerFileSystemProvider('memory', {
  onDidChangeFile: changed.event,
  watch: () => new vscode.Disposable(() => {}),
  stat: (uri) => {
    const file = files.get(uri.path);
    if (!file && below(uri.path).size === 0) missing(uri);
    return { type: file ? vscode.FileType.File : vscode.FileType.Directory, ctime: 0, mtime: 0, size: file ? file.length : 0 };
  },
  readDirectory: (uri) => [...below(uri.path)],
  readFile: (uri) => files.get(uri.path) || missing(uri),
  writeFile: (uri, bytes) => {
    files.set(uri.path, bytes);
    changed.fire([{ type: vscode.FileChangeType.Changed, uri }]);
  },
  createDirectory: () => {},
  delete: (uri) => { files.delete(uri.path); },
  rename: () => { throw vscode.FileSystemError.NoPermissions(); },
}, { isCaseSensitive: true });
`;

/**
 * A workspace whose one folder is on no disk: an extension of the test's own holds its files.
 *
 * @returns the path of the workspace file to open.
 */
export function writeMemoryWorkspace(
  home: string,
  extensions: string,
  files: Readonly<Record<string, string>>,
): string {
  installTestExtension(extensions, {
    name: 'memory-files',
    version: '1.0.0',
    manifest: {
      main: './main.js',
      activationEvents: ['onFileSystem:memory'],
      capabilities: { virtualWorkspaces: true, untrustedWorkspaces: { supported: true } },
    },
    files: { 'main.js': `const FILES = ${JSON.stringify(files)};\n${provider}` },
  });
  const workspace = join(home, 'memory.code-workspace');
  writeFileSync(workspace, JSON.stringify({ folders: [{ name: 'reports', uri: 'memory:/reports' }] }));
  return workspace;
}
