/** An indicator is looked up in another edition's form. */
export * from '../../core/src/catalogue/crosswalk/index.ts';
