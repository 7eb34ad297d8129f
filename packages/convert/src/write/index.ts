import { type Report, writeMarkdown } from '@gongkai/core';
import type { OutputFormat } from '../formats.ts';
import type { Review } from './review.ts';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A report as a file of the form asked for. */
export async function writeReport(report: Report, format: OutputFormat): Promise<Uint8Array> {
  switch (format) {
    case 'md':
      return encode(writeMarkdown(report));
    case 'json':
      return encode(`${JSON.stringify(report, null, 1)}\n`);
    case 'csv': {
      const { factsCsv } = await import('./csv.ts');
      return encode(factsCsv(report));
    }
    case 'html': {
      const { hiddenFrontMatter } = await import('./front-matter.ts');
      const { writePage } = await import('./page.ts');
      return encode(writePage(report, { frontMatter: hiddenFrontMatter(report) }));
    }
    case 'docx': {
      const { writeDocx } = await import('./docx.ts');
      return writeDocx(report);
    }
    case 'xlsx': {
      const { writeXlsx } = await import('./xlsx.ts');
      return writeXlsx(report);
    }
  }
}

/** A sheet of opinions on a report as a Word file. */
export async function writeReview(review: Review): Promise<Uint8Array> {
  const { reviewDocx } = await import('./review.ts');
  return reviewDocx(review);
}
