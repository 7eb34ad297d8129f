import { frontMatterProperty } from '../../docx-styles.ts';
import { ConvertError } from '../../errors.ts';
import { attribute, child, children, descendants, type Element, parseXml, serializeXml } from '../xml.ts';
import { type Parts, partText } from '../zip.ts';
import { Numbering } from './numbering.ts';

/** What the library that reads Word files does not give: numbers made by Word, running heads, our own properties. */
export interface Prepared {
  /** The document's parts with every automatic number written out. */
  readonly parts: Parts;
  /** YAML of a Word file of ours. */
  readonly frontMatter: string | undefined;
  /** Words of running heads and feet, page numbers left out. */
  readonly running: readonly string[];
  /** Whether the file uses the style Title: then headings of level 1 stand below it. */
  readonly hasTitle: boolean;
}

const documentPath = 'word/document.xml';

/** Words of paragraphs, each as one line. */
const linesOf = (root: Element): string[] =>
  [...descendants(root, 'p')].map((paragraph) =>
    [...descendants(paragraph, 't')].map((each) => each.textContent ?? '').join(''),
  );

/** A foot that holds nothing but the page's number. */
const pageNumber = /^[-—–―－·\s第页共/\d]*$/u;

function running(parts: Parts): string[] {
  const found = new Set<string>();
  for (const [path, part] of parts) {
    if (!/^word\/(?:header|footer)\d*\.xml$/u.test(path)) continue;
    for (const line of linesOf(parseXml(new TextDecoder().decode(part)))) if (!pageNumber.test(line)) found.add(line);
  }
  return [...found];
}

function frontMatter(parts: Parts): string | undefined {
  const text = partText(parts, 'docProps/custom.xml');
  if (!text?.includes(frontMatterProperty)) return undefined;
  const property = children(parseXml(text), 'property').find((each) => attribute(each, 'name') === frontMatterProperty);
  return property && (children(property)[0]?.textContent ?? '');
}

/** Writes a number in front of a paragraph as if it had been typed. */
function write(paragraph: Element, number: string): void {
  const document = paragraph.ownerDocument;
  const namespace = paragraph.namespaceURI;
  const prefix = paragraph.prefix ? `${paragraph.prefix}:` : '';
  if (!document) return;
  const run = document.createElementNS(namespace, `${prefix}r`);
  const text = document.createElementNS(namespace, `${prefix}t`);
  text.setAttribute('xml:space', 'preserve');
  text.appendChild(document.createTextNode(/[\d.)]$/u.test(number) ? `${number} ` : number));
  run.appendChild(text);
  const properties = child(paragraph, 'pPr');
  paragraph.insertBefore(run, properties ? properties.nextSibling : paragraph.firstChild);
}

/** Text boxes without the fall-back for old versions of Word, in which the library looks, are given one. */
function keepAlternatives(root: Element): void {
  for (const each of [...descendants(root, 'AlternateContent')]) {
    const choice = child(each, 'Choice');
    if (child(each, 'Fallback') || !choice || !each.parentNode) continue;
    while (choice.firstChild) each.parentNode.insertBefore(choice.firstChild, each);
    each.parentNode.removeChild(each);
  }
}

/** A row that begins some columns in gets an empty cell there: the library would move its cells to the left. */
function fillRows(root: Element): void {
  for (const row of descendants(root, 'tr')) {
    const gap = Number.parseInt(attribute(child(row, 'trPr', 'gridBefore'), 'val') ?? '0', 10);
    const first = children(row, 'tc')[0];
    const document = row.ownerDocument;
    if (!(gap > 0 && gap < 64) || !first || !document) continue;
    for (let i = 0; i < gap; i++) {
      const prefix = row.prefix ? `${row.prefix}:` : '';
      const cell = document.createElementNS(row.namespaceURI, `${prefix}tc`);
      cell.appendChild(document.createElementNS(row.namespaceURI, `${prefix}p`));
      row.insertBefore(cell, first);
    }
  }
}

/** Reads what is around the text of a Word file, and writes into it what Word would have counted. */
export function prepare(parts: Parts): Prepared {
  const text = partText(parts, documentPath);
  if (text === undefined) throw new ConvertError('不是 Word 文档（.docx）· not a Word document');
  const part = (path: string): Element | undefined => {
    const found = partText(parts, path);
    return found === undefined ? undefined : parseXml(found);
  };
  const root = parseXml(text);
  keepAlternatives(root);
  fillRows(root);
  const styles = part('word/styles.xml');
  const numbering = new Numbering(part('word/numbering.xml'), styles);
  const titles = new Set(
    (styles ? children(styles, 'style') : []).flatMap((style) =>
      attribute(child(style, 'name'), 'val')?.toLowerCase() === 'title' ? [attribute(style, 'styleId')] : [],
    ),
  );
  let hasTitle = false;
  for (const paragraph of [...descendants(root, 'p')]) {
    hasTitle ||= titles.has(attribute(child(paragraph, 'pPr', 'pStyle'), 'val'));
    const number = numbering.of(paragraph);
    if (number !== '') write(paragraph, number);
  }
  const front = frontMatter(parts);
  return {
    parts: new Map([...parts, [documentPath, new TextEncoder().encode(serializeXml(root))]]),
    frontMatter: front,
    running: running(parts),
    hasTitle: hasTitle || front !== undefined,
  };
}
