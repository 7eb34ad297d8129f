type Child = Node | string | undefined | false;

interface Properties {
  readonly class?: string | undefined;
  readonly title?: string | undefined;
  readonly onclick?: () => void;
  readonly [attribute: `data-${string}` | `aria-${string}`]: string | undefined;
  readonly type?: string;
  readonly id?: string;
  readonly scope?: string;
}

/** An element with its children. Text is text: nothing is ever read as HTML. */
export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  properties: Properties = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (value === undefined) continue;
    if (typeof value === 'function') element.addEventListener('click', value);
    else element.setAttribute(name, value);
  }
  for (const child of children) if (child !== undefined && child !== false) element.append(child);
  return element;
}

/** A column of a table that can be sorted by it. */
export interface Column<Row> {
  readonly head: string;
  readonly value: (row: Row) => string | number;
  readonly cell: (row: Row) => Child;
  readonly class?: string;
  /** The order that the first click asks for; default: small before large. */
  readonly first?: 'ascending' | 'descending';
}

const collator = new Intl.Collator('zh-CN', { numeric: true });

/** A table whose heads sort it. */
export function sortableTable<Row>(
  name: string,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  describe?: (row: Row, element: HTMLTableRowElement) => void,
): HTMLTableElement {
  const body = h('tbody');
  let by: { readonly column: Column<Row>; readonly direction: 1 | -1 } | undefined;
  const heads = columns.map((column) => {
    const head = h(
      'th',
      { scope: 'col', class: column.class },
      h('button', { type: 'button', onclick: () => sort(column) }, column.head),
    );
    return head;
  });
  const fill = (): void => {
    const chosen = by;
    const sorted = chosen
      ? [...rows].sort((a, b) => {
          const [x, y] = [chosen.column.value(a), chosen.column.value(b)];
          const order = typeof x === 'number' && typeof y === 'number' ? x - y : collator.compare(String(x), String(y));
          return order * chosen.direction;
        })
      : rows;
    body.replaceChildren(
      ...sorted.map((row) => {
        const line = h('tr', {}, ...columns.map((column) => h('td', { class: column.class }, column.cell(row))));
        describe?.(row, line);
        return line;
      }),
    );
  };
  const sort = (column: Column<Row>): void => {
    const start = column.first === 'descending' ? -1 : 1;
    by = { column, direction: by?.column === column ? (by.direction === 1 ? -1 : 1) : start };
    for (const [i, head] of heads.entries()) {
      if (columns[i] === column) head.setAttribute('aria-sort', by.direction === 1 ? 'ascending' : 'descending');
      else head.removeAttribute('aria-sort');
    }
    fill();
  };
  fill();
  return h('table', { id: name }, h('thead', {}, h('tr', {}, ...heads)), body);
}
