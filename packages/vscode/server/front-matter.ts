/** A report has front matter. */
export * from '../../core/src/config/front-matter.ts';
