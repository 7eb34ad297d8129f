import { defineConfig } from 'tsup';

export default defineConfig({
  entry: { index: 'src/index.ts', series: 'src/series/index.ts' },
  format: ['esm', 'cjs'],
  // What both share is one chunk: an analysis made by the one is known to the other.
  splitting: true,
  dts: { compilerOptions: { composite: false, incremental: false } },
  sourcemap: true,
  clean: true,
  target: 'es2022',
  platform: 'neutral',
});
