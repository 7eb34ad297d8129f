import type { BoundReport } from '../binding/types.ts';
import type { FrontMatterValues } from '../config/front-matter.ts';
import type { Span } from '../span.ts';

/** A wish not to see a finding: a comment in the text, or an entry of the front matter. */
export interface Suppression {
  readonly code: string;
  /** With an indicator's id: only findings at that indicator, in the table below. */
  readonly id: string | undefined;
  readonly reason: string;
  /** The code in the source. */
  readonly span: Span;
  /** What it covers; undefined: the whole file. */
  readonly covers: Span | undefined;
}

const directive =
  /^gongkai-ignore\s+([A-Z]{1,2}\d{1,3}|[a-z][a-z0-9-]*)(?:\s+([a-z][a-z0-9.-]*(?:@[a-z-]+)?))?\s*(?:[:：]\s*([\s\S]*))?$/u;

/** Reads all suppressions of a report. */
export function readSuppressions(bound: BoundReport, front: FrontMatterValues | undefined): Suppression[] {
  const list: Suppression[] = [];
  for (const comment of bound.comments) {
    if (!comment.text.startsWith('gongkai-ignore')) continue;
    const match = directive.exec(comment.text);
    const source = bound.document.text.slice(comment.span[0], comment.span[1]);
    const code = match?.[1] ?? '';
    const at = code === '' ? -1 : source.indexOf(code, source.indexOf('gongkai-ignore') + 14);
    list.push({
      code,
      id: match?.[2],
      reason: (match?.[3] ?? '').trim(),
      span: at < 0 ? comment.span : [comment.span[0] + at, comment.span[0] + at + code.length],
      covers: next(bound, comment.span[1]),
    });
  }
  for (const { code, reason, span } of front?.ignore ?? [])
    list.push({ code, id: undefined, reason, span, covers: undefined });
  return list;
}

/** The block behind a comment: a paragraph, a heading or a whole table. Comments in between belong together. */
function next(bound: BoundReport, from: number): Span {
  const { blocks } = bound.document;
  for (const [i, block] of blocks.entries()) {
    if (block.kind === 'comment' || block.span[1] <= from) continue;
    // A heading that runs on into its first sentence is one line with it.
    const behind = blocks[i + 1];
    return [
      from,
      block.kind === 'heading' && block.runIn && behind?.kind === 'paragraph' ? behind.span[1] : block.span[1],
    ];
  }
  return [from, bound.document.text.length];
}
