import type { Edit, Span } from '@gongkai/core';

/** Whether edits lie in the text and clear of each other: then they can be applied in any order. */
export function faultOfEdits(edits: readonly Edit[], length: number): string | undefined {
  const sorted = [...edits].sort((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1]);
  let end = 0;
  for (const { span } of sorted) {
    if (isOutside(span, length)) return `an edit at ${span.join('–')}, outside of ${length}`;
    if (span[0] < end) return `edits that overlap at ${span[0]}`;
    end = span[1];
  }
  return undefined;
}

export const isOutside = ([from, to]: Span, length: number): boolean => !(from >= 0 && from <= to && to <= length);

/** The text with its edits; those at one place stay in their order. */
export function applied(text: string, edits: readonly Edit[]): string {
  const sorted = [...edits].sort((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1]);
  let result = '';
  let at = 0;
  for (const { span, newText } of sorted) {
    result += text.slice(at, span[0]) + newText;
    at = span[1];
  }
  return result + text.slice(at);
}
