/** A report is brought in from Word, PDF or a workbook, or given out. Loaded by the extension itself, in a process that has Node. */
export { ConvertError, convert, importFormatOf, writeReport } from '../../convert/src/index.ts';
export { analyse } from '../../core/src/index.ts';
