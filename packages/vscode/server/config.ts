/** A `gongkai.config.json` is checked. */
export * from '../../core/src/config/schema.ts';
