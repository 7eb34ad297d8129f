import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';

/**
 * vscode-languageclient and what it stands on are published as CommonJS, which no bundler can shake: every message
 * type and validator would come along. They are compiled by one compiler in one style, so turning them into modules is
 * a matter of a few exact patterns; a file in which one of them is not met as expected stops the build.
 */
const files =
  /(vscode-languageclient|vscode-languageserver-protocol|vscode-languageserver|vscode-jsonrpc)[\\/]lib[\\/](common|node|browser)[\\/].*\.js$/;
/** Published as modules, but with namespaces that look as if they had side effects. */
const types = /vscode-languageserver-(types|textdocument)[\\/]lib[\\/]esm[\\/].*\.js$/;

const helpers =
  /^var __(createBinding|setModuleDefault|importStar|exportStar|importDefault) = [\s\S]*?^(?:\}\)\);|\};|\}\)\(\);)\n/gm;

/**
 * `var X; (function (X) { … })(X || (exports.X = X = {}));` becomes one pure expression that can be dropped. A namespace
 * merged into a function or class has no `var` and stays.
 */
function pureNamespaces(code: string): string {
  return code.replace(
    /^(?:export )?var (\w+);\n\(function \(\1\) \{\n([\s\S]*?)^\}\)\(\1 \|\| \((?:exports\.\1 = )?\1 = \{\}\)\);$/gm,
    (_, name: string, body: string) =>
      `export var ${name} = /* @__PURE__ */ (function (${name}) {\n${body}return ${name};\n})({});`,
  );
}

function toModule(source: string, path: string): string {
  const namespaces = new Map<string, string>();
  let code = pureNamespaces(source.replace(/^"use strict";\n/, '').replace(helpers, ''))
    .replace(/^Object\.defineProperty\(exports, "__esModule", .*\n/m, '')
    .replace(/^exports\.\w+ = (?:exports\.\w+ = )*void 0;\n/gm, '')
    .replace(/^__exportStar\(require\((".*?")\), exports\);/gm, 'export * from $1;')
    .replace(
      /^(?:const|var) (\w+) = (?:__import(?:Star|Default)\()?require\((".*?")\)\)?;/gm,
      (_, name: string, from: string) => {
        namespaces.set(name, from);
        return `import * as ${name} from ${from};`;
      },
    )
    .replace(
      /^Object\.defineProperty\(exports, "(\w+)", \{ enumerable: true, get: function \(\) \{ return (\w+)\.(\w+); \} \}\);/gm,
      (_, as: string, from: string, name: string) => `export { ${name} as ${as} } from ${namespaces.get(from)};`,
    )
    .replace(/^exports\.default = /gm, 'export default ')
    .replace(/^exports\.(\w+) = \1;/gm, 'export { $1 };')
    .replace(/^exports\.(\w+) = (?=[^=])/gm, 'export const $1 = ')
    .replace(/\bexports\.(\w+)/g, '$1');
  // What each message says of itself for generators of other languages' libraries; nothing reads it at run time.
  code = code.replace(/^ {4}\w+\.(?:messageDirection = [\w.]+|capabilities = [\w.]*CM\.create\(.*\));\n/gm, '');
  // An export list that stands above its declaration may also meet `export var` of the same name.
  code = code.replace(/^export \{ (\w+) \};\n/gm, (line, name: string) =>
    new RegExp(`^export (?:var|const) ${name}\\b`, 'm').test(code) ? '' : line,
  );
  const bare = code.replace(/\/\*[\s\S]*?\*\/|\/\/.*$|'[^'\n]*'|"[^"\n]*"|`[^`]*`/gm, "''");
  const left = /\b(?:exports|module\.exports|require)\b/.exec(bare);
  if (left)
    throw new Error(`${path}: cannot turn into a module, left over: ${bare.slice(left.index - 40, left.index + 80)}`);
  return code;
}

export const esm: Plugin = {
  name: 'languageclient-as-modules',
  setup(build) {
    build.onLoad({ filter: files }, async ({ path }) => ({
      contents: toModule(await readFile(path, 'utf8'), path),
      loader: 'js',
    }));
    build.onLoad({ filter: types }, async ({ path }) => ({
      contents: pureNamespaces(await readFile(path, 'utf8')),
      loader: 'js',
    }));
    // The libraries carry no side effects that their users rely on, except the runtime layer that is installed first.
    build.onResolve({ filter: /.*/ }, async (args) => {
      if (
        args.pluginData === 'seen' ||
        args.path === 'vscode' ||
        !/vscode-(languageclient|languageserver|jsonrpc)/.test(args.path + args.importer)
      )
        return;
      const { path, namespace, external, errors } = await build.resolve(args.path, {
        importer: args.importer,
        resolveDir: args.resolveDir,
        kind: args.kind,
        pluginData: 'seen',
      });
      return { path, namespace, external, errors, sideEffects: /ril|main\.js$/.test(path) };
    });
  },
};
