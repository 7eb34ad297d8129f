/** The preview is opened. */
export * from '../../core/src/write/html.ts';
