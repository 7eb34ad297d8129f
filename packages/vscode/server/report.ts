/** A report becomes data. */
export * from '../../core/src/report/extract.ts';
