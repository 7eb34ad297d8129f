/** A report is a web page. */
export * from '../../core/src/source/html.ts';
