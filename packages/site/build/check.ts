import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type BuildOptions, build, type Plugin } from 'esbuild';

const at = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));

const common = {
  bundle: true,
  write: false,
  minify: true,
  target: 'es2022',
  platform: 'browser',
  format: 'iife',
  charset: 'utf8',
  legalComments: 'none',
  conditions: ['@gongkai/source'],
} as const satisfies BuildOptions;

async function bundle(options: BuildOptions): Promise<string> {
  const { outputFiles } = await build({ ...common, ...options, write: false });
  const [file] = outputFiles ?? [];
  if (!file) throw new Error('esbuild wrote nothing');
  return file.text;
}

/** The language server's own entry for workers, as a text that the page starts. */
const server: Plugin = {
  name: 'gongkai:server',
  setup(plugin) {
    plugin.onResolve({ filter: /^gongkai:server$/ }, ({ path }) => ({ path, namespace: 'server' }));
    plugin.onLoad({ filter: /.*/, namespace: 'server' }, async () => ({
      contents: await bundle({ entryPoints: [at('../lsp/src/browser.ts')] }),
      loader: 'text',
    }));
  },
};

/** CodeMirror puts its styles into elements that carry this; no other style is let in. */
const nonce = 'gongkai';

/**
 * The page that checks a report in the browser, as one file that needs nothing besides: no server, no network. Its
 * policy lets in this one script by its hash, and no connection whatever.
 */
export async function checkPage(): Promise<string> {
  const [page, style, bundled] = await Promise.all([
    readFile(at('check/page.html'), 'utf8'),
    readFile(at('check/page.css'), 'utf8'),
    bundle({ entryPoints: [at('check/main.ts')], plugins: [server], loader: { '.md': 'text' } }),
  ]);
  // Inside of a page, `<!--` in a script would begin a comment of its own kind. It stands in texts and patterns only.
  const script = bundled
    .replaceAll('<!--', '\\x3C!--')
    .replaceAll(/<(?=\/?script)/gi, '\\x3C')
    .trimEnd();
  const hash = createHash('sha256').update(script).digest('base64');
  const policy = [
    "default-src 'none'",
    `script-src 'sha256-${hash}'`,
    'worker-src blob:',
    `style-src 'nonce-${nonce}'`,
    "connect-src 'none'",
    'img-src data:',
    "form-action 'none'",
    "base-uri 'none'",
  ].join('; ');
  const parts: Readonly<Record<string, string>> = { POLICY: policy, NONCE: nonce, STYLE: style, SCRIPT: script };
  return page.replaceAll(/(?:\/\*)?%([A-Z]+)%(?:\*\/)?/g, (all, name: string) => parts[name] ?? all);
}
