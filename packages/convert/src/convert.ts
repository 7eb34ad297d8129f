import { analyse, type Bilingual, type Report, type Span, writeMarkdown } from '@gongkai/core';
import { ConvertError } from './errors.ts';
import type { ImportFormat } from './formats.ts';
import { placeFinder, withPlaces } from './places.ts';
import type { ReadFile } from './read/page-builder.ts';
import { placeInWords } from './read/place.ts';
import { checkKind } from './read/sniff.ts';

export interface ConvertOptions {
  /** Keep the place of each paragraph, table and cell in the original as comments. */
  readonly places?: boolean;
}

/** A file as a report. */
export interface Converted {
  readonly report: Report;
  /** The same as canonical Markdown: what is checked, and what ranges refer to. */
  readonly markdown: string;
  /** Where a span of `markdown` stood in the file, in words: page or table, row and column. */
  place(span: Span): Bilingual | undefined;
}

async function read(bytes: Uint8Array, format: ImportFormat): Promise<ReadFile> {
  switch (format) {
    case 'docx': {
      const { readDocx } = await import('./read/docx.ts');
      return readDocx(bytes);
    }
    case 'pdf': {
      const { readPdf } = await import('./read/pdf.ts');
      return readPdf(bytes);
    }
    case 'xlsx': {
      const { readXlsx } = await import('./read/xlsx.ts');
      return readXlsx(bytes);
    }
    case 'doc':
    case 'wps': {
      const { readThroughOffice } = await import('./read/office.ts');
      return readThroughOffice(bytes, format);
    }
    case 'ofd':
      throw new ConvertError(
        '不能直接读取 .ofd 版式文件；请用阅读器“另存为”或打印成 PDF 后再试 · OFD cannot be read; print it as PDF first',
      );
  }
}

/**
 * Reads a Word file, PDF or spreadsheet as a report. What could not be placed stands in the report's `unplaced`.
 *
 * @throws ConvertError with the reason and the way out where it cannot be read; the message names no file
 */
export async function convert(
  bytes: Uint8Array,
  format: ImportFormat,
  options: ConvertOptions = {},
): Promise<Converted> {
  checkKind(bytes, format);
  const { html, places, asides } = await read(bytes, format);
  const page = analyse(html, { format: 'html' });
  const whole: Report = { ...page.report, unplaced: [...page.report.unplaced, ...asides] };
  const report = options.places ? withPlaces(whole, page, places) : whole;
  const markdown = writeMarkdown(report);
  const find = placeFinder(page, places, markdown);
  return {
    report,
    markdown,
    place: (span) => {
      const place = find(span);
      return place && placeInWords(place);
    },
  };
}
