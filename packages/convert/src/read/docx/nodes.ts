/** What the library makes of a Word file, as far as we look at it. Its own types call it `any`. */
export interface WordNode {
  readonly type: string;
  readonly children?: readonly WordNode[];
  readonly value?: string;
  readonly styleId?: string | null;
  readonly styleName?: string | null;
  readonly colSpan?: number;
  readonly rowSpan?: number;
  readonly noteType?: string;
  readonly noteId?: string;
  readonly commentId?: string;
  readonly breakType?: string;
  readonly checked?: boolean;
  readonly altText?: string;
}

export interface WordComment {
  readonly commentId: string;
  readonly authorName?: string | null;
  readonly body: readonly WordNode[];
}

export interface WordDocument extends WordNode {
  readonly comments: readonly WordComment[];
  readonly notes: { resolve(reference: WordNode): { readonly body: readonly WordNode[] } | null };
}

/** All nodes of a type below a node, in order. */
export function ofType(node: WordNode, type: string): WordNode[] {
  return (node.children ?? []).flatMap((child) => [...(child.type === type ? [child] : []), ...ofType(child, type)]);
}

/** The words of a paragraph; a line break inside it joins Chinese and parts Western words. */
export function textOf(node: WordNode): string {
  switch (node.type) {
    case 'text':
      return node.value ?? '';
    case 'tab':
      return '\t';
    case 'break':
      return node.breakType === 'line' ? '\n' : '';
    case 'checkbox':
      return node.checked ? '☑' : '☐';
    default:
      return (node.children ?? []).map(textOf).join('');
  }
}

const western = /[\w.,%]/u;

/** Lines as one: with a space where two figures or Western words would run together, else with nothing. */
export const joinLines = (lines: readonly string[]): string =>
  lines.reduce((text, line) => {
    if (text === '' || line === '') return text + line;
    return western.test(text.at(-1) ?? '') && western.test(line[0] ?? '') ? `${text} ${line}` : text + line;
  }, '');
