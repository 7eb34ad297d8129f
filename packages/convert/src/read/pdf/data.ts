import { createRequire } from 'node:module';
import { dirname } from 'node:path';

/**
 * Where the tables of Chinese encodings and the metrics of common typefaces lie: with the library, or, in a build that
 * takes the library along, where that build puts them.
 */
export function dataFolder(): string | undefined {
  try {
    return dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
  } catch {
    return undefined;
  }
}
