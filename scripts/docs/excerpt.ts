import type { Span } from '../../packages/core/src/span.ts';

/** Characters shown on each side of what matters in a long line. */
const margin = 28;

const cut = (line: string, from: number, to: number): string => {
  const start = Math.max(0, from - margin);
  const end = Math.min(line.length, to + margin);
  return `${start > 0 ? '…' : ''}${line.slice(start, end)}${end < line.length ? '…' : ''}`;
};

/** The line of a finding, with the neighbourhood of its place where the line is long. */
export function excerptAt(text: string, [from, to]: Span): string {
  const start = text.lastIndexOf('\n', from - 1) + 1;
  const found = text.indexOf('\n', from);
  const end = found < 0 ? text.length : found;
  const line = text.slice(start, end);
  return line.length <= 100 ? line : cut(line, from - start, Math.min(to, end) - start);
}

/** How many characters two lines have in common at their beginning and at their end. */
function common(a: string, b: string): { readonly head: number; readonly tail: number } {
  const most = Math.min(a.length, b.length);
  let head = 0;
  while (head < most && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < most - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
  return { head, tail };
}

/** The lines in which a good example differs from a bad one, at most three. */
export function differenceFrom(text: string, other: string): string[] {
  const others = other.split('\n');
  const known = new Set(others);
  const lines = text.split('\n').filter((line) => line.trim() !== '' && !known.has(line));
  return lines.slice(0, 4).map((line) => {
    if (line.length <= 100) return line;
    const nearest = others.map((each) => common(line, each)).sort((a, b) => b.head + b.tail - a.head - a.tail)[0];
    return nearest ? cut(line, nearest.head, line.length - nearest.tail) : line.slice(0, 100);
  });
}
