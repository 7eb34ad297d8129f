import { defineConfig } from 'tsup';

export default defineConfig({
  entry: ['src/index.ts'],
  format: ['esm', 'cjs'],
  dts: { compilerOptions: { composite: false, incremental: false } },
  sourcemap: true,
  clean: true,
  // The libraries for Word, PDF and spreadsheets stay behind dynamic imports: a file of theirs has to come first.
  splitting: true,
  // `import.meta.url` in the CommonJS build.
  shims: true,
  target: 'es2022',
  platform: 'node',
});
