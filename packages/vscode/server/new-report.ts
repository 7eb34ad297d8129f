/** A new report is written. */
export * from '../../core/src/write/new-report.ts';
export * from '../../lsp/src/requests/new-report.ts';
