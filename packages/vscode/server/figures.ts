/** The panel of figures is opened. */
export * from '../../lsp/src/requests/figures.ts';
