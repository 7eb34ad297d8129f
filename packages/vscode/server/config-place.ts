/** Something is wrong with a `gongkai.config.json`. */
export * from '../../lsp/src/workspace/config-place.ts';
