/** A finding is suppressed, or a rule has crashed. */
export * from '../../core/src/rules/S/suppression-rules.ts';
