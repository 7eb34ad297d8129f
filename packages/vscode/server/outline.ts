/** What an editor shows beside and in a text: asked for when one is open. */
export * from '../../lsp/src/features/code-lens.ts';
export * from '../../lsp/src/features/folding.ts';
export * from '../../lsp/src/features/links.ts';
export * from '../../lsp/src/features/semantic-tokens.ts';
export * from '../../lsp/src/features/symbols.ts';
