import { join, sep } from 'node:path';
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/types/src/display/api';
import { ConvertError } from '../../errors.ts';
import { tablesIn } from './cmaps.ts';
import { dataFolder } from './data.ts';
import type { Glyphs, PageContent } from './geometry.ts';
import { withoutRadicals } from './radicals.ts';
import { RuleCollector } from './rules.ts';

/** Longer ones are no annual report; the longest of a province has 40 pages. */
const mostPages = 120;
/** Milliseconds after which a file that is built to take for ever is given up. */
const patience = 60_000;

type Library = typeof import('pdfjs-dist');

async function load(): Promise<Library> {
  // With the worker's code at hand the library runs in this thread, and bundlers take it along.
  await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
  return import('pdfjs-dist/legacy/build/pdf.mjs');
}

function reasonOf(error: unknown): ConvertError {
  if (error instanceof ConvertError) return error;
  const name = error instanceof Error ? error.name : '';
  return name === 'PasswordException'
    ? new ConvertError('PDF 已加密；请先去掉密码再转换 · the PDF is encrypted; remove the password first')
    : new ConvertError(
        'PDF 已损坏或不完整，无法读取；请重新下载或另存一份 · the PDF is damaged or truncated; download it or save it again',
      );
}

/** Reads text and ruled lines of all pages. */
export async function readPages(bytes: Uint8Array): Promise<PageContent[]> {
  const library = await load();
  const folder = dataFolder();
  const tables = tablesIn(folder && join(folder, 'cmaps'));
  const task = library.getDocument({
    // The library takes the bytes away: it gets a copy.
    data: Uint8Array.from(bytes),
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    maxImageSize: 1,
    verbosity: 0,
    CMapReaderFactory: tables.CMapReaderFactory,
    ...(folder ? { standardFontDataUrl: `${join(folder, 'standard_fonts')}${sep}` } : {}),
  });
  const started = Date.now();
  try {
    const document: PDFDocumentProxy = await task.promise;
    if (document.numPages > mostPages)
      throw new ConvertError(
        `PDF 有 ${document.numPages} 页，不像年度报告，未作处理 · a PDF of ${document.numPages} pages is no annual report; not read`,
      );
    const pages: PageContent[] = [];
    for (let number = 1; number <= document.numPages; number++) {
      if (Date.now() - started > patience)
        throw new ConvertError(
          '读取 PDF 用时过长，已放弃；请另存为新的 PDF 再试 · takes too long; save it as a new PDF',
        );
      const page = await document.getPage(number);
      pages.push(await readPage(library, page, number));
      page.cleanup();
    }
    tables.check();
    return pages;
  } catch (error) {
    throw reasonOf(error);
  } finally {
    await task.destroy();
  }
}

async function readPage(library: Library, page: PDFPageProxy, number: number): Promise<PageContent> {
  const view = page.getViewport({ scale: 1 });
  const toPage = view.transform as [number, number, number, number, number, number];
  const { OPS } = library;
  // Notes and stamps that lie upon a page are not part of it, nor are their frames.
  const drawing = await page.getOperatorList({ annotationMode: library.AnnotationMode.DISABLE });
  const rules = new RuleCollector(OPS, toPage);
  rules.collect(drawing);
  const { items } = await page.getTextContent();
  const glyphs = items.flatMap((item): Glyphs[] => {
    if (!('str' in item) || item.str.trim() === '') return [];
    const matrix = library.Util.transform(toPage, item.transform) as number[];
    const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = matrix;
    const size = Math.hypot(c, d) || item.height;
    const along = Math.hypot(a, b) || 1;
    // The direction of the writing; text that runs up or down the page is turned.
    const [dx, dy] = [(a / along) * item.width, (b / along) * item.width];
    const turned = Math.abs(dy) > Math.abs(dx);
    return [
      {
        text: withoutRadicals(item.str.normalize('NFC')),
        size,
        baseline: turned ? Math.min(y, y + dy) + size : y,
        left: turned ? x - (dy < 0 ? size : 0) : Math.min(x, x + dx),
        right: turned ? x + (dy < 0 ? 0 : size) : Math.max(x, x + dx),
        top: turned ? Math.min(y, y + dy) : y - size * 0.8,
        bottom: turned ? Math.max(y, y + dy) : y + size * 0.2,
      },
    ];
  });
  const pictures = drawing.fnArray.filter(
    (each: number) => each === OPS.paintImageXObject || each === OPS.paintInlineImageXObject,
  ).length;
  const { horizontal, vertical } = rules;
  return { number, width: view.width, height: view.height, glyphs, horizontal, vertical, pictures };
}
