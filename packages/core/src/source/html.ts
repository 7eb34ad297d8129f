import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import type { Writable } from '../span.ts';
import { readHeading, readNumbered } from './headings.ts';
import { guardHtml } from './html-guard.ts';
import { exactText, markedComment, markedFrontMatter, markOf } from './html-marks.ts';
import { readHtmlTable } from './html-table.ts';
import { HtmlText } from './html-text.ts';
import type { MappedText } from './mapped-text.ts';
import {
  type Block,
  type FrontMatter,
  type Heading,
  type SourceDocument,
  type SourceProblem,
  unplacedMark,
} from './types.ts';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

const skipped = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'svg',
  'math',
  'select',
  'option',
  'button',
  'iframe',
  'head',
  'textarea',
]);
const blocksOf = new Set([
  'p',
  'div',
  'section',
  'article',
  'main',
  'header',
  'footer',
  'ul',
  'ol',
  'li',
  'dl',
  'dt',
  'dd',
  'tr',
  'td',
  'th',
  'table',
  'tbody',
  'thead',
  'form',
  'blockquote',
  'pre',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'body',
  'html',
  'center',
  'figure',
  'caption',
  'br',
  'hr',
  'nav',
  'aside',
  'address',
  'fieldset',
]);

const headingLevel = (name: string): number | undefined => (/^h[1-6]$/u.test(name) ? Number(name[1]) : undefined);

/** Reads a web page; every range points into the HTML. Depth and size are guarded before the parser sees it. */
export function readHtml(text: string): SourceDocument {
  const problems: SourceProblem[] = guardHtml(text);
  const empty: SourceDocument = { text, format: 'html', blocks: [], lines: [], problems };
  if (problems.some(({ kind }) => kind === 'too-deep' || kind === 'too-large')) return empty;
  const reader = new HtmlReader(text, problems);
  const blocks = reader.read();
  return { ...empty, blocks, ...(reader.frontMatter ? { frontMatter: reader.frontMatter } : {}) };
}

class HtmlReader {
  private readonly blocks: Block[] = [];
  private pending: HtmlText;
  frontMatter: FrontMatter | undefined;

  constructor(
    private readonly html: string,
    private readonly problems: SourceProblem[],
  ) {
    this.pending = new HtmlText(html);
  }

  read(): Block[] {
    const document = parse(this.html, { sourceCodeLocationInfo: true });
    this.children(document.childNodes);
    this.flush(undefined);
    return this.blocks;
  }

  private children(nodes: readonly Node[]): void {
    for (const node of nodes) this.node(node);
  }

  private node(node: Node): void {
    if (node.nodeName === '#text') {
      const at = node.sourceCodeLocation;
      if (at && 'value' in node) this.pending.add(node.value, at.startOffset, at.endOffset);
      return;
    }
    if (node.nodeName === '#comment') {
      this.comment(node);
      return;
    }
    if (!('tagName' in node)) return;
    const name = node.tagName;
    if (this.marked(node)) return;
    if (skipped.has(name)) return;
    if (name === 'table' && this.table(node)) return;
    const breaks = blocksOf.has(name);
    if (breaks) this.flush(undefined);
    this.children(node.childNodes);
    if (breaks) this.flush(headingLevel(name));
  }

  /** Reads an element that one of our own pages marks; false where it is like any other. */
  private marked(node: Element): boolean {
    const mark = markOf(node);
    if (mark === undefined || mark === 'grid') return false;
    this.flush(undefined);
    if (mark === 'front-matter') this.frontMatter ??= markedFrontMatter(this.html, node);
    else if (mark === 'text' || mark === 'exact') {
      const text = exactText(this.html, node);
      if (text) this.block(text, headingLevel(node.tagName), mark === 'exact');
    } else {
      const block = markedComment(node, mark, unplacedMark);
      if (block) this.blocks.push(block);
    }
    return true;
  }

  private comment(node: Node): void {
    const at = node.sourceCodeLocation;
    if (!at || !('data' in node) || !node.data.includes('gongkai')) return;
    this.flush(undefined);
    this.blocks.push({ kind: 'comment', span: [at.startOffset, at.endOffset], text: node.data.trim() });
  }

  /** A table of data becomes a table; one that only lays out the page is walked through like any other element. */
  private table(node: Element): boolean {
    const table = readHtmlTable(this.html, node, this.problems);
    if (!table) return false;
    this.flush(undefined);
    this.blocks.push(table);
    return true;
  }

  /** Ends the running text: it becomes a heading or a paragraph. */
  private flush(tagLevel: number | undefined): void {
    const text = this.pending.finish();
    if (!text) return;
    this.pending = new HtmlText(this.html);
    this.block(text, tagLevel, true);
  }

  /** Words that belong together: a heading or a paragraph. */
  private block(text: MappedText, tagLevel: number | undefined, readNumbering: boolean): void {
    const span = text.span();
    // In an element that makes it a heading, words are one however long they are; their numbering still says which.
    const numbered = tagLevel === undefined ? undefined : readNumbered(text.text);
    const found = readNumbering ? (readHeading(text.text) ?? numbered) : undefined;
    if (!found && tagLevel === undefined) {
      this.blocks.push({ kind: 'paragraph', span, text });
      return;
    }
    const from = found?.from ?? 0;
    let to = found?.to ?? text.text.length;
    while (to > from && text.text[to - 1] === ' ') to--;
    const heading: Writable<Heading> = {
      kind: 'heading',
      span: found?.runIn === undefined ? span : text.span(0, found.runIn),
      level: found ? found.level : tagLevel === 1 ? 0 : (tagLevel ?? 1) - 1,
      text: text.slice(from, to),
    };
    if (found?.numbering) {
      const { style, ordinal } = found.numbering;
      heading.numbering = { style, ordinal, span: text.span(0, from) };
    }
    if (found?.runIn !== undefined) heading.runIn = true;
    this.blocks.push(heading);
    if (found?.runIn !== undefined) {
      const skip = text.text.slice(found.runIn).search(/\S/u);
      if (skip >= 0) {
        const rest = text.slice(found.runIn + skip);
        this.blocks.push({ kind: 'paragraph', span: rest.span(), text: rest });
      }
    }
  }
}
