import { transform } from 'esbuild';
import type { Options } from 'tsup';

type Plugin = NonNullable<Options['plugins']>[number];

/**
 * Turns each file of a build into CommonJS, which can be loaded in the middle of a synchronous analysis. The bundler
 * shares chunks among modules only; tsup's own way to CommonJS also rewrites `?.` and `??`, which costs time and size.
 */
export const commonJs: Plugin = {
  name: 'common-js',
  async renderChunk(code, { type }) {
    if (type !== 'chunk') return undefined;
    const out = await transform(code, {
      format: 'cjs',
      minify: true,
      target: 'es2022',
      charset: 'utf8',
      // `import()` of CommonJS finds no names in minified code: it becomes `require` as well.
      supported: { 'dynamic-import': false },
    });
    return { code: out.code };
  },
};
