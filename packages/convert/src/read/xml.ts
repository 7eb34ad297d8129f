import { DOMParser, type Element, type Node, XMLSerializer } from '@xmldom/xmldom';
import { ConvertError } from '../errors.ts';

export type { Element };

/** Parses a part of an Office file. Its size, depth and freedom from entities were checked when it was unpacked. */
export function parseXml(text: string): Element {
  const parser = new DOMParser({
    onError: (level) => {
      if (level !== 'warning') throw new Error(level);
    },
  });
  let root: Element | null;
  try {
    root = parser.parseFromString(text.replace(/^\ufeff/u, ''), 'text/xml').documentElement;
  } catch {
    root = null;
  }
  if (!root) throw new ConvertError('文件内容已损坏，不是有效的 XML · damaged: not well-formed XML');
  return root;
}

export const serializeXml = (root: Element): string => new XMLSerializer().serializeToString(root);

const isElement = (node: Node): node is Element => node.nodeType === 1;

/** Elements below, of a local name (`p` for `w:p`), in document order. */
export function* descendants(root: Element, ...names: readonly string[]): Generator<Element> {
  const stack: Node[] = [root];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (isElement(node) && node !== root && names.includes(node.localName ?? '')) yield node;
    for (let child = node.lastChild; child; child = child.previousSibling) stack.push(child);
  }
}

/** Child elements, of a local name where one is given. */
export function children(element: Element, name?: string): Element[] {
  const found: Element[] = [];
  for (let node = element.firstChild; node; node = node.nextSibling)
    if (isElement(node) && (name === undefined || node.localName === name)) found.push(node);
  return found;
}

/** The first element at a path of local names: `child(p, 'pPr', 'numPr')`. */
export function child(element: Element | undefined, ...path: readonly string[]): Element | undefined {
  return path.reduce<Element | undefined>((at, name) => at && children(at, name)[0], element);
}

/** An attribute by its local name, whatever its prefix. */
export function attribute(element: Element | undefined, name: string): string | undefined {
  if (!element) return undefined;
  for (let i = 0; i < element.attributes.length; i++) {
    const each = element.attributes.item(i);
    if (each && (each.localName ?? each.nodeName) === name) return each.value;
  }
  return undefined;
}
