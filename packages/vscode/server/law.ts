/** An article of law is explained. */
export * from '../../core/src/catalogue/law/index.ts';
