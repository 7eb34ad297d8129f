import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ConvertError } from '../../errors.ts';

/** What the library asks for the table of an encoding. */
interface Table {
  readonly cMapData: Uint8Array;
  readonly isCompressed: boolean;
}

/** Tables of the encodings that a PDF names and does not bring itself; without one its text is lost without a word. */
export interface Tables {
  /** For the library's option of the same name. */
  readonly CMapReaderFactory: new () => { fetch(asked: { readonly name: string }): Promise<Table> };
  /** @throws ConvertError where one was asked for and is not here */
  check(): void;
}

/** @param folder where the tables lie; undefined where they were left out */
export function tablesIn(folder: string | undefined): Tables {
  const missing = new Set<string>();
  return {
    CMapReaderFactory: class {
      async fetch({ name }: { readonly name: string }): Promise<Table> {
        try {
          if (folder === undefined || !/^[\w-]+$/.test(name)) throw new Error('no such table');
          return { cMapData: await readFile(join(folder, `${name}.bcmap`)), isCompressed: true };
        } catch (error) {
          missing.add(name);
          throw error;
        }
      }
    },
    check: () => {
      if (missing.size === 0) return;
      const names = [...missing].join('、');
      throw new ConvertError(
        `PDF 的文字用 ${names} 编码，这里没有它的码表；请在终端用 gongkai convert 转换，或从原件重新导出 PDF · text is encoded in ${names}, whose table is not here; use gongkai convert in a terminal, or export the PDF again`,
      );
    },
  };
}
