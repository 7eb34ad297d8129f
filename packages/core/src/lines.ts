/** Zero-based line and UTF-16 character, as in the Language Server Protocol. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/**
 * Turns offsets into lines and back; made once a text, at the edge (command line, server), never inside core.
 * Lines end at `\n`, `\r\n` or a lone `\r`, as in the protocol.
 */
export class LineIndex {
  private readonly starts: number[] = [0];

  constructor(readonly text: string) {
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (code === 10) this.starts.push(i + 1);
      else if (code === 13 && text.charCodeAt(i + 1) !== 10) this.starts.push(i + 1);
    }
  }

  get lineCount(): number {
    return this.starts.length;
  }

  /** The position of an offset; clamps to the text. An offset inside `\r\n` counts as the end of its line. */
  position(offset: number): Position {
    const at = Math.max(0, Math.min(offset, this.text.length));
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.starts[middle] ?? 0) <= at) low = middle;
      else high = middle - 1;
    }
    const [start, end] = this.lineSpan(low);
    return { line: low, character: Math.min(at, end) - start };
  }

  /** The offset of a position; clamps to the line and to the text. */
  offset(position: Position): number {
    const { starts } = this;
    if (position.line < 0) return 0;
    const start = starts[position.line];
    if (start === undefined) return this.text.length;
    const [, end] = this.lineSpan(position.line);
    return Math.max(start, Math.min(start + position.character, end));
  }

  /** The line's span without its line break. */
  lineSpan(line: number): readonly [number, number] {
    const start = this.starts[line] ?? this.text.length;
    let end = this.starts[line + 1] ?? this.text.length;
    if (line + 1 < this.starts.length) {
      end--;
      if (this.text.charCodeAt(end) === 10 && this.text.charCodeAt(end - 1) === 13) end--;
    }
    return [start, Math.max(start, end)];
  }
}
