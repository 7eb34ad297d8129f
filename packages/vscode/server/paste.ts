/** Rows are pasted. */
export * from '../../lsp/src/features/paste.ts';
