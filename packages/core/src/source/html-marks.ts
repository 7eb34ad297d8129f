import type { DefaultTreeAdapterTypes } from 'parse5';
import { HtmlText } from './html-text.ts';
import type { MappedText } from './mapped-text.ts';
import type { Block, FrontMatter } from './types.ts';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/**
 * Our own pages say with `data-gongkai` what HTML has no element for, so that reading one again gives the same report:
 *
 * - `exact`: a paragraph, heading or cell whose white space is kept as it stands
 * - `text`: the same, and no numbering is read from it: it is what its element says
 * - `comment`: a Markdown comment
 * - `grid`: a table of the report's own, whatever its width
 * - `unplaced`: a list of what could not be placed
 * - `front-matter`: YAML in a `<script>`
 */
export type Mark = 'exact' | 'text' | 'comment' | 'grid' | 'unplaced' | 'front-matter';

const marks: ReadonlySet<string> = new Set<Mark>(['exact', 'text', 'comment', 'grid', 'unplaced', 'front-matter']);

const isMark = (value: string | undefined): value is Mark => value !== undefined && marks.has(value);

/** What an element of one of our own pages is marked as. */
export function markOf(element: Element): Mark | undefined {
  if (element.attrs.length === 0) return undefined;
  const value = element.attrs.find(({ name }) => name === 'data-gongkai')?.value;
  return isMark(value) ? value : undefined;
}

/** Text nodes below an element, in order. */
function* textNodes(element: Element): Generator<DefaultTreeAdapterTypes.TextNode> {
  const stack: Node[] = [...element.childNodes].reverse();
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.nodeName === '#text' && 'value' in node) yield node;
    else if ('tagName' in node) stack.push(...[...node.childNodes].reverse());
  }
}

/** An element's words with every space kept; undefined where there are none. */
export function exactText(html: string, element: Element): MappedText | undefined {
  const text = new HtmlText(html, true);
  for (const node of textNodes(element)) {
    const at = node.sourceCodeLocation;
    if (at) text.add(node.value, at.startOffset, at.endOffset);
  }
  return text.finish();
}

const raw = (element: Element): string => [...textNodes(element)].map(({ value }) => value).join('');

/** A comment, or the list of what could not be placed, which Markdown keeps in one. */
export function markedComment(element: Element, mark: 'comment' | 'unplaced', unplacedMark: string): Block | undefined {
  const at = element.sourceCodeLocation;
  if (!at) return undefined;
  const span = [at.startOffset, at.endOffset] as const;
  if (mark === 'comment') return { kind: 'comment', span, text: raw(element).trim() };
  const items = element.childNodes.flatMap((list) =>
    'tagName' in list && list.tagName === 'ul' ? list.childNodes : [],
  );
  const lines = items.flatMap((item) => ('tagName' in item ? [raw(item)] : []));
  return { kind: 'comment', span, text: [unplacedMark, ...lines].join('\n') };
}

/** The front matter of one of our own pages. */
export function markedFrontMatter(html: string, element: Element): FrontMatter | undefined {
  const at = element.sourceCodeLocation;
  const start = at?.startTag?.endOffset;
  const end = at?.endTag?.startOffset;
  if (!at || start === undefined || end === undefined) return undefined;
  return { span: [at.startOffset, at.endOffset], contentStart: start, source: html.slice(start, end) };
}
