/** The first sentence is read. */
export * from '../../core/src/catalogue/phrases.ts';
