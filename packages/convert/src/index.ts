/** The whole public surface of `@gongkai/convert`: reports from and to Word, PDF, spreadsheets and web pages. */
export { type Converted, type ConvertOptions, convert } from './convert.ts';
export { ConvertError } from './errors.ts';
export {
  type ImportFormat,
  importFormatOf,
  importFormats,
  type OutputFormat,
  outputFormatOf,
  outputFormats,
} from './formats.ts';
export { writeReport, writeReview } from './write/index.ts';
export type { Review, ReviewRow } from './write/review.ts';
