import { readFileSync } from 'node:fs';
import { defineConfig } from 'tsup';

const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8')) as { version: string };

export default defineConfig({
  // The worker is a file of its own: a thread starts from a file.
  entry: { main: 'src/main.ts', worker: 'src/corpus/worker.ts' },
  format: 'esm',
  target: 'es2022',
  platform: 'node',
  // Core comes along: the command line is one package to install, and starts faster from few files.
  noExternal: [/^@gongkai\/core/, 'commander', 'picocolors'],
  // The converter and its libraries are loaded from their own package when a Word file, PDF or spreadsheet comes.
  external: ['@gongkai/convert'],
  // yaml is CommonJS and asks for Node's own modules.
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
  },
  minify: true,
  splitting: true,
  clean: true,
  define: { __VERSION__: JSON.stringify(version) },
  esbuildOptions: (options) => {
    options.conditions = ['@gongkai/source', ...(options.conditions ?? [])];
  },
});
