import { unzipSync, zipSync } from 'fflate';
import { fontTableXml } from './fonts.ts';

const path = 'word/fontTable.xml';

/** Puts our font table, with what stands in for fonts that are not installed, in the place of the library's. */
export function withFontTable(docx: Uint8Array): Uint8Array {
  const parts = unzipSync(docx);
  // Without the part there would be a relation missing too: then the library has changed, and the fonts stay as they are.
  if (parts[path]) parts[path] = new TextEncoder().encode(fontTableXml);
  return zipSync(parts, { level: 6 });
}
