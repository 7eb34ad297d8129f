/** Characters that XML cannot hold: control characters, half surrogate pairs, and two that are no characters. */
const forbidden = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** Text that XML can hold; what it cannot becomes U+FFFD, which is seen and found. */
export const xmlText = (text: string): string => text.replace(forbidden, '\ufffd');
