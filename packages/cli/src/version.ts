declare const __VERSION__: string | undefined;

/** Version of the package, put in at build time. */
export const version: string = typeof __VERSION__ === 'string' ? __VERSION__ : '0.0.0';
