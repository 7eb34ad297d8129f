import { type TransformOptions, transform } from 'esbuild';
import { minify } from 'terser';
import type { Options } from 'tsup';

const common: TransformOptions = { format: 'cjs', target: 'es2022', charset: 'utf8' };

type Plugin = NonNullable<Options['plugins']>[number];

/**
 * Turns each file of a build into CommonJS, which can be loaded in the middle of a synchronous analysis. The bundler
 * shares chunks among modules only; tsup's own way to CommonJS also rewrites `?.` and `??`, which costs time and size.
 */
export const commonJs: Plugin = {
  name: 'common-js',
  async renderChunk(code, { type }) {
    if (type !== 'chunk') return undefined;
    const plain = await transform(code, {
      ...common,
      // `import()` of CommonJS finds no names in minified code: it becomes `require` as well.
      supported: { 'dynamic-import': false },
    });
    // Only our own files take from one another: no copy of the exports is needed that says it once was a module.
    const shared = plain.code
      .replace('var stdin_exports = {};', 'var stdin_exports = exports;')
      // … except where `import()` asks for its default: without the mark it would be given the exports as a whole.
      .replace(
        /^module\.exports = __toCommonJS\(stdin_exports\);$/m,
        /^ {2}default: \(\) =>/m.test(plain.code) ? 'exports.__esModule = true;' : '',
      );
    const small = await transform(shared, { ...common, minify: true, treeShaking: true });
    // A second minifier that looks at whole files several times finds another hundredth.
    const out = await minify(small.code, {
      ecma: 2020,
      toplevel: true,
      // What does not ask for `this` can be an arrow, which no `new` makes anything of: not in libraries that are older
      // than classes.
      compress: { passes: 3, unsafe_arrows: !/\.prototype(?:\.\w+)?\s*=(?!=)/.test(small.code) },
      format: { comments: false },
    });
    // `(0, x.f)()` hides the module from `this`, which none of these functions asks for.
    return { code: (out.code ?? '').replace(/(^|[^\w$])\(0,([\w$]+\.[\w$]+)\)\(/g, '$1$2(') };
  },
};
