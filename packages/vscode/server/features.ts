/** The answer to a key, the mouse or a command. */
export * from '../../lsp/src/features/code-actions/code-actions.ts';
export * from '../../lsp/src/features/completion/completion.ts';
export * from '../../lsp/src/features/definition.ts';
export * from '../../lsp/src/features/formatting.ts';
export * from '../../lsp/src/features/highlights.ts';
export * from '../../lsp/src/features/hover.ts';
export * from '../../lsp/src/features/inlay-hints.ts';
export * from '../../lsp/src/features/insertable.ts';
export * from '../../lsp/src/features/linked-editing.ts';
export * from '../../lsp/src/features/references.ts';
export * from '../../lsp/src/features/rename.ts';
export * from '../../lsp/src/features/selection.ts';
export * from '../../lsp/src/features/workspace-symbols.ts';
export * from '../../lsp/src/requests/explain-place.ts';
export * from '../../lsp/src/requests/pages.ts';
