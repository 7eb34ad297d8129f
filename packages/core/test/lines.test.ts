import { describe, expect, test } from 'vitest';
import { LineIndex } from '../src/lines.ts';
import fc from './support/fast-check.ts';

const texts = fc.string({ unit: fc.constantFrom('a', '府', '😀', '\n', '\r', '\r\n', '\t', ' '), maxLength: 40 });
const positions = fc.record({ line: fc.integer({ min: -2, max: 45 }), character: fc.integer({ min: -2, max: 45 }) });

/** The lines of a text by another way. */
const linesOf = (text: string): string[] => text.split(/\r\n|\n|\r/u);

describe('lines', () => {
  test('are those between line breaks of any kind', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const index = new LineIndex(text);
        const lines = linesOf(text);
        expect(index.lineCount).toBe(lines.length);
        expect(lines.map((_, line) => text.slice(...index.lineSpan(line)))).toEqual(lines);
      }),
    );
  });

  test('an offset goes to its position and back; inside a line break, to the end of the line', () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: -3, max: 90 }), (text, offset) => {
        const index = new LineIndex(text);
        const at = Math.max(0, Math.min(offset, text.length));
        const insideBreak = text[at] === '\n' && text[at - 1] === '\r';
        expect(index.offset(index.position(offset))).toBe(insideBreak ? at - 1 : at);
      }),
    );
  });

  test('a position outside the text or its line is taken for the nearest one', () => {
    fc.assert(
      fc.property(texts, positions, (text, position) => {
        const index = new LineIndex(text);
        const lines = linesOf(text);
        const line = position.line < 0 ? 0 : Math.min(position.line, lines.length - 1);
        const length = lines[line]?.length ?? 0;
        const expected =
          position.line < 0
            ? { line: 0, character: 0 }
            : { line, character: position.line > line ? length : Math.max(0, Math.min(position.character, length)) };
        expect(index.position(index.offset(position))).toEqual(expected);
      }),
    );
  });

  test('a line that is not there is empty, at the end', () => {
    expect(new LineIndex('a\nb').lineSpan(7)).toEqual([3, 3]);
  });
});
