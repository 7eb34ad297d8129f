const bits = 15;
const mask = (1 << bits) - 1;

const hash = (a: number, b: number): number => (Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b)) & mask;

/**
 * Remembers which pairs of neighbouring characters a text has (a Bloom filter): rules ask for some hundred words, most
 * of which are not there, and scanning the text for each would take longer than everything else.
 */
export class PairFilter {
  /** A bit for each hash: an eighth of the memory that has to be cleared and given back with every version of a text. */
  private readonly seen = new Uint8Array(1 << (bits - 3));

  constructor(text: string) {
    const { seen } = this;
    let before = 0;
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      const at = hash(before, code);
      seen[at >> 3] = (seen[at >> 3] ?? 0) | (1 << (at & 7));
      before = code;
    }
  }

  /** False: the word is certainly not in the text. A word of one character may always be there. */
  mayContain(word: string): boolean {
    for (let i = 1; i < word.length; i++) {
      const at = hash(word.charCodeAt(i - 1), word.charCodeAt(i));
      if (((this.seen[at >> 3] ?? 0) & (1 << (at & 7))) === 0) return false;
    }
    return true;
  }
}
