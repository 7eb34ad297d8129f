import type { Span } from '../span.ts';

/**
 * Text put together from pieces of the source (lines joined into a paragraph, HTML with its tags taken out), which
 * still knows where each character came from.
 */
export class MappedText {
  /** @param starts offsets in `text` where a piece begins, ascending, the first 0
   *  @param sources offset in the source of each piece */
  constructor(
    readonly text: string,
    private readonly starts: readonly number[],
    private readonly sources: readonly number[],
  ) {}

  /** A text that stands in the source as it is, beginning at `offset`. */
  static at(text: string, offset: number): MappedText {
    return new MappedText(text, [0], [offset]);
  }

  /** The place in the source of the character at `offset`; clamps to the text. */
  source(offset: number): number {
    const { starts, sources } = this;
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    const at = Math.max(0, Math.min(offset, this.text.length));
    return (sources[low] ?? 0) + at - (starts[low] ?? 0);
  }

  /** How far behind `other` this stands in its source, where both are the same text in the same pieces; else undefined. */
  movedFrom(other: MappedText): number | undefined {
    const { starts, sources } = this;
    if (this.text !== other.text || starts.length !== other.starts.length) return undefined;
    const by = (sources[0] ?? 0) - (other.sources[0] ?? 0);
    for (let i = 0; i < starts.length; i++) {
      if (starts[i] !== other.starts[i] || (sources[i] ?? 0) - (other.sources[i] ?? 0) !== by) return undefined;
    }
    return by;
  }

  /** The source span of `[from, to)`. It ends behind the last character's source, so it may cover line breaks. */
  span(from = 0, to = this.text.length): Span {
    if (to <= from) {
      const at = this.source(from);
      return [at, at];
    }
    return [this.source(from), this.source(to - 1) + 1];
  }

  /** The part `[from, to)` with its places kept. */
  slice(from: number, to = this.text.length): MappedText {
    const starts = [0];
    const sources = [this.source(from)];
    for (let i = 0; i < this.starts.length; i++) {
      const start = this.starts[i] ?? 0;
      if (start > from && start < to) {
        starts.push(start - from);
        sources.push(this.sources[i] ?? 0);
      }
    }
    return new MappedText(this.text.slice(from, to), starts, sources);
  }
}
