import { join } from 'node:path';
import { build, type Metafile, type Platform, type Plugin } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { esm } from '../build/esm.ts';
import { trim } from '../build/trim.ts';
import { packageRoot } from './files.ts';

async function bundle(
  entry: string,
  platform: Platform,
  plugins: Plugin[],
): Promise<{ metafile: Metafile; text: string }> {
  const { metafile, outputFiles, warnings } = await build({
    entryPoints: [join(packageRoot, entry)],
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    platform,
    format: 'cjs',
    target: 'es2022',
    charset: 'utf8',
    external: ['vscode'],
    legalComments: 'none',
    outdir: 'out',
    plugins,
    logLevel: 'silent',
  });
  expect(warnings).toEqual([]);
  return { metafile, text: outputFiles[0]?.text ?? '' };
}

const externals = ({ outputs }: Metafile): string[] =>
  Object.values(outputs)
    .flatMap(({ imports }) => imports)
    .filter(({ external }) => external)
    .map(({ path }) => path);

describe('the client', () => {
  it('for the browser asks for nothing but the editor’s interface', async () => {
    const { metafile } = await bundle('src/extension.browser.ts', 'browser', [trim, esm]);
    expect([...new Set(externals(metafile))]).toEqual(['vscode']);
  });

  it('for the desktop stays small', async () => {
    const { text } = await bundle('src/extension.node.ts', 'node', [trim, esm]);
    expect(Buffer.byteLength(text)).toBeLessThan(300_000);
  });

  it('carries neither glob nor version libraries, and none of our server', async () => {
    const { metafile } = await bundle('src/extension.node.ts', 'node', [trim, esm]);
    const inputs = Object.keys(metafile.inputs).join('\n');
    expect(inputs).not.toMatch(/minimatch|semver/);
    expect(inputs.match(/(?:core|lsp)\/src\/\S+/g)).toEqual(['lsp/src/protocol.ts', 'lsp/src/server/decode.ts']);
  });
});

describe('libraries for Word files, PDFs and workbooks', () => {
  const heavy = /node_modules\/(?:docx|mammoth|jszip|@xmldom|yauzl|fflate|exceljs|pdfjs-dist)\/|packages\/convert\//;

  it.each([
    ['src/extension.node.ts', 'node'],
    ['src/extension.browser.ts', 'browser'],
  ] as const)('%s starts without them', async (entry, platform) => {
    const { metafile, text } = await bundle(entry, platform, [trim, esm]);
    expect(Object.keys(metafile.inputs).filter((name) => heavy.test(name))).toEqual([]);
    expect(externals(metafile).filter((name) => !/^(?:node:)?[a-z_/]+$/.test(name))).toEqual([]);
    // The desktop loads the converter by its path, in a function that is called with the first file.
    expect(text.match(/server\/convert\.cjs/g) ?? []).toHaveLength(platform === 'node' ? 1 : 0);
  });
});

describe('the page of the preview', () => {
  it('brings the plotting library in a file of its own', async () => {
    const result = await build({
      entryPoints: [join(packageRoot, 'src/webview/preview.ts')],
      bundle: true,
      minify: true,
      write: false,
      splitting: true,
      format: 'esm',
      outdir: 'out',
      logLevel: 'silent',
    });
    const page = result.outputFiles.find(({ path }) => path.endsWith('preview.js'));
    expect(page?.contents.length).toBeLessThan(10_000);
    expect(result.outputFiles).toHaveLength(2);
  });
});
