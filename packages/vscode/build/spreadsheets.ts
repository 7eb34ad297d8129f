import { createRequire } from 'node:module';
import type { Plugin } from 'esbuild';

const require = createRequire(import.meta.url);

/** Files of exceljs that reading a workbook never comes to: text files, and the hashes of passwords for sheets. */
const unused = /exceljs[\\/]lib[\\/](?:csv[\\/]csv|utils[\\/]encryptor)\.js$/;

/**
 * Of exceljs only what reads and writes a workbook in memory: its usual entry brings streams that write archives, text
 * files, and substitutes for what older engines lack, four fifths of it all.
 */
export const spreadsheets: Plugin = {
  name: 'spreadsheets',
  setup(build) {
    build.onResolve({ filter: /^exceljs$/ }, () => ({ path: require.resolve('exceljs/lib/exceljs.bare.js') }));
    build.onResolve({ filter: /^readable-stream$/ }, ({ importer }) =>
      /[\\/]exceljs[\\/]lib[\\/]/.test(importer) ? { path: 'node:stream', external: true } : undefined,
    );
    build.onLoad({ filter: unused }, () => ({ contents: 'module.exports = class {};', loader: 'js' }));
  },
};
