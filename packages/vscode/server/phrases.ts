/** The first sentence is read. */
export * from '../../core/src/catalogue/phrases.ts';
export * from '../../core/src/claims/doubts.ts';
export * from '../../core/src/claims/lists.ts';
