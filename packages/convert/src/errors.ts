/** A file that cannot be read or written: one line in Chinese and English that says why, and the way out. */
export class ConvertError extends Error {}
