/** An equation is broken. */
export * from '../../core/src/repair/repair.ts';
