/** The server: it answers its client while this is loaded. */
export * from '../../lsp/src/server/server.ts';
